package uk.improvementboard.board.imports;

import java.util.List;
import uk.improvementboard.metrics.imports.ImportTerms;
import uk.improvementboard.metrics.imports.LineProblem;

/**
 * A proposal of how to read a table.
 *
 * @param layout what was understood of it
 * @param headRow row of the head as the person sees it, from 1; 0 when none was found
 * @param heads every head, as the table spells it
 * @param notUnderstood heads whose meaning was not recognised; they would not be read
 * @param unknownMeasures names in the first rows that are no measure of the partnership; the layout can say what they stand for
 * @param missing what a person must still say before the table can be read; empty when it can
 */
public record LayoutGuess(
    Layout layout,
    long headRow,
    List<String> heads,
    List<String> notUnderstood,
    List<String> unknownMeasures,
    List<LineProblem> missing
) {
    /** Keeps unchangeable copies. */
    public LayoutGuess {
        heads = List.copyOf(heads);
        notUnderstood = List.copyOf(notUnderstood);
        unknownMeasures = List.copyOf(unknownMeasures);
        missing = List.copyOf(missing);
    }

    /** {@return whether the table can be read without asking anybody} */
    public boolean complete() {
        return missing.isEmpty();
    }

    /** {@return the proposal for a sheet that begins with these rows} */
    static LayoutGuess of(List<Table.Row> rows, String sheet, ImportTerms terms) {
        return new LayoutGuesser(sheet, terms).guess(rows);
    }
}
