package uk.improvementboard.board.evidence;

/** A file that is not taken. The message says why, and what to do, to the person who chose it. */
final class RefusedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedFileException(String message) {
        super(message);
    }
}
