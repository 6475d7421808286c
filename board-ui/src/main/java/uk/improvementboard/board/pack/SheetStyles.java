package uk.improvementboard.board.pack;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.improvementboard.metrics.pack.table.Cell;

/** The few looks of a workbook: nothing is said by colour. */
final class SheetStyles {

    private static final String FONT = "Arial";
    private static final short BODY = 11;
    private static final short TITLE = 16;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> numbers = new HashMap<>();
    private final XSSFCellStyle title;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle words;
    private final XSSFCellStyle head;
    private final XSSFCellStyle headOfFigures;
    private final XSSFCellStyle symbol;
    private final XSSFCellStyle link;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        var body = font(BODY, false);
        title = style(font(TITLE, true));
        plain = style(body);
        words = style(body);
        words.setWrapText(true);
        head = style(font(BODY, true));
        head.setWrapText(true);
        head.setVerticalAlignment(VerticalAlignment.BOTTOM);
        head.setBorderBottom(BorderStyle.MEDIUM);
        headOfFigures = workbook.createCellStyle();
        headOfFigures.cloneStyleFrom(head);
        headOfFigures.setAlignment(HorizontalAlignment.RIGHT);
        headOfFigures.setIndention((short) 1);
        symbol = style(body);
        symbol.setAlignment(HorizontalAlignment.RIGHT);
        symbol.setIndention((short) 1);
        var underlined = font(BODY, false);
        underlined.setUnderline(XSSFFont.U_SINGLE);
        link = style(underlined);
        workbook.getFontAt(0).setFontName(FONT);
        workbook.getFontAt(0).setFontHeightInPoints(BODY);
    }

    private XSSFFont font(short size, boolean bold) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle plain() {
        return plain;
    }

    XSSFCellStyle words() {
        return words;
    }

    XSSFCellStyle head(boolean figures) {
        return figures ? headOfFigures : head;
    }

    XSSFCellStyle symbol() {
        return symbol;
    }

    XSSFCellStyle link() {
        return link;
    }

    XSSFCellStyle day() {
        return format("d mmmm yyyy", plain);
    }

    /** {@return the look of a figure: its digits as on the page, with its unit. Percentages are shares of one to a spreadsheet} */
    XSSFCellStyle number(Cell.Number number) {
        var digits = number.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(number.decimals());
        var percent = percent(number) ? "%" : "";
        var after = quoted(number.after().substring(percent.length()));
        return format(quoted(number.before()) + digits + percent + after, symbol);
    }

    static boolean percent(Cell.Number number) {
        return number.after().startsWith("%");
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : "\"" + words + "\"";
    }

    private XSSFCellStyle format(String pattern, XSSFCellStyle base) {
        return numbers.computeIfAbsent(pattern, it -> {
            var style = workbook.createCellStyle();
            style.cloneStyleFrom(base);
            style.setDataFormat(workbook.createDataFormat().getFormat(it));
            return style;
        });
    }
}
