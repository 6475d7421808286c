package uk.improvementboard.board.imports;

/** Somebody stopped an import: everything it wrote is taken out again with its transaction. */
final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoppedException() {
        super("Stopped");
    }
}
