package uk.improvementboard.board.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.improvementboard.metrics.pack.table.PackTables;

/**
 * A pack as a workbook: a cover, contents with links, and one table on each sheet. Figures are numbers with their unit as format,
 * nothing is a formula.
 */
final class PackWorkbook {

    static final String COVER = "Cover";
    static final String CONTENTS = "Contents";

    private PackWorkbook() {}

    static void write(PackDocument pack, OutputStream out) throws IOException {
        var label = PackLabel.of(pack);
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            var cover = workbook.createSheet(COVER);
            var contents = workbook.createSheet(CONTENTS);
            cover(cover, styles, label);
            contents(contents, styles);
            for (var table : PackTables.of(pack.content())) {
                var sheet = workbook.createSheet(table.title());
                new TableSheet(sheet, styles, label).write(table);
                entry(contents, styles, table.title(), table.caption());
            }
            for (var index = 0; index < workbook.getNumberOfSheets(); index++) {
                SheetPrint.setUp(workbook.getSheetAt(index), label);
            }
            properties(workbook.getProperties(), label);
            workbook.write(bytes);
        }
        StableZip.write(StableZip.read(bytes.toByteArray()), pack.content().asAt(), out);
    }

    private static void cover(XSSFSheet sheet, SheetStyles styles, PackLabel label) {
        var content = label.content();
        TableSheet.title(sheet, "Improvement board pack, " + PackRenderer.MONTH.format(content.month()), styles);
        TableSheet.put(sheet, 1, 0, content.partnership(), styles.plain());
        fact(sheet, styles, "For", content.audience().words());
        fact(sheet, styles, "Data as at", PackRenderer.DAY.format(content.asAt()));
        fact(
            sheet,
            styles,
            "Data",
            content.illustrative() ? "Illustrative data: a made-up partnership" : content.dataNote()
        );
        fact(sheet, styles, "Rating rule", content.ruleVersion());
        content.ruleVersions().ifPresent(versions -> fact(sheet, styles, "Other rules", String.join("; ", versions)));
        fact(sheet, styles, "Pack", content.packId());
        fact(sheet, styles, "SHA-256 of its content", label.sha256());
        fact(sheet, styles, "State", label.draft() ? "Draft: it was not issued" : "Issued: this pack never changes");
        fact(
            sheet,
            styles,
            "Symbols",
            "[c] suppressed, [x] not available, [z] not applicable, [p] provisional, [r] revised, - nothing to say"
        );
        fact(sheet, styles, "Percentages", "Shares of one, shown as percentages: 51% holds 0.51");
        fact(sheet, styles, "Summary", content.overview().summary());
        sheet.setColumnWidth(0, 28 * 256);
        sheet.setColumnWidth(1, 90 * 256);
    }

    private static void fact(XSSFSheet sheet, SheetStyles styles, String name, String value) {
        var row = Math.max(3, sheet.getLastRowNum() + 1);
        TableSheet.put(sheet, row, 0, name, styles.plain());
        TableSheet.put(sheet, row, 1, value, styles.words());
    }

    private static void contents(XSSFSheet sheet, SheetStyles styles) {
        TableSheet.title(sheet, CONTENTS, styles);
        TableSheet.put(sheet, 1, 0, "Each sheet holds one table. The first column links to it.", styles.plain());
        TableSheet.put(sheet, 2, 0, "Sheet", styles.head(false));
        TableSheet.put(sheet, 2, 1, "What it holds", styles.head(false));
        sheet.createFreezePane(0, 3);
        sheet.setColumnWidth(0, 34 * 256);
        sheet.setColumnWidth(1, 90 * 256);
    }

    private static void entry(XSSFSheet sheet, SheetStyles styles, String title, String caption) {
        var row = sheet.getLastRowNum() + 1;
        var cell = TableSheet.put(sheet, row, 0, title, styles.link());
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + title + "'!A1");
        link.setLabel(title);
        cell.setHyperlink(link);
        TableSheet.put(sheet, row, 1, caption, styles.words());
    }

    /** States what the file is; the day is that of the data, so that no hour of making is told. */
    static void properties(POIXMLProperties properties, PackLabel label) {
        var core = properties.getCoreProperties();
        var day = Optional.of(day(label.content().asAt()));
        core.setTitle(label.title());
        core.setSubjectProperty(label.subject());
        core.setCreator(label.content().partnership());
        core.setKeywords(label.identity());
        core.setCreated(day);
        core.setModified(day);
        core.setLastModifiedByUser("Improvement Board");
        core.setDescription(label.marks());
        properties.getExtendedProperties().setApplication("Improvement Board");
    }

    private static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
