package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** What a reader meets who turns the pages: contents that lead where they say, no table's head without its rows. */
class PackPagesTest extends BoardTest {

    private static final Pattern CONTENTS_LINE = Pattern.compile("(.{4,}?)\\s+(\\d{1,3})");
    /** The handling class ends the running header; the page's own words follow. */
    private static final String HEADER_END = HandlingClass.BOARD_ONLY.words();
    private static final List<String> HEADS = List.of("Milestone First date", "Period Value", "Measure Now", "Action ");

    @ParameterizedTest
    @ValueSource(strings = { "hertfordshire", "exampleshire" })
    void the_contents_lead_to_the_page_that_begins_with_their_words(String slug) throws Exception {
        var pages = pages(slug);
        var checked = 0;
        for (var page : List.of(pages.get(0), pages.get(1))) {
            for (var line : page.lines().toList()) {
                var entry = CONTENTS_LINE.matcher(line.strip());
                if (entry.matches() && !line.startsWith("Pack ")) {
                    var target = pages.get(Integer.parseInt(entry.group(2)) - 1).replaceAll("\\s+", " ");
                    assertThat(target)
                        .as(line)
                        .contains(HEADER_END + " " + entry.group(1).strip());
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = { "hertfordshire", "exampleshire" })
    void no_page_ends_with_the_head_of_a_table(String slug) throws Exception {
        for (var page : pages(slug)) {
            var content = page
                .lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty() && !line.startsWith("Pack ") && !line.startsWith("Page "))
                .toList();
            assertThat(HEADS)
                .as(page)
                .noneMatch(head -> content.getLast().startsWith(head));
        }
    }

    private List<String> pages(String slug) throws Exception {
        var id = bean(PartnershipTransactions.class)
            .readInstallation(() -> bean(PartnershipRepository.class).find(slug))
            .orElseThrow();
        var pack = CommandAuthority.of("pack", id, Set.of(Permission.BOARD_VIEW, Permission.PACK_PREPARE)).call(() ->
            bean(PackService.class).draft(id, YearMonth.of(2026, 11), HandlingClass.BOARD_ONLY)
        );
        return texts(pack);
    }

    private static List<String> texts(PackDocument pack) throws IOException {
        var out = new ByteArrayOutputStream();
        PackRenderer.write(pack, out);
        var texts = new ArrayList<String>();
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                texts.add(reader.getText(document));
            }
        }
        return texts;
    }
}
