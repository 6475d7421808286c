package uk.improvementboard.board.returns;

import java.util.List;

/** What came of loading a file. In every case but the first the board is as it was. */
public sealed interface ImportOutcome {
    /** All of it was written. */
    record Loaded(long added, long changed) implements ImportOutcome {
        /** {@return "12 figures added, 3 changed."} */
        public String words() {
            return "%,d %s added, %,d changed.".formatted(added, added == 1 ? "figure" : "figures", changed);
        }
    }

    /** It says nothing that the board does not know. */
    record NothingNew() implements ImportOutcome {}

    /** Somebody changed the board since the preview was shown; this is the new one. */
    record BoardChanged(ImportPreview now) implements ImportOutcome {}

    /** Something is restated or asked about, and no reason of 10 to 500 characters says why it shall stand. */
    record NeedsReason() implements ImportOutcome {}

    /** The file cannot be loaded. */
    record Refused(List<Problem> problems) implements ImportOutcome {
        /** Freezes the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
