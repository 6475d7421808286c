package uk.improvementboard.board.analyse;

/** A table cannot be used; the message names file, row and cell, and is meant for the person at the keyboard. */
final class UnreadableTableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableTableException(String message) {
        super(message);
    }

    UnreadableTableException(String message, Throwable cause) {
        super(message, cause);
    }
}
