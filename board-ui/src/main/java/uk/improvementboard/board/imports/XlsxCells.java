package uk.improvementboard.board.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.TableCell;

/**
 * Makes cells of what a sheet stores.
 *
 * @param from1904 whether its days are counted from 1904
 */
record XlsxCells(XlsxStrings strings, XlsxFormats formats, boolean from1904) {
    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_PLACES = 400;
    private static final double LAST_DAY = 2_958_465;

    /**
     * Makes one.
     *
     * @param type what the sheet says it is; n where it says nothing
     * @param style place of its style; -1 where it has none
     * @param value what is stored; empty where nothing is
     * @param text what stands in the cell itself as text
     * @param formula whether it was worked out
     */
    TableCell cell(String type, int style, String value, String text, boolean formula) throws TableFault {
        return switch (type) {
            case "s" -> value.isEmpty()
                ? TableCell.EMPTY
                : new TableCell.Text(strings.text(XlsxFormats.number(value.strip())));
            case "str" -> new TableCell.Text(value);
            case "inlineStr" -> new TableCell.Text(text);
            case "b" -> new TableCell.Text("1".equals(value.strip()) ? "TRUE" : "FALSE");
            case "e" -> new TableCell.Fault(
                LineProblem.shown(value),
                "The cell shows the error " + LineProblem.shown(value) + "."
            );
            case "d" -> iso(value.strip());
            default -> value.isBlank() ? nothing(formula) : number(value.strip(), style);
        };
    }

    private static TableCell nothing(boolean formula) {
        return formula
            ? new TableCell.Fault("", "The cell holds a formula whose result was not stored with it.")
            : TableCell.EMPTY;
    }

    private static TableCell iso(String value) {
        try {
            return new TableCell.Day(LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
        } catch (DateTimeException _) {
            return unreadable(value);
        }
    }

    private TableCell number(String value, int style) {
        if (value.length() > LONGEST_NUMBER) {
            return unreadable(value);
        }
        BigDecimal number;
        try {
            number = new BigDecimal(value);
        } catch (NumberFormatException _) {
            return unreadable(value);
        }
        if (Math.abs((long) number.scale()) > MOST_PLACES) {
            return unreadable(value);
        }
        return switch (formats.of(style)) {
            case NUMBER -> new TableCell.Number(number, false);
            case PERCENT -> new TableCell.Number(number, true);
            case DAY -> day(number);
        };
    }

    private TableCell day(BigDecimal number) {
        var serial = number.doubleValue();
        if (serial < 1 || serial > LAST_DAY) {
            return new TableCell.Fault(
                LineProblem.shown(number.toString()),
                "The cell is formatted as a date and holds no day."
            );
        }
        return new TableCell.Day(DateUtil.getLocalDateTime(serial, from1904).toLocalDate());
    }

    private static TableCell unreadable(String value) {
        return new TableCell.Fault(LineProblem.shown(value), "The cell stores something that is no number.");
    }
}
