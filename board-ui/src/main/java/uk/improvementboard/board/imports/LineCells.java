package uk.improvementboard.board.imports;

import java.util.Map;
import uk.improvementboard.metrics.commentary.PersonalData;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.Said.Unclear;
import uk.improvementboard.metrics.imports.TableCell;

/**
 * The cells that make one line, by what they mean.
 *
 * @param row row as the person sees it
 * @param sheet name of the sheet
 * @param cells the cells that the layout knows; one that no column gives may be fixed for all lines
 */
record LineCells(long row, String sheet, Map<Field, Placed> cells) {
    /**
     * A cell and the head of its column.
     *
     * @param head as the table spells it; empty for what is fixed
     */
    record Placed(String head, TableCell cell) {}

    private static final Placed NOWHERE = new Placed("", TableCell.EMPTY);

    TableCell cell(Field field) {
        return cells.getOrDefault(field, NOWHERE).cell();
    }

    String text(Field field) {
        return cell(field).text().strip();
    }

    boolean blank(Field... fields) {
        for (var field : fields) {
            if (!cell(field).blank()) {
                return false;
            }
        }
        return true;
    }

    /** {@return a problem of one cell, which is shown unless it could be a person's} */
    LineProblem problem(Field field, Unclear<?> unclear) {
        return problem(field, unclear.reason(), unclear.mend());
    }

    LineProblem problem(Field field, String reason, String mend) {
        var placed = cells.getOrDefault(field, NOWHERE);
        var text = placed.cell().text();
        var value = field == Field.NOTE || PersonalData.in(LineProblem.shown(text)).isPresent() ? "" : text;
        return new LineProblem(row, sheet, placed.head(), value, reason, mend);
    }
}
