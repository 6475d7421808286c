package uk.improvementboard.board.imports;

import java.util.List;
import uk.improvementboard.metrics.imports.LineProblem;

/** What came of reading a table. */
public sealed interface Reading {
    /**
     * A table that was read to its end.
     *
     * @param notices what a person should know first: sheets and columns not read, values of formulas, rows of others
     * @param unknown names that the board does not know
     */
    record Done(Counts counts, List<LineProblem> notices, UnknownNames unknown) implements Reading {
        /** Keeps an unchangeable copy. */
        public Done {
            notices = List.copyOf(notices);
        }
    }

    /**
     * A file from which nothing may be taken. Nothing of it was given to the sink.
     *
     * @param problems at least one
     * @param layout whether another layout may read it
     */
    record Refused(List<LineProblem> problems, boolean layout) implements Reading {
        /** @throws IllegalArgumentException when no reason is given */
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A refusal needs a reason");
            }
        }
    }

    /** The sink asked to stop; what it was given until then is not the whole. */
    record Cancelled() implements Reading {}

    /**
     * What a table held.
     *
     * @param rows rows below the head, blank ones included
     * @param lines lines given to the sink
     * @param problems problems given to the sink
     * @param blankRows rows with nothing in them
     * @param blankCells cells for a figure with nothing in them, in tables with periods or measures across
     * @param passedOver rows about other organisations or measures, where the layout says to pass them over
     * @param sheets names of the sheets that were read; empty for a CSV file
     */
    record Counts(
        long rows,
        long lines,
        long problems,
        long blankRows,
        long blankCells,
        long passedOver,
        List<String> sheets
    ) {
        /** Keeps an unchangeable copy. */
        public Counts {
            sheets = List.copyOf(sheets);
        }
    }
}
