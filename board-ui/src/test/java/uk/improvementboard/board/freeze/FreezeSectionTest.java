package uk.improvementboard.board.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.ChairWaives;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.exception.ExceptionNeed;
import uk.improvementboard.metrics.freeze.Block;
import uk.improvementboard.metrics.freeze.Freeze;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.WaiversPage;
import uk.improvementboard.metrics.pack.table.PackTables;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.signoff.Waiver.Requirement;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** FEATURE UNDER TEST: a pack is not issued while something is missing, which is listed, mended by its link, or waived by the chair. */
class FreezeSectionTest extends BoardTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final String REASON = "The council's officer is back in January and writes it then";

    private PartnershipId partnership(String slug) {
        return bean(PartnershipTransactions.class)
            .readInstallation(() -> bean(PartnershipRepository.class).find(slug))
            .orElseThrow();
    }

    private Freeze freeze(PartnershipId id, YearMonth month) {
        return bean(FreezeService.class).of(id, month);
    }

    @Test
    void the_chair_sees_what_blocks_the_month_waives_one_thing_and_takes_it_back() {
        logInAs("chair");
        var id = partnership("exampleshire");
        open("exampleshire/packs");
        var before = freeze(id, NOVEMBER);
        assertThat(all("h2")).contains("Before this month can be frozen");
        assertThat(main()).contains(before.summary(), "By which rules", "Freeze rules 2.");
        assertThat(rows("What blocks the pack")).hasSize(before.open().size());

        click("Issue this pack");
        assertThat(main()).contains("Not issued. " + before.summary());

        var block = before.open().getFirst();
        waive(block, "too short");
        assertThat(main()).contains("A reason needs 20 to 300 characters");
        assertThat(freeze(id, NOVEMBER).waived()).hasSameSizeAs(before.waived());
        waive(block, REASON);
        assertThat(rows("What blocks the pack")).hasSize(before.open().size() - 1);
        assertThat(rows("Waived for this pack"))
            .singleElement()
            .asString()
            .contains(block.name(), REASON, "Independent chair, ");

        clickNamed("Take back the waiver of the " + block.requirement().words() + " of " + block.name());
        assertThat(rows("Waived for this pack")).isEmpty();
        assertThat(freeze(id, NOVEMBER)).isEqualTo(before);
    }

    private void waive(Block block, String reason) {
        var what = block.requirement().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var words = LocatorJ._get(TextArea.class, spec ->
            spec.withId("waive-" + what + "-" + block.subject().address())
        );
        words.setValue(reason);
        var button = words
            .getParent()
            .orElseThrow()
            .getChildren()
            .filter(NativeButton.class::isInstance)
            .map(NativeButton.class::cast)
            .findFirst()
            .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    @Test
    void each_thing_leads_to_where_it_is_mended() {
        logInAs("chair");
        var open = freeze(partnership("exampleshire"), NOVEMBER).open();
        open("exampleshire/packs");
        var names = open.stream().map(Block::name).distinct().toList();
        assertThat(names.stream().flatMap(name -> links(name).stream()))
            .hasSizeGreaterThanOrEqualTo(open.size())
            .allMatch(it ->
                it.matches("exampleshire/(exceptions|measures|plan|actions)/.*|exampleshire/sign-off\\?month=.*")
            );
        assertThat(open).extracting(Block::requirement).contains(Requirement.EXCEPTION_PAGE, Requirement.COMMENTARY);
    }

    @Test
    void the_office_sees_the_list_without_forms_and_nobody_but_the_chair_waives() {
        logInAs("office");
        var id = partnership("exampleshire");
        open("exampleshire/packs");
        assertThat(rows("What blocks the pack")).isNotEmpty();
        assertThat(main()).doesNotContain("Or waive it");
        for (var user : new String[] { "office", "council", "icb", "adviser", "forum" }) {
            logInAs(user);
            assertThatThrownBy(() ->
                bean(FreezeService.class).waive(
                    id,
                    NOVEMBER,
                    Requirement.COMMENTARY,
                    BoardSubject.action("A1.1"),
                    REASON
                )
            )
                .as(user)
                .isInstanceOf(AccessDeniedException.class);
        }
        logInAs("forum");
        open("exampleshire/packs");
        assertThat(main()).doesNotContain("Before this month can be frozen");
    }

    @Test
    void a_pack_of_a_real_place_waits_for_the_chair_and_then_prints_what_was_waived_in_every_form() {
        logInAs("chair");
        var id = partnership("hertfordshire");
        var may = YearMonth.of(2026, 5);
        var packs = bean(PackService.class);
        assertThatThrownBy(() -> packs.issue(id, may, HandlingClass.BOARD_ONLY))
            .isInstanceOfSatisfying(PackBlockedException.class, it -> assertThat(it.freeze().open()).isNotEmpty())
            .hasMessageContaining("the pack of May 2026.")
            .hasMessageContaining("no exception page stands (");
        assertThat(packs.draft(id, may, HandlingClass.BOARD_ONLY).content().waivers()).isEmpty();
        assertThat(packs.issued(id)).noneMatch(pack -> pack.month().equals(may));

        var blocks = freeze(id, may).open();
        ChairWaives.everything(bean(FreezeService.class), id, may);
        var issued = packs.issue(id, may, HandlingClass.BOARD_ONLY).content();
        var page = issued.waivers().orElseThrow();
        assertThat(page.rows())
            .extracting(WaiversPage.Row::subject)
            .containsExactlyElementsOf(blocks.stream().map(Block::subject).toList());
        assertThat(page.rows()).allSatisfy(row -> assertThat(row.reason()).startsWith(ChairWaives.REASON));
        assertThat(PackTables.of(issued))
            .filteredOn(table -> table.id().equals("waivers"))
            .singleElement()
            .satisfies(table -> assertThat(table.rows()).hasSameSizeAs(page.rows()));
        var html = get("hertfordshire/packs/issued/" + issued.packId() + ".html");
        assertThat(new String(html.getContentAsByteArray(), StandardCharsets.UTF_8)).contains(
            "Waived for this pack",
            ChairWaives.REASON
        );

        var first = blocks.getFirst();
        assertThatThrownBy(() ->
            bean(FreezeService.class).takeBack(id, may, first.requirement(), first.subject())
        ).hasMessage("A pack of this month was issued with the waiver, which cannot be taken back any more.");
    }

    @Test
    void others_than_the_board_read_of_a_waiver_only_where_they_see_why_it_was_needed() {
        logInAs("chair");
        var id = partnership("hertfordshire");
        var april = YearMonth.of(2026, 4);
        ChairWaives.everything(bean(FreezeService.class), id, april);
        var packs = bean(PackService.class);
        var board = packs.draft(id, april, HandlingClass.BOARD_ONLY).content().waivers().orElseThrow();
        var open = packs
            .draft(id, april, HandlingClass.PUBLIC)
            .content()
            .waivers()
            .map(WaiversPage::rows)
            .orElse(List.of());
        var seen = ExceptionNeed.in(
            bean(BoardReadingService.class).readFor(id, new AsAt(april.atEndOfMonth()), HandlingClass.PUBLIC).plan()
        )
            .stream()
            .map(ExceptionNeed::subject)
            .toList();
        assertThat(board.rows()).containsAll(open);
        assertThat(open)
            .filteredOn(row -> row.what().equals(Requirement.EXCEPTION_PAGE.words()))
            .extracting(WaiversPage.Row::subject)
            .containsExactlyInAnyOrderElementsOf(
                board
                    .rows()
                    .stream()
                    .filter(row -> row.what().equals(Requirement.EXCEPTION_PAGE.words()))
                    .map(WaiversPage.Row::subject)
                    .filter(seen::contains)
                    .toList()
            );
    }
}
