package uk.improvementboard.board.pack;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: wide A4, as many pages as it needs, each naming the pack. */
final class SheetPrint {

    private SheetPrint() {}

    static void setUp(XSSFSheet sheet, PackLabel label) {
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        var header = sheet.getHeader();
        header.setLeft(plain(label.content().partnership()));
        header.setRight(plain(label.marks()));
        var footer = sheet.getFooter();
        footer.setLeft(plain(label.shortIdentity()));
        footer.setRight(plain(label.asAt()) + ". Page &P of &N");
    }

    /** An ampersand would begin a code. */
    private static String plain(String words) {
        return words.replace("&", "&&");
    }
}
