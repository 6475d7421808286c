package uk.improvementboard.board.imports;

import uk.improvementboard.metrics.imports.ImportLine;
import uk.improvementboard.metrics.imports.LineProblem;

/** Takes what is read, in the order of the file, on the thread that reads. */
public interface LineSink {
    /** Takes a line that was understood. */
    void line(ImportLine line);

    /** Takes a line that cannot be loaded, with where, what and how to mend it. A row of a wide table may bring several. */
    void problem(LineProblem problem);

    /** Hears how far the reading is: often, so it must be cheap. */
    default void progress(Progress progress) {}

    /** {@return whether the reading should stop; asked often, so it must be cheap} */
    boolean cancelled();

    /**
     * How far a reading is.
     *
     * @param stage 1 while the file is looked through for what must refuse it, 2 while its lines are read
     * @param rows rows seen in this stage
     * @param share share of this stage that is done, 0 to 1
     */
    record Progress(int stage, long rows, double share) {}
}
