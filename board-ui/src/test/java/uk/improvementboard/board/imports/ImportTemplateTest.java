package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.imports.ImportMeasure;
import uk.improvementboard.metrics.imports.ImportSamples;
import uk.improvementboard.metrics.imports.ImportTerms;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.returns.DueFigure;

class ImportTemplateTest {

    private static final int FIRST = 4;

    private static TemplateTerms terms(boolean illustrative) {
        var partnership = new Partnership(
            new PartnershipId(1),
            "exampleshire",
            "Exampleshire",
            new AreaCode("E10000099"),
            illustrative,
            "Published figures only"
        );
        var known = ImportSamples.terms();
        return new TemplateTerms(
            partnership,
            known.organisations().getFirst(),
            known.measures().stream().map(ImportTemplateTest::due).toList(),
            known.measures().stream().map(ImportMeasure::measure).toList(),
            HandlingClass.BOARD_ONLY,
            ImportSamples.TODAY
        );
    }

    private static DueFigure due(ImportMeasure measure) {
        var period = measure.model().orElse(new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31)));
        return new DueFigure(measure.measure(), period, LocalDate.of(2025, 11, 30));
    }

    private static byte[] template(boolean illustrative) throws IOException {
        var out = new ByteArrayOutputStream();
        ImportTemplate.write(terms(illustrative), out);
        return out.toByteArray();
    }

    private interface Filling {
        void of(Sheet sheet);
    }

    private static byte[] filled(Filling filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template(true)))) {
            filling.of(book.getSheet(ImportTemplate.FIGURES));
            book.write(out);
        }
        return out.toByteArray();
    }

    @Test
    void a_template_that_is_filled_in_is_read_without_any_question() throws IOException {
        var read = ReadFile.bytes(
            filled(sheet -> {
                sheet.getRow(FIRST).getCell(4).setCellValue(45);
                sheet.getRow(FIRST).getCell(5).setCellValue(80);
                sheet
                    .getRow(FIRST + 1)
                    .getCell(6)
                    .setCellValue(1_012);
                sheet
                    .getRow(FIRST + 1)
                    .getCell(7)
                    .setCellValue("Provisional");
                sheet
                    .getRow(FIRST + 2)
                    .getCell(7)
                    .setCellValue("Not available");
                sheet
                    .getRow(FIRST + 2)
                    .getCell(8)
                    .setCellValue("The clinic moved");
                sheet
                    .getRow(FIRST + 4)
                    .getCell(6)
                    .setCellValue(7);
                sheet
                    .getRow(FIRST + 5)
                    .getCell(6)
                    .setCellValue(28);
            })
        );
        assertThat(read.problems).isEmpty();
        assertThat(read.lines).containsExactly(
            "5 timeliness October 2025: 56.3",
            "6 requests October 2025: 1012 provisional",
            "7 wait October 2025: unavailable, The clinic moved",
            "9 quarter-measure April to June 2025: 7",
            "10 year-measure April 2024 to March 2025: 28"
        );
        assertThat(read.counts().blankCells()).isEqualTo(1);
        assertThat(read.notices()).containsExactly(
            "Not read: the sheets Notes, Measures. Load the file once more for another sheet if it holds figures."
        );
    }

    @Test
    void an_empty_template_says_nothing() throws IOException {
        var read = ReadFile.bytes(template(false), ImportSamples.terms(), UnaryOperator.identity());
        assertThat(read.lines).isEmpty();
        assertThat(read.problems).isEmpty();
        assertThat(read.counts().blankCells()).isEqualTo(6);
    }

    @Test
    void every_shape_of_period_is_read_back() throws IOException {
        var shapes = Map.of(
            SeriesKind.SNAPSHOT,
            List.of("2025-09-30", "2025-09-30"),
            SeriesKind.ROLLING_YEAR,
            List.of("2024-10-01", "2025-09-30"),
            SeriesKind.YEAR_TO_DATE,
            List.of("2025-04-01", "2025-09-30")
        );
        for (var shape : shapes.entrySet()) {
            var measure = ImportSamples.like(
                Frequency.MONTHLY,
                shape.getKey(),
                shape.getValue().getFirst(),
                shape.getValue().getLast()
            );
            var terms = new ImportTerms(List.of(measure), ImportSamples.terms().organisations(), ImportSamples.TODAY);
            var out = new ByteArrayOutputStream();
            var base = terms(true);
            ImportTemplate.write(
                new TemplateTerms(
                    base.partnership(),
                    base.organisation(),
                    List.of(due(measure)),
                    List.of(measure.measure()),
                    base.handling(),
                    base.made()
                ),
                out
            );
            var written = new ByteArrayOutputStream();
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                book.getSheetAt(0).getRow(FIRST).getCell(6).setCellValue(5);
                book.write(written);
            }
            var read = ReadFile.bytes(written.toByteArray(), terms, UnaryOperator.identity());
            assertThat(read.problems).isEmpty();
            assertThat(read.given)
                .singleElement()
                .satisfies(it -> assertThat(it.period()).isEqualTo(measure.model().orElseThrow()));
        }
    }

    @Test
    void it_says_who_may_see_it_and_that_made_up_data_are_made_up() throws IOException {
        try (
            var made = new XSSFWorkbook(new ByteArrayInputStream(template(true)));
            var real = new XSSFWorkbook(new ByteArrayInputStream(template(false)))
        ) {
            for (var sheet : made) {
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(
                    "Figures of Exampleshire Council for Exampleshire"
                );
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(
                    "Handling: Board only. Illustrative data: a made-up partnership."
                );
            }
            assertThat(real.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isEqualTo(
                "Handling: Board only. Published figures only"
            );
        }
    }

    @Test
    void it_offers_lists_and_keeps_its_heads_in_view() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template(true)))) {
            var sheet = book.getSheet(ImportTemplate.FIGURES);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) FIRST);
            assertThat(sheet.getDataValidations()).hasSize(3);
            assertThat(
                sheet.getDataValidations().getFirst().getValidationConstraint().getExplicitListValues()
            ).contains("Not available");
            assertThat(book.getSheet("Measures").getRow(FIRST).getCell(4).getStringCellValue()).startsWith(
                "What is counted"
            );
        }
    }
}
