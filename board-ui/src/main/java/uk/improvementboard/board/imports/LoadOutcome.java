package uk.improvementboard.board.imports;

import uk.improvementboard.persistence.imports.ImportCounts;

/** What came of loading an import that was seen. In every case but the first the board is as it was. */
public sealed interface LoadOutcome {
    /** All of it was written. */
    record Loaded(int number, ImportCounts counts) implements LoadOutcome {
        /** {@return "Import 12: 12 figures added, 3 restated."} */
        public String words() {
            return "Import %d: %,d %s added, %,d restated.".formatted(
                number,
                counts.added(),
                counts.added() == 1 ? "figure" : "figures",
                counts.restated()
            );
        }
    }

    /** It says nothing that the board does not know. */
    record NothingNew() implements LoadOutcome {}

    /** A figure is no longer the one that was shown. */
    record BoardChanged() implements LoadOutcome {}

    /** It was loaded or given up meanwhile, or its lines are gone. */
    record Gone() implements LoadOutcome {}

    /** Warnings want one reason of at least ten characters. */
    record NeedsReason() implements LoadOutcome {}

    /** Lines were rejected, and nobody said that the others shall be loaded without them. */
    record HasRejected(long lines) implements LoadOutcome {}

    /** Somebody stopped it. */
    record Cancelled() implements LoadOutcome {}
}
