package uk.improvementboard.board.cli;

/** A command cannot do what it was asked; the message says what, where and how to mend it. */
final class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int FAILED = 1;
    private static final int BAD_USE = 2;

    private final int exitCode;

    CommandFailedException(String message) {
        super(message);
        this.exitCode = FAILED;
    }

    CommandFailedException(String message, Throwable cause) {
        super(message, cause);
        this.exitCode = FAILED;
    }

    private CommandFailedException(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** {@return the failure of a command that was asked for something that does not exist or cannot be} */
    static CommandFailedException badUse(String message) {
        return new CommandFailedException(message, BAD_USE);
    }

    int exitCode() {
        return exitCode;
    }
}
