package uk.improvementboard.board.pack;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import uk.improvementboard.metrics.pack.table.Cell;
import uk.improvementboard.metrics.pack.table.PackTable;

/** One table on its sheet: title, caption and notes above it, its heads frozen, marked as a table for screen readers. */
final class TableSheet {

    private static final int UNIT = 256;
    private static final int NARROWEST = 11;
    private static final int WIDEST = 48;
    private static final int LONGEST_TEXT = 32_000;
    private static final float LINE = 14.5f;
    private static final float TITLE_LINE = 24;
    private static final float HIGHEST = 400;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final PackLabel label;

    TableSheet(XSSFSheet sheet, SheetStyles styles, PackLabel label) {
        this.sheet = sheet;
        this.styles = styles;
        this.label = label;
    }

    void write(PackTable table) {
        var row = 0;
        title(sheet, table.title(), styles);
        row++;
        put(sheet, row++, 0, table.caption() + ". " + label.asAt() + ". " + label.marks() + ".", styles.plain());
        for (var note : table.notes()) {
            put(sheet, row++, 0, note, styles.plain());
        }
        var head = row;
        for (var column = 0; column < table.columns().size(); column++) {
            var one = table.columns().get(column);
            put(sheet, head, column, one.head(), styles.head(one.figures()));
            sheet.setColumnWidth(column, width(table, column) * UNIT);
        }
        for (var cells : table.rows()) {
            row++;
            sheet.createRow(row).setHeightInPoints(height(table, cells));
            for (var column = 0; column < cells.size(); column++) {
                cell(row, column, cells.get(column), table.columns().get(column).figures());
            }
        }
        sheet.getRow(head).setHeightInPoints(2 * LINE + 2);
        mark(table, head, row);
    }

    /** The height that the words of a row need, reckoned: spreadsheets do not all do it when they open a file. */
    private static float height(PackTable table, List<Cell> cells) {
        var lines = 1;
        for (var column = 0; column < cells.size(); column++) {
            var room = Math.max(1, width(table, column) - 2);
            lines = Math.max(lines, (cells.get(column).shown().length() + room - 1) / room);
        }
        return Math.min(HIGHEST, lines * LINE + 2);
    }

    private void cell(int row, int column, Cell content, boolean figures) {
        switch (content) {
            case Cell.Number number -> {
                var cell = put(sheet, row, column, "", styles.number(number));
                cell.setCellValue(stored(number).doubleValue());
            }
            case Cell.Day day -> put(sheet, row, column, "", styles.day()).setCellValue(day.date());
            case Cell.Withheld withheld -> put(sheet, row, column, withheld.shown(), styles.symbol());
            case Cell.Words words -> put(
                sheet,
                row,
                column,
                fitting(words.shown()),
                figures ? styles.symbol() : styles.words()
            );
        }
    }

    private static BigDecimal stored(Cell.Number number) {
        return SheetStyles.percent(number) ? number.value().movePointLeft(2) : number.value();
    }

    private static String fitting(String words) {
        return words.length() <= LONGEST_TEXT ? words : words.substring(0, LONGEST_TEXT) + "... (in full in the PDF)";
    }

    private void mark(PackTable table, int head, int last) {
        var area = new AreaReference(
            new CellReference(head, 0),
            new CellReference(last, table.columns().size() - 1),
            SpreadsheetVersion.EXCEL2007
        );
        var marked = sheet.createTable(area);
        var name = "table_" + table.id().replace('-', '_');
        marked.setName(name);
        marked.setDisplayName(name);
        marked.getCTTable().setComment(table.caption());
        marked.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        sheet.createFreezePane(1, head + 1);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
    }

    private static int width(PackTable table, int column) {
        var longest = table
            .rows()
            .stream()
            .mapToInt(row -> row.get(column).shown().length() + 2)
            .max()
            .orElse(NARROWEST);
        return Math.clamp(Math.max(longest, Math.min(table.heads().get(column).length() + 4, 20)), NARROWEST, WIDEST);
    }

    /** Writes the title of a sheet. */
    static void title(XSSFSheet sheet, String words, SheetStyles styles) {
        put(sheet, 0, 0, words, styles.title());
        sheet.getRow(0).setHeightInPoints(TITLE_LINE);
    }

    /** Puts words into a cell. */
    static XSSFCell put(XSSFSheet sheet, int row, int column, String words, CellStyle style) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.createCell(column);
        if (!words.isEmpty()) {
            cell.setCellValue(words);
        }
        cell.setCellStyle(style);
        return cell;
    }
}
