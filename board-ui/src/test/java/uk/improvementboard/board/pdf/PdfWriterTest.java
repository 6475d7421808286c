package uk.improvementboard.board.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static byte[] bytes = {};
    private static PdfReading pack;

    @BeforeAll
    static void writePack() throws IOException {
        bytes = PdfReading.write(SamplePack.ofMeasures(2));
        pack = new PdfReading(bytes);
    }

    @AfterAll
    static void closePack() throws IOException {
        pack.close();
    }

    @Test
    void a_pack_meets_both_standards() {
        assertThat(VeraPdf.failures(bytes)).isEmpty();
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(PdfReading.write(SamplePack.ofMeasures(2))).isEqualTo(bytes);
    }

    @Test
    void words_with_ligatures_and_words_in_charts_can_be_searched() throws IOException {
        assertThat(pack.visibleText())
            .contains("Often after a shift in staff: the left office drafted fewer.")
            .contains("After the shift", "in drafting", "The law: 100%", "Milestone: 60% by April");
    }

    @Test
    void every_page_says_whose_data_it_is_and_which_pack() throws IOException {
        int pages = pack.pdf().getNumberOfPages();
        String text = pack.visibleText();
        for (int page = 1; page <= pages; page++) {
            assertThat(text).contains("Page " + page + " of " + pages);
        }
        for (String line : List.of(
            "Illustrative data",
            "Board only",
            "Data as at 31 October 2026",
            "SHA-256 3fa9c27d10be"
        )) {
            // The figures' captions say "Illustrative data." too, with a full stop.
            assertThat(text.split(line + "(?!\\.)", -1))
                .as(line)
                .hasSize(pages + 1);
        }
        assertThat(pack.read(pack.root())).doesNotContain("Board only", "Page 1 of");
    }

    @Test
    void what_is_read_out_follows_the_order_of_the_document() {
        assertThat(pack.read(pack.root())).containsSubsequence(
            "Board pack, November 2026",
            "Shifts after the October draft",
            "Measure 1: plans on time",
            "EHC plans issued within 20 weeks",
            "51%",
            "Off track",
            "9 points",
            "the left office drafted fewer",
            "Plans on time, measure 1. The rate rose from 38% to 51% and stalled in 2026.",
            "Source: case system",
            "The figures",
            "Measure 1, latest 34 months",
            "Month 34",
            "Measure 2: plans on time",
            "The plan",
            "Actions by due date",
            "Action 30",
            "Plans on time, measure 99."
        );
    }

    @Test
    void words_in_bold_and_links_are_read_in_their_place() {
        assertThat(pack.all("LI").stream().map(pack::read)).contains(
            "9 points short of the milestone, 49 short of the law",
            "Often after a shift in staff: the left office drafted fewer. See the code."
        );
    }

    @Test
    void each_table_holds_its_caption_first_and_reads_its_header_once() {
        List<StructureNode> tables = pack.all("Table");
        assertThat(tables)
            .hasSize(3)
            .allSatisfy(table -> {
                List<String> parts = table.children().stream().map(StructureNode::type).toList();
                assertThat(parts).containsExactly("Caption", "THead", "TBody");
            });
        assertThat(pack.all("Caption")).hasSize(3);
        assertThat(pack.read(tables.getFirst())).containsOnlyOnce("Plans issued").containsOnlyOnce("latest 34 months");
        assertThat(pack.read(tables.getLast())).containsOnlyOnce("Owner");
    }

    @Test
    void tables_repeat_their_header_on_every_page_they_cover() throws IOException {
        assertThat(pack.visibleText().split("Plans issued", -1).length - 1).isGreaterThan(pack.all("Table").size());
    }

    @Test
    void header_cells_say_what_they_head() {
        assertThat(pack.all("TH"))
            .isNotEmpty()
            .allSatisfy(cell -> {
                var attributes = Objects.requireNonNull(cell.dictionary().getCOSDictionary(COSName.A));
                String expected = pack.read(cell).matches("(Month|Action) \\d+") ? "Row" : "Column";
                assertThat(attributes.getNameAsString("Scope")).isEqualTo(expected);
            });
    }

    @Test
    void every_figure_has_words_and_decoration_is_not_announced() {
        assertThat(pack.all("Figure"))
            .extracting(StructureNode::alternative)
            .containsExactly(
                "Plans on time, measure 1. The rate rose from 38% to 51% and stalled in 2026.",
                "Plans on time, measure 2. The rate rose from 38% to 51% and stalled in 2026.",
                "Plans on time, measure 99. The rate rose from 38% to 51% and stalled in 2026."
            );
    }

    @Test
    void headings_become_nested_bookmarks() throws IOException {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : pack.pdf().getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
            item.children().forEach(child -> titles.add("- " + child.getTitle()));
            assertThat(item.findDestinationPage(pack.pdf())).isNotNull();
        }
        assertThat(titles).containsExactly(
            "Board pack, November 2026",
            "Measure 1: plans on time",
            "- The figures",
            "Measure 2: plans on time",
            "- The figures",
            "The plan"
        );
    }

    @Test
    void the_contents_name_each_heading_with_its_page() throws IOException {
        assertThat(pack.visibleText())
            .containsPattern("Measure 1: plans on time\\s+2\\s")
            .containsPattern("The plan\\s+6\\s");
        assertThat(pack.all("LBody").stream().map(pack::read)).contains("The plan 6");
    }

    @Test
    void a_link_over_several_lines_is_one_link() throws IOException {
        String words = "the long name of the code of practice for special educational needs ".repeat(4).strip();
        String html = "<html><body><section class='portrait first'><h1>A</h1><p>%s</p></section></body></html>";
        byte[] pdf = PdfReading.write(
            SamplePack.document(html.formatted("See <a href='https://www.gov.uk/'>" + words + "</a>."))
        );
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (PdfReading reading = new PdfReading(pdf)) {
            assertThat(reading.all("Link")).hasSize(1);
            assertThat(reading.read(reading.all("Link").getFirst())).isEqualTo(words);
        }
    }

    @Test
    void the_document_names_itself_and_its_language() {
        var catalog = pack.pdf().getDocumentCatalog();
        assertThat(catalog.getLanguage()).isEqualTo("en-GB");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(pack.pdf().getDocumentInformation().getTitle()).isEqualTo("Board pack, November 2026");
        pack.pdf()
            .getPages()
            .forEach(page -> assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S"));
    }

    @Test
    void landscape_sections_stand_on_landscape_pages() {
        List<Boolean> wide = new ArrayList<>();
        pack.pdf()
            .getPages()
            .forEach(page -> wide.add(page.getMediaBox().getWidth() > page.getMediaBox().getHeight()));
        assertThat(wide).startsWith(false, false, false, false, false, true, true);
    }

    @Test
    void a_page_that_cannot_be_made_accessible_is_refused() {
        assertRefused("<p><a href='#nowhere'>here</a></p>", "nowhere");
        assertRefused("<svg viewBox='0 0 9 9'><rect width='9' height='9'/></svg>", "no words");
        assertRefused("<svg viewBox='0 0 9 9'><title>A</title><foreignObject/></svg>", "foreignObject");
        assertRefused(
            "<svg viewBox='0 0 9 9'><title>A</title><rect fill='url(#a)' width='9' height='9'/></svg>",
            "url(#a)"
        );
    }

    @Test
    void characters_the_font_lacks_become_question_marks_and_stop_nothing() throws IOException {
        String html = """
        <html><body><section class='portrait first'><h1>A</h1><p>caf\u00e9 \u65e5 <code>Q1</code></p>
        <svg viewBox='0 0 99 20'><title>B</title><text x='5' y='15'>n\u00e9 \u65e5</text></svg></section></body></html>""";
        byte[] pdf = PdfReading.write(SamplePack.document(html));
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (PdfReading reading = new PdfReading(pdf)) {
            assertThat(reading.visibleText()).contains("caf\u00e9 ? Q1", "n\u00e9 ?");
        }
    }

    @Test
    void the_check_bites() {
        String skipping =
            "<html><body><section class='portrait first'><h1>A</h1><h3>B</h3><p>C</p></section></body></html>";
        assertThat(VeraPdf.failures(PdfReading.write(SamplePack.document(skipping)))).anyMatch(failure ->
            failure.contains("7.4.2")
        );
    }

    private static void assertRefused(String content, String reason) {
        PdfDocument document = SamplePack.document("<html><body><h1>A</h1>" + content + "</body></html>");
        assertThatThrownBy(() -> PdfReading.write(document))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(reason);
    }
}
