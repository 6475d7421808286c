package uk.improvementboard.board.freeze;

import uk.improvementboard.metrics.freeze.Freeze;

/** A pack is not issued, because something is missing that the chair did not waive. Its message names what, who owes it and what to do. */
public final class PackBlockedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 12;

    private final transient Freeze freeze;

    PackBlockedException(Freeze freeze) {
        super(freeze.inWords(NAMED));
        this.freeze = freeze;
    }

    /** {@return all that blocks the pack} */
    public Freeze freeze() {
        return freeze;
    }
}
