package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.freeze.FreezeService;
import uk.improvementboard.board.testing.ChairWaives;
import uk.improvementboard.metrics.measure.HandlingClass;

/** The list of packs follows the day as at which the board is read. */
class PacksViewTest extends PackDrafts {

    @Test
    void as_at_an_earlier_day_only_the_packs_issued_by_then_are_listed() {
        logInAs("chair");
        open("exampleshire/packs");
        var today = rows("Issued packs").size();
        open("exampleshire/packs?as-at=2026-06-30");

        assertThat(rows("Issued packs"))
            .isNotEmpty()
            .hasSizeLessThan(today)
            .noneMatch(row -> row.matches(".*Issued (July|August|September|October|November) 2026.*"))
            .noneMatch(row -> row.contains("2026-07"));
    }

    @Test
    void two_packs_are_compared_the_latest_with_the_one_of_the_month_before() {
        logInAs("chair");
        open("exampleshire/packs/compare");
        assertThat(rows("Figures that are new")).isNotEmpty();
        assertThat(links("Download these changes (CSV)"))
            .singleElement()
            .asString()
            .contains("packs/compare.csv?from=exampleshire-2026-");
    }

    @Test
    void packs_for_different_readers_are_not_compared() {
        logInAs("chair");
        var hertfordshire = partnership("hertfordshire");
        var month = YearMonth.of(2026, 8);
        ChairWaives.everything(bean(FreezeService.class), hertfordshire, month);
        var packs = bean(PackService.class);
        var open = packs.issue(hertfordshire, month, HandlingClass.PUBLIC).content().packId();
        var closed = packs.issue(hertfordshire, month, HandlingClass.BOARD_ONLY).content().packId();
        open("hertfordshire/packs/compare?from=" + open + "&to=" + closed);
        assertThat(text()).contains("Packs for different readers cannot be compared");
        assertThat(links("Download these changes (CSV)")).isEmpty();
    }

    @Test
    void a_draft_says_what_changed_since_the_pack_of_the_month_before() throws Exception {
        var changes = draft("exampleshire", HandlingClass.BOARD_ONLY).content().changes().orElseThrow();
        assertThat(changes.earlier()).startsWith("exampleshire-2026-10-board-only-");
        assertThat(changes.lines()).isNotEmpty();
    }
}
