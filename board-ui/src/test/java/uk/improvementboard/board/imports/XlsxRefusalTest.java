package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.board.imports.RawXlsx.row;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Spreadsheets from which nothing may be taken. */
class XlsxRefusalTest {

    private static final String ROWS = row(1, "Measure", "Period", "Value") + row(2, "timeliness", "Apr-25", "57");
    private static final String AGAIN = "Open it in a spreadsheet program, save it as .xlsx again, and load that file.";

    private static void refused(RawXlsx book, String reason) {
        refused(book.bytes(), reason);
    }

    private static void refused(byte[] bytes, String reason) {
        var read = ReadFile.bytes(bytes);
        assertThat(read.lines).isEmpty();
        assertThat(read.problems).isEmpty();
        assertThat(read.refusal()).singleElement().asString().startsWith(reason);
    }

    @Test
    void the_sample_itself_is_read() {
        assertThat(RawXlsx.of(ROWS).read().lines).containsExactly("2 timeliness April 2025: 57");
    }

    @Test
    void macros() {
        refused(
            RawXlsx.of(ROWS).part("xl/vbaProject.bin", "x"),
            "The spreadsheet holds macros, which are programs. Save it as .xlsx"
        );
        refused(
            RawXlsx.of(ROWS).part(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"
            ),
            "The spreadsheet holds macros"
        );
    }

    @Test
    void links_to_other_files() {
        refused(
            RawXlsx.of(ROWS).part("xl/externalLinks/externalLink1.xml", "<externalLink/>"),
            "The spreadsheet takes values from other files"
        );
        refused(
            RawXlsx.of(ROWS).workbook(
                "<externalReferences><externalReference/></externalReferences>",
                "<sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/>"
            ),
            "The spreadsheet takes values from other files"
        );
    }

    @Test
    void external_entities() {
        var xml =
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        refused(
            RawXlsx.of(ROWS).part("xl/worksheets/sheet1.xml", xml),
            "The spreadsheet's XML declares a document type"
        );
        refused(
            RawXlsx.of(ROWS).part("xl/styles.xml", "<!DOCTYPE x>" + "<styleSheet/>"),
            "The spreadsheet's XML declares a document type"
        );
    }

    @Test
    void bombs() {
        var blank = new byte[40_000_000];
        java.util.Arrays.fill(blank, (byte) ' ');
        refused(
            RawXlsx.of(ROWS).part("xl/worksheets/sheet1.xml", blank),
            "The spreadsheet unpacks to far more than it seems to hold."
        );
        var rows = row(1, "Measure", "Period", "Value") + "<row><c/></row>".repeat(2_000_000);
        refused(RawXlsx.of(rows), "The spreadsheet unpacks to far more than it seems to hold.");
        var name = "<a" + "b".repeat(3_000_000) + "/>";
        refused(RawXlsx.of(ROWS + name), "The spreadsheet is damaged.");
        var aside = "<!--" + "<".repeat(100_000) + "-->";
        refused(RawXlsx.of(ROWS + aside), "The spreadsheet unpacks to far more than it seems to hold.");
        refused(RawXlsx.of("<x>".repeat(1_000)), "The spreadsheet is damaged. " + AGAIN);
    }

    @Test
    void too_many_parts() {
        var book = RawXlsx.of(ROWS);
        for (var part = 0; part < 2_100; part++) {
            book.part("xl/media/" + part, "x");
        }
        refused(book, "The spreadsheet has more than 2,000 parts");
    }

    @Test
    void a_hundred_thousand_columns_and_an_endless_cell() {
        var wide = new StringBuilder("<row r=\"1\">");
        for (var place = 0; place < 2_000; place++) {
            wide.append(RawXlsx.text("c" + place));
        }
        refused(RawXlsx.of(wide + "</row>"), "Sheet Data, row 1: The row has more than 1,000 cells.");
        refused(RawXlsx.of(row(1, "x".repeat(40_000))), "A cell of the spreadsheet has more than 32,767 characters.");
    }

    @Test
    void damage() {
        refused(
            "PK\3\4 and nothing more".getBytes(StandardCharsets.ISO_8859_1),
            "The spreadsheet is damaged. " + AGAIN
        );
        var half = RawXlsx.of(ROWS).bytes();
        refused(java.util.Arrays.copyOf(half, half.length / 2), "The spreadsheet is damaged.");
        refused(RawXlsx.of("<row r=\"1\"><c t=\"s\"><v>7</v></c></row>"), "The spreadsheet is damaged.");
        refused(RawXlsx.of(row(2, "a") + row(2, "b")), "The spreadsheet is damaged.");
        refused(
            RawXlsx.of(ROWS).part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>"),
            "The spreadsheet is damaged."
        );
        refused(
            RawXlsx.of(ROWS).part("xl/worksheets/sheet1.xml", new byte[] {
                '<',
                'a',
                '>',
                (byte) 0xFF,
                '<',
                '/',
                'a',
                '>',
            }),
            "The spreadsheet is damaged."
        );
    }

    @Test
    void other_kinds_of_files() {
        refused(RawXlsx.of(ROWS).part("xl/workbook.bin", "x"), "This is a binary spreadsheet (.xlsb).");
        refused(
            new RawXlsx().part("word/document.xml", "<w/>").bytes(),
            "This is a zip archive or another office file"
        );
        var old = new byte[2_000];
        old[0] = (byte) 0xD0;
        old[1] = (byte) 0xCF;
        refused(old, "This is an old spreadsheet (.xls).");
        System.arraycopy("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), 0, old, 1_000, 32);
        refused(old, "The spreadsheet has a password.");
    }
}
