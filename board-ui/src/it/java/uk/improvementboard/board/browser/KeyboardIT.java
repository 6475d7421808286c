package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: whatever can be clicked is reached and worked by keys alone, in the order of the page, and nothing traps them. */
class KeyboardIT extends BrowserTest {

    private static final String SLIDES = "exampleshire/present/exampleshire-2026-10-board-only-1";
    private static final int MOST_STOPS = 600;

    /** Everything at which Tab should stop, in the order of the page; each is numbered, so that a stop can be told. */
    private static final String STOPS = """
    () => {
        const wanted = 'a[href], button, input, select, textarea, summary, [tabindex]';
        const choices = new Set();
        const all = [...document.querySelectorAll(wanted)].filter(it => {
            if (it.tabIndex < 0 || it.disabled || it.closest('[inert]')
                || !it.checkVisibility({ checkVisibilityCSS: true }) || it.getClientRects().length === 0) {
                return false;
            }
            if (it.type !== 'radio') { return true; }
            const group = [...document.querySelectorAll(`input[type=radio][name="${it.name}"]`)];
            const stop = group.find(other => other.checked) ?? group[0];
            return it === stop && !choices.has(it.name) && choices.add(it.name);
        });
        all.forEach((it, at) => { it.dataset.stop = String(at); });
        return all.map(it => `${it.tagName.toLowerCase()} "${(it.getAttribute('aria-label') ?? it.textContent).trim().substring(0, 40)}"`);
    }""";

    /** The number of the stop that has the focus; -1 where the browser itself has it. */
    private static final String AT = """
    () => {
        const it = document.activeElement?.closest('[data-stop]');
        return it && it !== document.body ? Number(it.dataset.stop) : -1;
    }""";

    @ParameterizedTest
    @ValueSource(
        strings = { "exampleshire/board", "exampleshire/measures/ehc-plans-within-20-weeks", "exampleshire/challenges" }
    )
    void tab_stops_at_everything_once_and_in_the_order_of_the_page(String address) {
        var chair = visitor(Screen.LAPTOP, "chair");
        chair.open(address);
        walk(chair.page());
    }

    @Test
    void tab_stops_at_everything_on_a_slide_and_in_its_form() {
        var chair = visitor(Screen.PROJECTOR, "chair");
        chair.present(SLIDES);
        walk(chair.page());
    }

    private static void walk(Page page) {
        var names = (List<?>) page.evaluate(STOPS);
        assertThat(names).hasSizeLessThan(MOST_STOPS);
        page.evaluate("() => document.activeElement?.blur()");
        var visited = new ArrayList<Integer>();
        for (var press = 0; press <= names.size(); press++) {
            page.keyboard().press("Tab");
            var at = ((Number) page.evaluate(AT)).intValue();
            if (at < 0) {
                break;
            }
            visited.add(at);
            assertThat(page.evaluate(LayoutIT.FOCUS_HIDDEN)).as("the focus on stop %s", names.get(at)).isEqualTo("");
        }
        var expected = new ArrayList<Integer>();
        for (var stop = 0; stop < names.size(); stop++) {
            expected.add(stop);
        }
        assertThat(visited).as("stops in order, of %s", names).isEqualTo(expected);
    }

    @Test
    void a_measure_is_looked_for_and_opened_by_keys_alone() {
        var chair = visitor(Screen.LAPTOP, "chair");
        chair.open("exampleshire/board");
        var page = chair.page();
        tabTo(page, "document.activeElement.getAttribute('aria-label') === 'Search this board'");
        page.keyboard().type("20 weeks");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("/search"));
        chair.settle();
        assertThat(chair.heading()).isEqualTo("Search");
        tabTo(page, "document.activeElement.matches('main a[href*=\"/measures/\"]')");
        var name = String.valueOf(page.evaluate("() => document.activeElement.textContent"));
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("/measures/"));
        chair.settle();
        assertThat(chair.main()).contains(name);
    }

    private static void tabTo(Page page, String there) {
        for (var press = 0; press < MOST_STOPS; press++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("() => " + there))) {
                return;
            }
        }
        throw new AssertionError("Tab never leads to where " + there);
    }

    @Test
    void what_is_put_on_record_from_a_slide_is_written_by_keys_alone_and_accessible_in_every_theme() {
        var chair = visitor(Screen.PROJECTOR, "chair");
        chair.present(SLIDES);
        var page = chair.page();
        var findings = new ArrayList<String>();
        for (var theme = 0; theme < 4; theme++) {
            page.waitForFunction("() => document.getAnimations().every(it => it.playState === 'finished')");
            var state = page.evaluate(
                "() => document.documentElement.dataset.theme + document.documentElement.dataset.colours"
            );
            page.keyboard().press("c");
            page.locator("#record[open]").waitFor();
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("record-words");
            page.keyboard().type("Why here?");
            assertThat(page.locator("#record-words").inputValue()).isEqualTo("Why here?");
            faults(page, state + " form", findings);
            for (var press = 0; press < 12; press++) {
                page.keyboard().press("Tab");
                assertThat(
                    page.evaluate(
                        "() => document.activeElement === document.body || " +
                            "document.activeElement.closest('#record') !== null"
                    )
                )
                    .as("the focus stays within the form")
                    .isEqualTo(true);
            }
            page.keyboard().press("Escape");
            assertThat(page.locator("#record[open]").count()).as("Escape leaves the form").isZero();
            page.keyboard().press("?");
            page.locator("#keys[open]").waitFor();
            faults(page, state + " keys", findings);
            page.keyboard().press("Escape");
            page.keyboard().press("t");
        }
        assertThat(findings).isEmpty();
    }

    private static void faults(Page page, String where, List<String> findings) {
        new AxeBuilder(page)
            .withTags(AccessibilityIT.RULES)
            .setLegacyMode(true)
            .analyze()
            .getViolations()
            .forEach(rule ->
                rule.getNodes().forEach(node -> findings.add("\n" + where + ": " + rule.getId() + " " + node.getHtml()))
            );
    }
}
