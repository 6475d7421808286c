package uk.improvementboard.board.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.imports.ImportBatch;
import uk.improvementboard.persistence.imports.StagedLine;

/** What loading a table would do to the board. */
public sealed interface TablePreview {
    /**
     * A table that was read to its end.
     *
     * @param batch the import with its counts, waiting to be loaded
     * @param measures every measure on the board
     * @param restated the first lines that take another figure's place
     * @param rejected the first lines that cannot be loaded
     * @param added the first lines for periods that have no figure
     * @param warned the first lines that want a reason
     * @param notices what a person should know first
     * @param unknown names that the board does not know
     * @param loadedBefore the import that loaded the same file already
     */
    record Ready(
        ImportBatch batch,
        Map<MeasureCode, Measure> measures,
        List<StagedLine> restated,
        List<StagedLine> rejected,
        List<StagedLine> added,
        List<StagedLine> warned,
        List<LineProblem> notices,
        UnknownNames unknown,
        Optional<Recorded<ImportBatch>> loadedBefore
    ) implements TablePreview {
        /** Keeps unchangeable copies. */
        public Ready {
            measures = Map.copyOf(measures);
            restated = List.copyOf(restated);
            rejected = List.copyOf(rejected);
            added = List.copyOf(added);
            warned = List.copyOf(warned);
            notices = List.copyOf(notices);
        }

        /** {@return whether loading it would write anything} */
        public boolean somethingNew() {
            return batch.counts().written() > 0;
        }
    }

    /**
     * A file from which nothing may be taken.
     *
     * @param problems at least one
     * @param mendable whether the file itself is not at fault: another layout or day may do
     */
    record Refused(List<LineProblem> problems, boolean mendable) implements TablePreview {
        /** Keeps an unchangeable copy. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Somebody stopped it; nothing of the file is kept. */
    record Cancelled() implements TablePreview {}
}
