package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.HandlingClass;

/** A draft of a month's pack as it was known on a day of that month. */
class PackAsKnownTest extends PackDrafts {

    /** A figure of September was restated on 9 November. */
    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 8);
    private static final LocalDate AFTER = LocalDate.of(2026, 11, 10);

    @Test
    void the_draft_holds_what_was_known_on_the_day_and_nothing_later() {
        logInAs("chair");
        var packs = bean(PackService.class);
        var id = partnership("exampleshire");
        var before = packs.draftAsKnownOn(id, BEFORE, NOVEMBER, HandlingClass.BOARD_ONLY).content();
        var after = packs.draftAsKnownOn(id, AFTER, NOVEMBER, HandlingClass.BOARD_ONLY).content();
        assertThat(before.asAt()).isEqualTo(BEFORE);
        assertThat(before.packId()).endsWith("-draft");
        assertThat(after.revisions().orElseThrow().figures()).anyMatch(it -> it.why().equals("Late records added"));
        assertThat(before.revisions().orElseThrow().figures()).noneMatch(it -> it.why().equals("Late records added"));
    }

    @Test
    void a_pack_that_was_issued_later_is_not_the_one_before() {
        logInAs("chair");
        var packs = bean(PackService.class);
        var id = partnership("exampleshire");
        var october = YearMonth.of(2026, 10);
        var first = packs.draftAsKnownOn(id, october.atDay(20), october, HandlingClass.BOARD_ONLY).content();
        assertThat(first.changes().orElseThrow().earlier()).startsWith("exampleshire-2026-09-");
    }

    @Test
    void the_address_takes_the_day_in_every_form_and_refuses_one_outside_the_month() {
        logInAs("office");
        var address = "exampleshire/packs/draft.html?month=2026-11&audience=BOARD_ONLY&as-at=";
        var page = get(address + BEFORE);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8)).contains("8 November 2026");
        assertThat(get(address.replace(".html", ".zip") + BEFORE).getStatus()).isEqualTo(200);
        assertThat(get(address + "2026-10-31").getStatus()).isEqualTo(400);
        assertThat(get(address + "2026-11-30").getStatus()).isEqualTo(400);
        assertThat(get(address + "soon").getStatus()).isEqualTo(400);
        logInAs("adviser");
        assertThat(get(address + BEFORE).getStatus()).isEqualTo(403);
    }

    @Test
    void on_a_past_day_the_page_offers_the_draft_as_it_was_known_then() {
        logInAs("office");
        open("exampleshire/packs?as-at=" + BEFORE);
        assertThat(links("Download the draft as PDF"))
            .singleElement()
            .asString()
            .endsWith("?month=2026-11&audience=BOARD_ONLY&as-at=" + BEFORE);
        open("exampleshire/packs");
        assertThat(links("Download the draft as PDF")).singleElement().asString().doesNotContain("as-at");
    }
}
