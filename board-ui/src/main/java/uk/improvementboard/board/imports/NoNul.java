package uk.improvementboard.board.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops at a NUL character, and knows its line. */
final class NoNul extends FilterReader {

    private long line = 1;

    NoNul(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        var next = super.read();
        see((char) next);
        return next;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        var count = super.read(buffer, from, length);
        for (var place = from; place < from + count; place++) {
            see(buffer[place]);
        }
        return count;
    }

    private void see(char next) throws NulFound {
        if (next == 0) {
            throw new NulFound(line);
        }
        if (next == '\n') {
            line++;
        }
    }
}
