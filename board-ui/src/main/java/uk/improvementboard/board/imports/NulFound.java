package uk.improvementboard.board.imports;

import java.io.IOException;

/** A NUL character in a text: it is no text then. */
final class NulFound extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;

    NulFound(long line) {
        super("NUL");
        this.line = line;
    }

    long line() {
        return line;
    }
}
