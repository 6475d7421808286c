package uk.improvementboard.persistence.imports;

/**
 * What became of the rows of a file.
 *
 * @param rows rows below the head, blank ones included; cells for a figure in tables with periods or measures across
 * @param added figures for periods that had none
 * @param restated figures that take another's place
 * @param unchanged figures that the board holds already
 * @param rejected lines that cannot be loaded
 * @param blank rows or cells with nothing in them
 * @param passedOver rows about others
 * @param warnings new and restated figures that want a reason; counted among these, not beside them
 */
public record ImportCounts(
    long rows,
    long added,
    long restated,
    long unchanged,
    long rejected,
    long blank,
    long passedOver,
    long warnings
) {
    /** {@return nothing yet} */
    public static ImportCounts none() {
        return new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** {@return the same lines of a file that had so many rows, of which so many were blank or about others} */
    public ImportCounts of(long allRows, long blankOnes, long others) {
        return new ImportCounts(allRows, added, restated, unchanged, rejected, blankOnes, others, warnings);
    }

    /** {@return how many figures would be written} */
    public long written() {
        return added + restated;
    }

    /** {@return how many lines were read, sound or not} */
    public long lines() {
        return added + restated + unchanged + rejected;
    }

    /** {@return every row that is accounted for} */
    public long accounted() {
        return added + restated + unchanged + rejected + blank + passedOver;
    }

    /** {@return the counts in words: "12 new, 3 restated, 140 as on the board, 2 rejected"} */
    public String words() {
        var words = new StringBuilder();
        words.append("%,d new, %,d restated, %,d as on the board".formatted(added, restated, unchanged));
        if (rejected > 0) {
            words.append(", %,d rejected".formatted(rejected));
        }
        if (blank > 0) {
            words.append(", %,d blank".formatted(blank));
        }
        if (passedOver > 0) {
            words.append(", %,d about others".formatted(passedOver));
        }
        return words.toString();
    }
}
