package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.metrics.measure.HandlingClass;

/** A pack of a whole board in each form: its order, its charts with their data, and what every page, slide and sheet says of itself. */
class PackShapeTest extends PackDrafts {

    private static final String ID = "exampleshire-2026-11-board-only-draft";
    private static final Pattern WORD = Pattern.compile("\\p{L}");

    private PackDocument exampleshire() throws Exception {
        return draft("exampleshire", HandlingClass.BOARD_ONLY);
    }

    private static byte[] file(PackDocument pack, PackForm form) {
        return PackFormsTest.written(pack, form);
    }

    private static List<String> found(String text, String pattern) {
        var found = new ArrayList<String>();
        var match = Pattern.compile(pattern).matcher(text);
        while (match.find()) {
            found.add(match.group(1));
        }
        return found;
    }

    @Test
    void lived_experience_comes_first_and_key_and_revisions_last_on_a_page_and_on_paper() throws Exception {
        var pack = exampleshire();
        var order = new String[] {
            "What families say",
            "Where we stand",
            "Action log and challenges",
            "Sign-off and commentary",
            "Exceptions",
            "Risks",
            "Promises",
            "Questions",
            "Forward plan",
            "Key and definitions",
        };
        var paper = found(PackRenderer.xhtml(pack), "<h1[^>]*>([^<]+)</h1>");
        assertThat(paper).containsSubsequence(order);
        assertThat(paper.get(2)).isEqualTo("What families say");
        var html = PackHtml.html(pack);
        assertThat(found(html, "<h2 id=\"part-\\d+\">([^<]+)</h2>")).containsSubsequence(order);
        assertThat(found(html, "href=\"#part-\\d+\">([^<]+)</a>").getFirst()).isEqualTo("What families say");
    }

    @Test
    void sheets_and_slides_keep_the_same_order() throws Exception {
        var pack = exampleshire();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(pack, PackForm.XLSX)))) {
            var names = new ArrayList<String>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).startsWith("Cover", "Contents", "About", "What families say");
            assertThat(names).containsSubsequence(
                "You said, we did",
                "Where we stand",
                "Decisions sought",
                "Plan",
                "Risks",
                "Promises",
                "Sources of promises",
                "Forward plan",
                "Key",
                "Definitions"
            );
        }
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file(pack, PackForm.PPTX)))) {
            var titles = show.getSlides().stream().map(XSLFSlide::getTitle).toList();
            assertThat(titles.get(1)).startsWith("What families say: ");
            assertThat(
                titles
                    .stream()
                    .map(it -> it.split(":")[0])
                    .filter(
                        List.of(
                            "What families say",
                            "You said, we did",
                            "Risks",
                            "Promises",
                            "Questions",
                            "Ahead"
                        )::contains
                    )
            ).containsExactly("What families say", "You said, we did", "Risks", "Promises", "Questions", "Ahead");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "hertfordshire", "exampleshire" })
    void each_chart_that_is_drawn_brings_its_data(String slug) throws Exception {
        var pack = draft(slug, HandlingClass.BOARD_ONLY);
        var figures = found(PackRenderer.xhtml(pack), "(<figure)").size();
        assertThat(figures).isGreaterThan(30);
        try (var pdf = Loader.loadPDF(file(pack, PackForm.PDF))) {
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog()).getEmbeddedFiles().getNames();
            assertThat(names).hasSize(figures);
            for (var attached : names.values()) {
                var csv = new String(attached.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
                assertThat(csv.lines().count()).isGreaterThan(1);
            }
        }
        assertThat(found(PackHtml.html(pack), "(download=\")")).hasSize(figures);
        var charts = StableZip.read(file(pack, PackForm.ZIP))
            .keySet()
            .stream()
            .filter(it -> it.startsWith("charts/"));
        assertThat(charts).hasSize(figures);
    }

    @Test
    void every_page_and_slide_says_its_pack_and_the_day_of_its_data() throws Exception {
        var pack = exampleshire();
        var asAt = PackLabel.of(pack).asAt();
        for (var form : List.of(PackForm.PDF, PackForm.PPTX)) {
            PackPieces.of(form, file(pack, form)).forEach((place, words) ->
                assertThat(words.replaceAll("\\s+", " ")).as(place).contains(ID, asAt, pack.sha256().substring(0, 12))
            );
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(pack, PackForm.XLSX)))) {
            workbook.forEach(sheet ->
                assertThat(sheet.getFooter().getLeft() + sheet.getFooter().getRight())
                    .as(sheet.getSheetName())
                    .contains(ID, asAt)
            );
        }
    }

    @ParameterizedTest
    @EnumSource(HandlingClass.class)
    void every_table_of_a_workbook_opens_without_repair(HandlingClass audience) throws Exception {
        var pack = draft("exampleshire", audience);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(pack, PackForm.XLSX)))) {
            var tables = new HashSet<String>();
            for (var index = 2; index < workbook.getNumberOfSheets(); index++) {
                var sheet = (XSSFSheet) workbook.getSheetAt(index);
                assertThat(sheet.getSheetName()).hasSizeBetween(1, 31).doesNotContainPattern("[\\\\/?*\\[\\]:]");
                var table = sheet.getTables().getFirst();
                assertThat(tables.add(table.getDisplayName())).as(table.getDisplayName()).isTrue();
                assertThat(table.getEndRowIndex()).isGreaterThan(table.getStartRowIndex());
                assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
                var heads = new ArrayList<String>();
                sheet.getRow(table.getStartRowIndex()).forEach(cell -> heads.add(cell.getStringCellValue()));
                assertThat(table.getColumns())
                    .extracting(it -> it.getName())
                    .isEqualTo(heads);
                assertThat(heads)
                    .as(sheet.getSheetName())
                    .hasSize(table.getColumnCount())
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void a_workbook_says_nothing_by_colour_alone() throws Exception {
        var format = new DataFormatter();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(exampleshire(), PackForm.XLSX)))) {
            workbook.forEach(sheet ->
                sheet.forEach(row ->
                    row.forEach(cell -> {
                        if (cell.getCellStyle().getFillPattern() != FillPatternType.NO_FILL) {
                            assertThat(format.formatCellValue(cell)).as(sheet.getSheetName()).containsPattern(WORD);
                        }
                    })
                )
            );
            var ratings = workbook.getSheet("Ratings of the plan");
            ratings.forEach(row -> {
                if (row.getRowNum() > ratings.getTables().getFirst().getStartRowIndex()) {
                    assertThat(row.getCell(4).getStringCellValue()).containsPattern("^(Red|Amber|Green|Blue|Grey), ");
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "hertfordshire", "exampleshire" })
    void words_fit_their_place_on_a_slide_ratings_among_them(String slug) throws Exception {
        var overflowing = new ArrayList<String>();
        var ratings = 0;
        var pack = draft(slug, HandlingClass.BOARD_ONLY);
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file(pack, PackForm.PPTX)))) {
            for (var slide : show.getSlides()) {
                for (var shape : slide.getShapes()) {
                    if (shape instanceof XSLFTable table) {
                        for (var row = 0; row < table.getNumberOfRows(); row++) {
                            for (var column = 0; column < table.getNumberOfColumns(); column++) {
                                check(
                                    table.getCell(row, column),
                                    table.getColumnWidth(column),
                                    table.getRowHeight(row),
                                    overflowing
                                );
                            }
                        }
                    } else if (shape instanceof XSLFTextShape text) {
                        check(text, text.getAnchor().getWidth(), text.getAnchor().getHeight(), overflowing);
                        ratings += text.getFillColor() == null ? 0 : 1;
                    }
                }
            }
        }
        assertThat(ratings).isGreaterThan(40);
        assertThat(overflowing).isEmpty();
    }

    private static void check(XSLFTextShape text, double width, double height, List<String> overflowing) {
        var written = text
            .getTextParagraphs()
            .stream()
            .filter(it -> !it.getText().isBlank() && !it.getTextRuns().isEmpty())
            .toList();
        if (!written.isEmpty()) {
            var run = written.getFirst().getTextRuns().getFirst();
            var words = written
                .stream()
                .map(it -> it.getText())
                .toList();
            var room = new Rectangle(0, 0, (int) (width - text.getLeftInset() - text.getRightInset()), (int) height);
            if (!SlideLettering.fits(words, room, run.isBold(), run.getFontSize())) {
                overflowing.add(run.getFontSize() + " points in " + room + ": " + words);
            }
        }
    }
}
