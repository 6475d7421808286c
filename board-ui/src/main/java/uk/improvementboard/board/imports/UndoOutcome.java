package uk.improvementboard.board.imports;

import java.util.List;

/** What came of taking an import back. In every case but the first the board is as it was. */
public sealed interface UndoOutcome {
    /**
     * It was taken back.
     *
     * @param number of the import that takes it back
     * @param figures how many figures are as they were before
     */
    record Undone(int number, long figures) implements UndoOutcome {}

    /**
     * A later change stands on top of some of its figures.
     *
     * @param figures the first of them, in words
     */
    record Overlaid(List<String> figures) implements UndoOutcome {
        /** Keeps an unchangeable copy. */
        public Overlaid {
            figures = List.copyOf(figures);
        }
    }

    /**
     * It cannot be taken back.
     *
     * @param why in a sentence
     */
    record NotPossible(String why) implements UndoOutcome {}
}
