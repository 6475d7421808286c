package uk.improvementboard.board.cli;

/** A command cannot do what it was asked; the message says what, where and how to mend it. */
final class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandFailedException(String message) {
        super(message);
    }

    CommandFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
