package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * FEATURE UNDER TEST: what a screen reader reads comes in the order in which it is seen, under headings that nest, with a name for
 * every picture and table. Looked at are the board, a measure and every slide.
 */
class ReadingOrderIT extends BrowserTest {

    private static final String SLIDES = "exampleshire/present/exampleshire-2026-10-board-only-1";

    /**
     * Walks through what a screen reader is given of a part of the page. Of two texts that follow one another there, the second may
     * not stand above the first in the same column, nor to the left of it in the same line.
     */
    private static final String FAULTS = """
    (root) => {
        const found = [];
        const short = it => `"${it.textContent.trim().replace(/\\s+/g, ' ').substring(0, 50)}"`;
        const clipped = it => it && it !== root && (getComputedStyle(it).clipPath !== 'none' || clipped(it.parentElement));
        const seen = it => it.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })
            && !it.closest('.unseen, .visually-hidden, [aria-hidden=true], svg') && it.getClientRects().length > 0
            && !clipped(it);
        const heads = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(it => it.checkVisibility());
        let level = 0;
        for (const head of heads) {
            const now = Number(head.tagName[1]);
            if (level === 0 && now !== 1) { found.push(`the first heading is ${short(head)}`); }
            if (now > level + 1) { found.push(`${short(head)} is of level ${now} below level ${level}`); }
            if (level > 0 && now === 1) { found.push(`${short(head)} is a second main heading`); }
            if (!head.textContent.trim()) { found.push('a heading is empty'); }
            level = now;
        }
        for (const table of root.querySelectorAll('table')) {
            if (!seen(table)) { continue; }
            const named = table.caption || table.getAttribute('aria-label') || table.getAttribute('aria-labelledby');
            if (!named) { found.push(`a table has no name: ${short(table)}`); }
            if (!table.querySelector('th')) { found.push(`a table has no heads: ${short(table)}`); }
        }
        for (const picture of root.querySelectorAll('svg')) {
            const named = picture.getAttribute('aria-label') || picture.getAttribute('aria-labelledby')
                || picture.querySelector(':scope > title');
            if (!picture.closest('[aria-hidden=true]') && !named && picture.checkVisibility()) {
                found.push(`a picture has no name, in ${short(picture.closest('section, div'))}`);
            }
        }
        const kinds = 'h1, h2, h3, h4, p, li, caption, th, td, dt, dd, summary, figcaption, label, button';
        const texts = [...root.querySelectorAll(kinds)]
            .filter(it => seen(it) && it.textContent.trim() && !it.querySelector(kinds));
        for (let at = 1; at < texts.length; at++) {
            const [one, other] = [texts[at - 1], texts[at]].map(it => it.getBoundingClientRect());
            const column = Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1;
            const line = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
                > Math.min(one.height, other.height) / 2;
            if (column && other.bottom <= one.top + 1) {
                found.push(`${short(texts[at])} stands above ${short(texts[at - 1])} and is read after it`);
            }
            if (line && other.right <= one.left + 1) {
                found.push(`${short(texts[at])} stands left of ${short(texts[at - 1])} and is read after it`);
            }
        }
        return found;
    }""";

    @ParameterizedTest
    @EnumSource(names = { "LAPTOP", "PHONE", "PROJECTOR" })
    void board_and_measure_are_read_in_the_order_in_which_they_are_seen(Screen screen) {
        var chair = visitor(screen, "chair");
        var findings = new ArrayList<String>();
        for (var address : List.of("exampleshire/board", "hertfordshire/board")) {
            chair.open(address);
            collect(chair, "main", address, findings);
            var measure = chair.firstLink(address.replace("board", "measures/"));
            chair.open(measure);
            collect(chair, "main", measure, findings);
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void every_slide_is_read_in_the_order_in_which_it_is_seen() {
        var chair = visitor(Screen.PROJECTOR, "chair");
        chair.present(SLIDES);
        var count = chair.page().locator(".slide").count();
        assertThat(count).isGreaterThan(30);
        var findings = new ArrayList<String>();
        for (var slide = 1; slide <= count; slide++) {
            collect(chair, ".slide.now", "slide " + slide, findings);
            chair.page().keyboard().press("PageDown");
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void a_page_begins_with_the_way_past_the_navigation_and_ends_with_its_foot() {
        var chair = visitor(Screen.LAPTOP, "chair");
        for (var address : List.of("exampleshire/board", "exampleshire/measures/ehc-plans-within-20-weeks")) {
            chair.open(address);
            assertThat(chair.page().locator("body").ariaSnapshot())
                .as(address)
                .containsSubsequence(
                    "link \"Skip to the page\"",
                    "banner",
                    "navigation \"Main\"",
                    "region \"Partnership and day\"",
                    "main",
                    "heading",
                    "[level=1]",
                    "contentinfo"
                );
        }
    }

    private static void collect(Visitor visitor, String part, String where, List<String> findings) {
        if (visitor.page().locator(part).evaluate(FAULTS) instanceof List<?> found) {
            found.forEach(it -> findings.add("\n" + where + ": " + it));
        }
    }
}
