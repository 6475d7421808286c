package uk.improvementboard.board.cli;

import java.io.PrintWriter;
import uk.improvementboard.board.imports.ImportWatch;

/** Shows on one line of a terminal how far an import is; says nothing where nobody looks. */
final class TerminalWatch implements ImportWatch {

    private static final long BETWEEN = 200_000_000L;

    private final PrintWriter err;
    private final boolean terminal;
    private long last;

    TerminalWatch(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void progress(String doing, double share) {
        var now = System.nanoTime();
        if (!terminal || now - last < BETWEEN) {
            return;
        }
        last = now;
        err.printf("\r%-70s", doing + " (" + Math.round(100 * share) + "%)");
        err.flush();
    }

    /** Leaves the line empty for what is printed next. */
    void done() {
        if (terminal) {
            err.printf("\r%-70s\r", "");
            err.flush();
        }
    }

    @Override
    public boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
