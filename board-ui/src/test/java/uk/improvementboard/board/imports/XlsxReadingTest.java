package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.board.imports.RawXlsx.number;
import static uk.improvementboard.board.imports.RawXlsx.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.imports.ImportSamples;

class XlsxReadingTest {

    private static final String HEAD = row(1, "Measure", "Period", "Value");

    @Test
    void a_sheet_of_another_program_is_read() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("April");
            sheet.createRow(0).createCell(0).setCellValue("SEND dashboard");
            var head = sheet.createRow(2);
            head.createCell(1).setCellValue("Metric");
            head.createCell(2).setCellValue("Month");
            head.createCell(3).setCellValue("Actual");
            var month = book.createCellStyle();
            month.setDataFormat(book.createDataFormat().getFormat("mmm-yy"));
            var percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            var row = sheet.createRow(3);
            row.createCell(1).setCellValue("Plans within 20 weeks");
            row.createCell(2).setCellValue(LocalDate.of(2025, 4, 1));
            row.getCell(2).setCellStyle(month);
            row.createCell(3).setCellValue(0.563);
            row.getCell(3).setCellStyle(percent);
            var next = sheet.createRow(4);
            next.createCell(1).setCellValue("requests");
            next.createCell(2).setCellValue("April 2025");
            next.createCell(3).setCellValue(1012);
            book.write(out);
        }
        var read = ReadFile.bytes(out.toByteArray());
        assertThat(read.refusal()).isEmpty();
        assertThat(read.lines).containsExactly("4 timeliness April 2025: 56.3", "5 requests April 2025: 1012");
        assertThat(read.problems).isEmpty();
        assertThat(read.given.getFirst().sheet()).isEqualTo("April");
    }

    @Test
    void a_number_is_a_date_only_where_the_sheet_shows_one() {
        var read = RawXlsx.of(
            HEAD +
                row(2, "timeliness", number("45748", 2), number("57", 0)) +
                row(3, "timeliness", number("45748", 0), number("57", 0))
        ).read();
        assertThat(read.lines).containsExactly("2 timeliness April 2025: 57");
        assertThat(read.problems).containsExactly(
            "Sheet Data, row 3, column Period: A bare number is not a period; it may be a date whose cell lost its format. " +
                "Format the cell as a date, or write the month as April 2025."
        );
    }

    @Test
    void days_may_be_counted_from_1904() {
        var read = RawXlsx.of(HEAD + row(2, "timeliness", number("44286", 3), number("57", 0)))
            .workbook("<workbookPr date1904=\"1\"/>", "<sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/>")
            .read();
        assertThat(read.lines).containsExactly("2 timeliness April 2025: 57");
    }

    @Test
    void a_figure_that_became_a_date_is_told() {
        var read = RawXlsx.of(HEAD + row(2, "timeliness", "Apr-25", number("45728", 2))).read();
        assertThat(read.problems).containsExactly(
            "Sheet Data, row 2, column Value: The cell holds a date, not a figure; spreadsheets turn some figures into dates. " +
                "Format the cell as a number and type the figure again."
        );
    }

    @Test
    void the_stored_result_of_a_formula_is_taken_and_said_so() {
        var read = RawXlsx.of(
            HEAD +
                row(2, "timeliness", "Apr-25", "<c><f>WEBSERVICE(\"http://x\")</f><v>57</v></c>") +
                row(3, "timeliness", "May-25", "<c><f>A1</f></c>") +
                row(4, "timeliness", "Jun-25", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>") +
                row(5, "timeliness", "Jul-25", "<c t=\"str\"><f>\"\"</f><v></v></c>")
        ).read();
        assertThat(read.lines).containsExactly("2 timeliness April 2025: 57");
        assertThat(read.problems).containsExactly(
            "Sheet Data, row 3, column Value: The cell holds a formula whose result was not stored with it. " +
                "Put the figure itself into the cell, or a symbol that says why there is none.",
            "Sheet Data, row 4, column Value: The cell shows the error #DIV/0!. " +
                "Put the figure itself into the cell, or a symbol that says why there is none."
        );
        assertThat(read.counts().blankCells()).isEqualTo(1);
        assertThat(read.notices())
            .first()
            .asString()
            .contains("are formulas; the results stored with them were taken.");
    }

    @Test
    void hidden_sheets_are_not_read_and_hidden_rows_are_and_both_are_said() {
        var read = RawXlsx.of(HEAD + row(2, "timeliness", "Apr-25", "57").replace("<row", "<row hidden=\"1\""))
            .workbook(
                "",
                "<sheet name=\"Old\" sheetId=\"2\" state=\"veryHidden\" r:id=\"r2\"/><sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/>"
            )
            .sheet(2, HEAD + row(2, "timeliness", "Apr-25", "12"))
            .read();
        assertThat(read.lines).containsExactly("2 timeliness April 2025: 57");
        assertThat(read.notices()).containsExactly(
            "Not read: the sheet Old (hidden). Load the file once more for another sheet if it holds figures.",
            "Sheet Data: A hidden row was read too. Delete them if they do not count."
        );
    }

    @Test
    void a_measure_that_is_merged_downwards_holds_for_its_rows_and_a_figure_does_not() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Data");
            var cells = List.of(
                List.of("Measure", "Period", "Value"),
                List.of("timeliness", "Apr-25", "57"),
                List.of("", "May-25", "58"),
                List.of("", "Jun-25", ""),
                List.of("", "Jul-25", "60")
            );
            for (var place = 0; place < cells.size(); place++) {
                var row = sheet.createRow(place);
                for (var column = 0; column < 3; column++) {
                    row.createCell(column).setCellValue(cells.get(place).get(column));
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
            book.write(out);
        }
        var read = ReadFile.bytes(out.toByteArray());
        assertThat(read.lines).containsExactly("2 timeliness April 2025: 57", "3 timeliness May 2025: 58");
        assertThat(read.problems).containsExactly(
            "Sheet Data, row 5, column Measure: The measure is empty. Fill it in, in each row."
        );
    }

    @Test
    void a_number_keeps_what_the_sheet_shows_of_it() {
        var read = RawXlsx.of(
            HEAD +
                row(2, "wait", "Apr-25", number("12.300000000000001", 0)) +
                row(3, "wait", "May-25", number("1E-2", 0)) +
                row(4, "wait", "Jun-25", number("1E+300", 0)) +
                row(5, "wait", "Jul-25", number("1E+999999999", 0)) +
                row(6, "wait", "Aug-25", number("0.5", 1))
        ).read();
        assertThat(read.lines).containsExactly("2 wait April 2025: 12.3", "3 wait May 2025: 0.01");
        assertThat(read.problems).hasSize(3);
        assertThat(read.problems.getLast()).contains("The cell is a percentage, and the measure is not in per cent.");
    }

    @Test
    void a_cell_that_stores_nonsense_is_no_status() {
        var head = row(1, "Measure", "Period", "Value", "Status");
        var read = RawXlsx.of(head + row(2, "timeliness", "Apr-25", "<c/>", "<c><v>x</v></c>")).read();
        assertThat(read.lines).isEmpty();
        assertThat(read.problems).containsExactly(
            "Sheet Data, row 2, column Status: The cell stores something that is no number. Put the words themselves into the cell."
        );
    }

    @Test
    void ampersands_are_letters_like_others() {
        var head = row(1, "Measure", "Period", "Value", "Office");
        var rows = new StringBuilder(head);
        for (var place = 2; place < 12; place++) {
            rows.append(row(place, "timeliness", "Apr-25", "57", "health & care ".repeat(2_000)));
        }
        var read = RawXlsx.of(rows.toString()).read();
        assertThat(read.refusal()).isEmpty();
        assertThat(read.lines).hasSize(10);
    }

    @Test
    void days_may_be_written_as_iso_dates() {
        var read = RawXlsx.of(HEAD + row(2, "timeliness", "<c t=\"d\"><v>2025-04-01T00:00:00</v></c>", "57")).read();
        assertThat(read.lines).containsExactly("2 timeliness April 2025: 57");
    }

    @Test
    void persons_in_a_hidden_sheet_refuse_the_file_too() {
        var read = RawXlsx.of(HEAD + row(2, "timeliness", "Apr-25", "57"))
            .workbook(
                "",
                "<sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"Source\" sheetId=\"2\" state=\"hidden\" r:id=\"r2\"/>"
            )
            .sheet(2, row(1, "Key", "Amount") + row(2, number("9434765919", 0), "1"))
            .read();
        assertThat(read.lines).isEmpty();
        assertThat(read.refusal()).containsExactly(
            "Sheet Source, column A: The column seems to hold NHS numbers. This file holds data about persons. " +
                "The board takes counts and rates only. Nothing of it was kept. " +
                "Delete your copy if you should not hold it, and load a file of totals."
        );
    }

    @Test
    void a_named_sheet_that_is_gone_is_told() {
        var book = RawXlsx.of(HEAD + row(2, "timeliness", "Apr-25", "57")).bytes();
        var read = ReadFile.bytes(book, ImportSamples.terms(), it ->
            new Layout(it.shape(), "March", it.columns(), it.fixed(), it.names(), it.year(), it.strangers())
        );
        assertThat(read.refusal()).singleElement().asString().startsWith("The file has no sheet \"March\".");
    }
}
