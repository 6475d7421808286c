package uk.improvementboard.board.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.board.meeting.AgendaService;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.persistence.AsAt;

/** The slides of an issued pack: what stands on them, who gets them, and that they need nothing else. */
class PresentTest extends BoardTest {

    private static final String PACK = "exampleshire-2026-10-board-only-1";

    @ParameterizedTest
    @ValueSource(strings = { "chair", "icb", "council", "office", "adviser" })
    void whoever_may_read_the_pack_may_present_it(String username) {
        logInAs(username);
        assertThat(get("exampleshire/present/" + PACK).getStatus()).isEqualTo(200);
    }

    @Test
    void whoever_may_not_read_the_pack_is_given_no_slide_of_it() {
        logInAs("forum");
        assertThat(get("exampleshire/present/" + PACK).getStatus()).isEqualTo(404);
        assertThat(get("exampleshire/present/" + PACK + "/news").getContentAsByteArray())
            .asString()
            .doesNotContain("2026-1");
        logInAs("admin");
        assertThat(get("exampleshire/present/" + PACK).getStatus()).isEqualTo(403);
        logOut();
        assertThat(get("exampleshire/present/" + PACK).getStatus()).isNotEqualTo(200);
    }

    @Test
    void every_part_of_the_plan_and_every_measure_has_its_slide() {
        logInAs("chair");
        var content = content();
        var page = slides();
        assertThat(page.select("h1").eachText())
            .contains(content.partnership())
            .containsAll(
                content
                    .sections()
                    .stream()
                    .map(it -> it.title())
                    .toList()
            )
            .containsAll(
                content
                    .measures()
                    .stream()
                    .map(it -> it.headline())
                    .toList()
            );
        assertThat(page.select(".slide--measure .eyebrow").eachText())
            .doesNotHaveDuplicates()
            .containsExactlyInAnyOrderElementsOf(
                content
                    .measures()
                    .stream()
                    .map(it -> it.name())
                    .toList()
            );
    }

    @Test
    void a_rating_is_never_a_colour_alone_and_a_computed_one_is_never_hidden() {
        logInAs("chair");
        var page = slides();
        assertThat(page.select(".rating"))
            .isNotEmpty()
            .allSatisfy(rating -> {
                assertThat(rating.text()).isNotBlank();
                assertThat(rating.select("svg")).hasSize(1);
            });
        var set = content()
            .overview()
            .areasForImprovement()
            .stream()
            .filter(row -> row.impact().overridden().isPresent())
            .toList();
        for (SectionRow row : set) {
            assertThat(page.select(".slide--section:contains(" + row.title() + ")").text()).contains(
                row.impact().overridden().orElseThrow().computed()
            );
        }
    }

    @Test
    void every_slide_says_that_it_is_made_up_and_as_at_which_day() {
        logInAs("chair");
        assertThat(slides().select(".slide footer").eachText())
            .isNotEmpty()
            .allMatch(it -> it.contains("Illustrative data, as at 31 October 2026"));
    }

    @Test
    void nothing_on_the_page_is_fetched_from_elsewhere() throws Exception {
        logInAs("chair");
        var answer = get("exampleshire/present/" + PACK);
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("[src], link, object, iframe, image")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(http", "url(/", "url(..", "@import");
        var policy = String.valueOf(answer.getHeader("Content-Security-Policy"));
        assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'").doesNotContain("unsafe");
        for (Element inside : page.select("script, style")) {
            var digest = MessageDigest.getInstance("SHA-256").digest(inside.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
        assertThat(page.select("[style], [onclick], [onload]")).isEmpty();
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void an_older_pack_is_told_that_a_newer_one_is_issued_and_the_latest_that_figures_came_since() throws Exception {
        logInAs("chair");
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        var latest = bean(PackService.class)
            .issued(id)
            .stream()
            .filter(it -> it.audience() == HandlingClass.BOARD_ONLY)
            .toList()
            .getFirst();
        var newer = bean(PresentService.class).newerFigures(id, latest.id());
        assertThat(newer).contains("EHC plans issued within 20 weeks");
        assertThat(get("exampleshire/present/" + latest.id() + "/news").getContentAsString()).contains(
            "Newer figures are on the board: " + newer.getFirst() + " and " + (newer.size() - 1) + " other measures"
        );
        assertThat(get("exampleshire/present/exampleshire-2026-03-board-only-1/news").getContentAsString()).contains(
            "A newer pack is issued",
            latest.id()
        );
    }

    @Test
    void notes_are_for_those_who_run_or_prepare_meetings() {
        for (var username : List.of("chair", "office")) {
            logInAs(username);
            var notes = get("exampleshire/present/" + PACK + "/notes");
            assertThat(notes.getStatus()).as(username).isEqualTo(200);
            assertThat(notes.getContentAsByteArray())
                .asString(StandardCharsets.UTF_8)
                .contains("Questions to ask", "Where it comes from");
        }
        for (var username : List.of("icb", "council", "adviser", "forum", "admin")) {
            logInAs(username);
            assertThat(get("exampleshire/present/" + PACK + "/notes").getStatus())
                .as(username)
                .isEqualTo(403);
            assertThat(get("exampleshire/present/" + PACK + "/position").getStatus())
                .as(username)
                .isEqualTo(403);
        }
    }

    @Test
    void the_notes_hear_of_the_projector_of_their_own_pack_alone() throws Exception {
        logInAs("chair");
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        var service = bean(PresentService.class);
        service.shows(id, PACK, "0a1b2c3d4e5f", "p7");
        assertThat(get("exampleshire/present/" + PACK + "/position").getContentAsString()).isEqualTo(
            "{\"slide\":\"p7\"}"
        );
        assertThat(
            get("exampleshire/present/exampleshire-2026-09-board-only-1/position").getContentAsString()
        ).isEqualTo("{}");
        assertThatIllegalArgumentException().isThrownBy(() -> service.shows(id, PACK, "<script>", "p7"));
        assertThatIllegalArgumentException().isThrownBy(() -> service.shows(id, PACK, "0a1b2c3d4e5f", "0"));
    }

    @Test
    void each_item_of_the_agenda_has_its_slide_between_the_whole_and_its_parts() {
        logInAs("chair");
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        var items = bean(AgendaService.class)
            .show(id, new MeetingCode("2026-12-02"), LocalDate.of(2026, 12, 2), new AsAt(TestClock.TODAY))
            .agenda()
            .items();
        var page = slides();
        assertThat(page.select("[data-place=agenda] h1").text()).isEqualTo(items.size() + " items on the agenda");
        assertThat(items)
            .isNotEmpty()
            .allSatisfy(it ->
                assertThat(page.select("[data-place=a-" + it.item().key() + "]").text()).contains(
                    it.item().rule().words()
                )
            );
        var places = page.select(".slide").eachAttr("data-place");
        assertThat(places).doesNotHaveDuplicates().startsWith("p1");
        assertThat(places.indexOf("agenda")).isGreaterThan(places.indexOf("p2"));
        assertThat(page.select(".slide--section").first().elementSiblingIndex()).isGreaterThan(
            page.select("[data-place^=a-]").last().elementSiblingIndex()
        );
        var notes = new String(
            get("exampleshire/present/" + PACK + "/notes").getContentAsByteArray(),
            StandardCharsets.UTF_8
        );
        assertThat(Jsoup.parse(notes).select("article").eachAttr("data-place")).isEqualTo(places);
    }

    @Test
    void what_the_chair_let_the_pack_go_without_has_a_slide_with_its_reasons() {
        logInAs("chair");
        var waivers = content().waivers().orElseThrow();
        var slide = slides()
            .select(".slide:contains(" + waivers.summary() + ")")
            .text();
        assertThat(waivers.alike())
            .isNotEmpty()
            .allSatisfy(it -> assertThat(slide).contains(it.words(), it.reason()));
    }

    @Test
    void an_agenda_is_not_shown_with_a_pack_for_others_than_the_board() {
        logInAs("chair");
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        var open = bean(PackService.class)
            .issued(id)
            .stream()
            .filter(it -> it.audience() == HandlingClass.PUBLIC)
            .toList()
            .getFirst();
        assertThat(get("exampleshire/present/" + open.id()).getContentAsByteArray())
            .asString(StandardCharsets.UTF_8)
            .doesNotContain("data-place=\"a");
    }

    @Test
    void the_page_of_packs_leads_to_the_slides() {
        logInAs("chair");
        open("exampleshire/packs");
        assertThat(links("Present")).contains("exampleshire/present/" + PACK);
    }

    @Test
    void the_slides_of_a_stored_pack_are_always_the_same() {
        logInAs("chair");
        var pack = bean(PackService.class).find(bean(BoardPlaces.class).named("exampleshire").id(), PACK).orElseThrow();
        assertThat(Slides.of(pack)).isEqualTo(Slides.of(pack));
        assertThat(YearMonth.of(2026, 10)).isEqualTo(pack.content().month());
    }

    private PackContent content() {
        return bean(PackService.class)
            .find(bean(BoardPlaces.class).named("exampleshire").id(), PACK)
            .orElseThrow()
            .content();
    }

    private Document slides() {
        var answer = get("exampleshire/present/" + PACK);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
