package uk.improvementboard.board.imports;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a template look: what is given stands on grey, what is to be filled in on white with a border. */
final class TemplateStyles {

    private static final byte[] INK = { 0x1B, 0x24, 0x38 };
    private static final byte[] GREY = { (byte) 0xEE, (byte) 0xF0, (byte) 0xF3 };
    private static final byte[] WHITE = { (byte) 0xFF, (byte) 0xFF, (byte) 0xFF };

    private final XSSFWorkbook book;
    private final CellStyle head;
    private final CellStyle title;
    private final CellStyle given;
    private final CellStyle figure;
    private final CellStyle words;

    TemplateStyles(XSSFWorkbook book) {
        this.book = book;
        head = filled(INK);
        head.setFont(font(true, WHITE));
        title = plain();
        title.setWrapText(false);
        title.setFont(font(true, INK));
        given = filled(GREY);
        given.setDataFormat(book.createDataFormat().getFormat("@"));
        figure = bordered();
        words = bordered();
    }

    CellStyle head() {
        return head;
    }

    CellStyle title() {
        return title;
    }

    /** Text, so that no spreadsheet turns a period into a day. */
    CellStyle given() {
        return given;
    }

    CellStyle figure() {
        return figure;
    }

    CellStyle words() {
        return words;
    }

    private XSSFCellStyle plain() {
        var style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle bordered() {
        var style = plain();
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        return style;
    }

    private XSSFCellStyle filled(byte[] colour) {
        var style = bordered();
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFFont font(boolean bold, byte[] colour) {
        var font = book.createFont();
        font.setBold(bold);
        font.setColor(new XSSFColor(colour));
        return font;
    }
}
