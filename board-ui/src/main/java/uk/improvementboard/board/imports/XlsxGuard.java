package uk.improvementboard.board.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches what comes out of a part of a spreadsheet, whatever its directory claims: how much, how much more than went in, and
 * whether any piece of its XML is so long that a reader would have to keep it whole.
 */
final class XlsxGuard extends FilterInputStream {

    /** Far above any sheet that holds figures; bombs reach a thousand. */
    private static final int MOST_TIMES = 200;
    private static final long NOTICED_FROM = 10_000_000;
    private static final int LONGEST_PIECE = 1_000_000;
    private static final int LONGEST_ASIDE = 64_000;

    private final long packed;
    private final long most;
    private long count;
    private int piece;
    private int aside = -1;
    private int before;
    private int beforeThat;

    XlsxGuard(InputStream part, long packed, long most) {
        super(part);
        this.packed = packed;
        this.most = most;
    }

    /** What makes the reader stop; told as a refusal by whoever reads. */
    static final class Bomb extends IOException {

        private static final long serialVersionUID = 1L;

        Bomb(String what) {
            super(what);
        }
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        var next = super.read();
        if (next >= 0) {
            see((byte) next);
            total(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        var read = super.read(buffer, from, length);
        for (var place = from; place < from + read; place++) {
            see(buffer[place]);
        }
        total(Math.max(read, 0));
        return read;
    }

    private void total(int read) throws Bomb {
        count += read;
        if (count > most || (count > NOTICED_FROM && count / packed > MOST_TIMES)) {
            throw new Bomb("A part unpacks to far more than it is packed, or than a sheet of figures needs");
        }
    }

    /** No tag, text or aside may be longer than any that means something here. */
    private void see(byte next) throws Bomb {
        if (aside >= 0) {
            aside++;
            if (next == '>' && (before == '?' || (before == beforeThat && (before == '-' || before == ']')))) {
                aside = -1;
            }
        } else if (before == '<' && (next == '!' || next == '?')) {
            aside = 0;
        }
        piece = next == '<' ? 0 : piece + 1;
        if (piece > LONGEST_PIECE || aside > LONGEST_ASIDE) {
            throw new Bomb("A piece of a part is longer than any that a sheet of figures needs");
        }
        beforeThat = before;
        before = next;
    }
}
