package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the first screen of a laptop, before anybody scrolls, and that it stays where it was first drawn. */
class FirstScreenIT extends BrowserTest {

    /** Counted from before the page's own scripts run; what moves within half a second of a key or a click is wanted. */
    private static final String NOTE_SHIFTS = """
    window.shifted = 0;
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
            if (!entry.hadRecentInput) {
                window.shifted += entry.value;
            }
        }
    }).observe({ type: 'layout-shift', buffered: true });""";

    /** Where the lower edge of an element lies, less the height of the screen. */
    private static final String BELOW =
        "selector => Math.max(...[...document.querySelectorAll(selector)]" +
        ".map(it => it.getBoundingClientRect().bottom)) - innerHeight";

    /** The guidance of web.dev calls less than 0.1 good; here hardly anything may move. */
    private static final double MOST_SHIFT = 0.02;

    @ParameterizedTest
    @ValueSource(strings = { "2026-11-22", "2026-09-30", "2026-06-30" })
    void the_chair_sees_the_first_contradictions_and_every_rating_without_scrolling(String day) {
        var visitor = visitor(Screen.LAPTOP, "chair");
        visitor.open("exampleshire/board?as-at=" + day);
        assertThat(visitor.page().locator(".matrix tbody tr:not(.group)").count()).isEqualTo(7);
        for (var part : List.of(".matrix tbody tr", ".contradiction:nth-of-type(-n + 3) h3")) {
            assertThat(((Number) visitor.page().evaluate(BELOW, part)).doubleValue())
                .as("%s on %s, px below the screen", part, day)
                .isLessThanOrEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
            "exampleshire/measures/ehc-plans-within-20-weeks",
            "hertfordshire/measures/ehcp-20-week-timeliness",
        }
    )
    void a_measure_shows_its_headline_number_rating_and_chart_without_scrolling(String address) {
        var visitor = visitor(Screen.LAPTOP, "chair");
        visitor.open(address);
        for (var part : List.of("h1", ".hero", ".hero-rating .rating")) {
            assertThat(((Number) visitor.page().evaluate(BELOW, part)).doubleValue())
                .as(part)
                .isLessThanOrEqualTo(0);
        }
        var chart = visitor.page().locator(".chart.chart--wide").boundingBox();
        assertThat(chart.y + 0.75 * chart.height)
            .as("three quarters of the chart")
            .isLessThan(Screen.LAPTOP.height());
    }

    @Test
    void nothing_moves_once_it_is_drawn() {
        var visitor = visitor(Screen.LAPTOP, "chair");
        visitor.page().addInitScript(NOTE_SHIFTS);
        var moved = new ArrayList<String>();
        for (var address : List.of(
            "exampleshire/board",
            "exampleshire/measures/ehc-plans-within-20-weeks",
            "exampleshire/plan/area-1",
            "exampleshire/sign-off",
            "hertfordshire/board",
            "help"
        )) {
            visitor.open(address);
            var shifted = ((Number) visitor.page().evaluate("() => window.shifted")).doubleValue();
            if (shifted > MOST_SHIFT) {
                moved.add("%s: %.3f".formatted(address, shifted));
            }
        }
        assertThat(moved).isEmpty();
    }
}
