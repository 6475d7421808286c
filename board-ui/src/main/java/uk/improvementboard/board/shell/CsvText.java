package uk.improvementboard.board.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a CSV file that spreadsheets open safely: with a byte order mark, so that they read it as UTF-8, and with every text that
 * could start a formula marked as text. Cells that are numbers stay numbers.
 */
public final class CsvText implements AutoCloseable {

    private final CSVPrinter csv;

    /** Begins the file with its heads. */
    public CsvText(Appendable out, List<String> heads) {
        try {
            out.append('\uFEFF');
            csv = new CSVPrinter(out, CSVFormat.RFC4180);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        row(heads);
    }

    /** {@return a small file as a whole} */
    public static String of(List<String> heads, List<? extends List<?>> rows) {
        var out = new StringBuilder();
        try (var text = new CsvText(out, heads)) {
            rows.forEach(text::row);
        }
        return out.toString();
    }

    /** Adds a row. */
    public void row(List<?> cells) {
        try {
            csv.printRecord(cells.stream().map(CsvText::cell).toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Object cell(Object content) {
        return switch (content) {
            case BigDecimal number -> number.toPlainString();
            case Number number -> number;
            default -> safe(content.toString());
        };
    }

    /** {@return what the last column of every file says: whether its data are made up} */
    public static String illustrative(boolean illustrative) {
        return illustrative ? "illustrative data" : "no";
    }

    /** {@return a cell that no spreadsheet takes for a formula} */
    public static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() {
        try {
            csv.close(true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
