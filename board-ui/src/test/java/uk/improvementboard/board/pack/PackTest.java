package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.freeze.FreezeService;
import uk.improvementboard.board.pdf.VeraPdf;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.ChairWaives;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.PackPart;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

class PackTest extends BoardTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private PartnershipId partnership(String slug) {
        return bean(PartnershipTransactions.class)
            .readInstallation(() -> bean(PartnershipRepository.class).find(slug))
            .orElseThrow();
    }

    private PackDocument draft(String slug, HandlingClass audience) throws Exception {
        var id = partnership(slug);
        return CommandAuthority.of("pack", id, Set.of(Permission.BOARD_VIEW, Permission.PACK_PREPARE)).call(() ->
            bean(PackService.class).draft(id, NOVEMBER, audience)
        );
    }

    private static byte[] pdf(PackDocument pack) throws IOException {
        var out = new ByteArrayOutputStream();
        PackRenderer.write(pack, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = { "hertfordshire", "exampleshire" })
    void a_pack_is_accessible_and_archivable(String slug) throws Exception {
        assertThat(VeraPdf.failures(pdf(draft(slug, HandlingClass.BOARD_ONLY)))).isEmpty();
    }

    @Test
    void every_page_names_its_class_its_pack_and_that_it_is_illustrative() throws Exception {
        var pack = draft("exampleshire", HandlingClass.PARTNERS);
        try (var document = Loader.loadPDF(pdf(pack))) {
            var reader = new PDFTextStripper();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(document))
                    .contains("Illustrative data")
                    .contains("Partners")
                    .contains("exampleshire-2026-11-partners-draft")
                    .contains(pack.sha256().substring(0, 12));
            }
        }
    }

    @Test
    void published_figures_are_never_called_illustrative() throws Exception {
        try (var document = Loader.loadPDF(pdf(draft("hertfordshire", HandlingClass.BOARD_ONLY)))) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).doesNotContain("Illustrative").contains("60.3%").contains("1,449 of 2,401");
        }
    }

    @Test
    void the_document_holds_everything_that_the_pages_say() throws Exception {
        var pack = draft("exampleshire", HandlingClass.BOARD_ONLY);
        var stored = PackDocument.read(pack.json(), pack.sha256());
        assertThat(stored.content()).isEqualTo(pack.content());
        assertThat(PackDocument.of(stored.content()).json()).isEqualTo(pack.json());
        assertThat(pdf(stored)).isEqualTo(pdf(pack));
    }

    @Test
    void a_rating_set_by_hand_is_printed_with_the_computed_one_and_the_plan_with_its_quality() throws Exception {
        try (var document = Loader.loadPDF(pdf(draft("exampleshire", HandlingClass.PARTNERS)))) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                .contains("Set by the independent chair until 31 January 2027. Computed: ")
                .contains("overdue plans are cleared, and the backlog falls as planned. Computed: ")
                .containsPattern("Plan quality: \\d+ of 100 over this part of the plan");
        }
    }

    @Test
    void waivers_disagreements_and_lost_signatures_are_printed() throws Exception {
        try (var document = Loader.loadPDF(pdf(draft("exampleshire", HandlingClass.BOARD_ONLY)))) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                .contains(
                    "Sign-off waived by the independent chair on 19 November 2026: The council's finance director"
                )
                .contains("The partners disagree about this figure.")
                .contains("Council says: Families on the second list tell us that they still wait")
                .contains("restated to 47% on 9 November 2026; signature lost.")
                .contains("Commentary required and missing");
        }
    }

    @Test
    void each_audience_is_printed_the_commentary_that_it_may_read_and_no_question() throws Exception {
        try (var document = Loader.loadPDF(pdf(draft("exampleshire", HandlingClass.PUBLIC)))) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                .contains("Now what. A weekly list of drafts that near 20 weeks is worked through")
                .contains("Sign-off waived by the independent chair on 19 November 2026")
                .doesNotContain("The temporary team has left and the backlog no longer falls")
                .doesNotContain("costed proposal")
                .doesNotContain("contact centre counted?")
                .doesNotContain("The partners disagree")
                .doesNotContain("Commentary required and missing");
        }
    }

    @Test
    void a_document_that_was_tampered_with_is_refused() throws Exception {
        var pack = draft("hertfordshire", HandlingClass.PUBLIC);
        var tampered = pack.json().replaceFirst("60\\.3", "90.3");
        assertThatThrownBy(() -> PackDocument.read(tampered, pack.sha256())).hasMessageContaining(
            "does not agree with its digest"
        );
    }

    @Test
    void four_waiting_children_reach_the_board_and_nobody_else() throws Exception {
        var board = draft("hertfordshire", HandlingClass.BOARD_ONLY).json();
        var open = draft("hertfordshire", HandlingClass.PUBLIC).json();
        assertThat(board).contains("4 children");
        assertThat(open).doesNotContain("4 children").contains("withheld so that no child can be recognised");
    }

    @Test
    void an_issued_pack_stays_as_it_was_issued() {
        logInAs("chair");
        var id = partnership("hertfordshire");
        ChairWaives.everything(bean(FreezeService.class), id, YearMonth.of(2026, 3));
        var issued = bean(PackService.class).issue(id, YearMonth.of(2026, 3), HandlingClass.PUBLIC);
        var found = bean(PackService.class).find(id, issued.content().packId()).orElseThrow();
        assertThat(found.json()).isEqualTo(issued.json());
        logInAs("forum");
        assertThat(bean(PackService.class).issued(id))
            .extracting(it -> it.id())
            .contains(issued.content().packId());
    }

    @Test
    void six_who_issue_one_pack_at_the_same_moment_get_an_issue_each() throws Exception {
        var id = partnership("hertfordshire");
        var month = YearMonth.of(2026, 1);
        var authority = CommandAuthority.of("test", id, Set.of(Permission.BOARD_VIEW, Permission.PACK_FREEZE));
        ChairWaives.everything(bean(FreezeService.class), id, month);
        var start = new CyclicBarrier(6);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var issues = IntStream.range(0, 6)
                .mapToObj(_ ->
                    threads.submit(() -> {
                        start.await();
                        return authority.call(() -> bean(PackService.class).issue(id, month, HandlingClass.PUBLIC));
                    })
                )
                .toList();
            var ids = new ArrayList<String>();
            for (var issue : issues) {
                ids.add(issue.get().content().packId());
            }
            assertThat(ids).containsExactlyInAnyOrder(
                IntStream.rangeClosed(1, 6)
                    .mapToObj(number -> "hertfordshire-2026-01-public-" + number)
                    .toArray(String[]::new)
            );
        }
        var found = authority
            .call(() -> bean(PackService.class).find(id, "hertfordshire-2026-01-public-6"))
            .orElseThrow();
        assertThat(found.content().packId()).isEqualTo("hertfordshire-2026-01-public-6");
    }

    @Test
    void packs_for_all_readers_are_cut_from_one_state_of_the_board_though_it_is_changed_meanwhile() throws Exception {
        logInAs("chair");
        var id = partnership("exampleshire");
        var month = YearMonth.of(2025, 4);
        var orders = bean(PackOrderService.class);
        var office = CommandAuthority.of("test", id, Set.of(Permission.PACK_PREPARE));
        ChairWaives.everything(bean(FreezeService.class), id, month);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var changing = threads.submit(() -> {
                for (var turn = 1; turn <= 4; turn++) {
                    var place = turn;
                    Thread.sleep(150);
                    office.call(() -> {
                        orders.move(id, orders.shown(id), PackPart.KEY, place);
                        return true;
                    });
                }
                return true;
            });
            var cuts = bean(PackService.class).issueCuts(id, month, List.of(HandlingClass.values()));
            changing.get();
            assertThat(cuts)
                .extracting(it -> it.content().audience())
                .containsExactly(HandlingClass.values());
            assertThat(
                cuts
                    .stream()
                    .map(it -> it.content().parts())
                    .distinct()
            ).hasSize(1);
        } finally {
            office.call(() -> {
                orders.useUsual(id, orders.shown(id));
                return true;
            });
        }
    }

    @Test
    void the_chair_issues_for_all_readers_with_one_click() {
        logInAs("chair");
        var month = YearMonth.of(2025, 12);
        ChairWaives.everything(bean(FreezeService.class), partnership("hertfordshire"), month);
        open("hertfordshire/packs");
        @SuppressWarnings("unchecked")
        var months = (Select<YearMonth>) field(Select.class, "Month");
        months.setValue(month);
        click("Issue for all readers at once");
        assertThat(text()).contains(
            "Issued together, from the same state of the board: hertfordshire-2025-12-board-only-"
        );
        for (var reader : List.of("board-only", "partners", "public")) {
            assertThat(rows("Issued packs")).anyMatch(row -> row.contains("hertfordshire-2025-12-" + reader + "-"));
        }
    }

    @Test
    void a_pack_for_the_board_is_not_found_by_the_forum() {
        logInAs("chair");
        var id = partnership("hertfordshire");
        ChairWaives.everything(bean(FreezeService.class), id, YearMonth.of(2026, 2));
        var issued = bean(PackService.class).issue(id, YearMonth.of(2026, 2), HandlingClass.BOARD_ONLY);
        logInAs("forum");
        assertThat(bean(PackService.class).find(id, issued.content().packId())).isEmpty();
    }

    @Test
    void only_the_chair_issues() {
        for (var user : new String[] { "council", "icb", "office", "adviser", "forum" }) {
            logInAs(user);
            var id = partnership("exampleshire");
            assertThatThrownBy(() -> bean(PackService.class).issue(id, NOVEMBER, HandlingClass.PUBLIC))
                .as(user)
                .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void a_month_that_has_not_begun_is_refused_in_words() throws Exception {
        var id = partnership("exampleshire");
        assertThatThrownBy(() ->
            CommandAuthority.of("pack", id, Set.of(Permission.PACK_PREPARE)).call(() ->
                bean(PackService.class).draft(id, YearMonth.of(2026, 12), HandlingClass.PUBLIC)
            )
        ).hasMessage("The month 2026-12 has not begun. Choose 2026-11 or an earlier one.");
    }

    @Test
    void the_chair_finds_draft_and_issued_packs_on_the_page() {
        logInAs("chair");
        bean(PackService.class).issue(partnership("exampleshire"), YearMonth.of(2026, 9), HandlingClass.PARTNERS);
        open("exampleshire/packs");
        assertThat(links("Download the draft as PDF")).containsExactly(
            "exampleshire/packs/draft.pdf?month=2026-11&audience=BOARD_ONLY"
        );
        assertThat(rows("Issued packs")).anyMatch(row -> row.contains("exampleshire-2026-09-partners-1"));
        assertThat(links("PowerPoint")).contains(
            "exampleshire/packs/draft.pptx?month=2026-11&audience=BOARD_ONLY",
            "exampleshire/packs/issued/exampleshire-2026-09-partners-1.pptx"
        );
    }

    @Test
    void a_reader_is_offered_no_draft() {
        logInAs("forum");
        open("exampleshire/packs");
        assertThat(links("Download the draft as PDF")).isEmpty();
    }
}
