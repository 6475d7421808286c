package uk.improvementboard.board.imports;

import uk.improvementboard.persistence.imports.ImportCounts;

/** Says whether every row of a file is accounted for. */
public final class CountWords {

    private CountWords() {}

    /** {@return "120 rows: 12 new, 3 restated, 103 as on the board, 2 rejected. Every row is accounted for."} */
    public static String of(ImportCounts counts) {
        var missing = counts.rows() - counts.accounted();
        return (
            "%,d %s: %s. ".formatted(counts.rows(), counts.rows() == 1 ? "row" : "rows", counts.words()) +
            (missing == 0
                ? "Every row is accounted for."
                : "%,d rows are not accounted for: do not load it, and tell whoever keeps this program.".formatted(
                      missing
                  ))
        );
    }
}
