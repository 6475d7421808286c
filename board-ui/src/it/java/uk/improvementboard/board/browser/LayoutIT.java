package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages fit their screen, can be read on it, and can be used without a mouse. */
class LayoutIT extends BrowserTest {

    /** What reaches beyond the right edge of the screen and is not inside a box that scrolls by itself or cuts off. */
    static final String TOO_WIDE = """
    () => {
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= width) {
            return [];
        }
        const kept = (element) => {
            for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
                if (getComputedStyle(box).overflowX !== 'visible') {
                    return true;
                }
            }
            return false;
        };
        const wide = [...document.body.querySelectorAll('*')]
            .map(it => [it, Math.round(it.getBoundingClientRect().right)])
            .filter(([it, right]) => right > width + 1 && !kept(it))
            .map(([it, right]) => `${it.tagName.toLowerCase()}.${it.getAttribute('class') ?? ''} reaches to ${right}`);
        return [`page is ${document.documentElement.scrollWidth} wide of ${width}`, ...wide.slice(0, 6)];
    }""";

    /** Text that is shown smaller than 16 px, or than 14 px in a chart as it is drawn here. */
    static final String TOO_SMALL = """
    () => {
        const found = new Set();
        const walk = (root) => {
            for (const element of root.querySelectorAll('*')) {
                if (element.shadowRoot) {
                    walk(element.shadowRoot);
                }
                const words = [...element.childNodes]
                    .filter(it => it.nodeType === Node.TEXT_NODE)
                    .map(it => it.textContent.trim())
                    .join(' ')
                    .trim();
                if (!words || !element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })
                    || element.closest('style, script, .visually-hidden, vaadin-connection-indicator')) {
                    continue;
                }
                const chart = element.ownerSVGElement;
                const scale = chart ? chart.getScreenCTM().a : 1;
                const size = parseFloat(getComputedStyle(element).fontSize) * scale;
                if (size < (chart ? 13.5 : 15.9)) {
                    found.add(`${size.toFixed(1)} px ${element.tagName.toLowerCase()}: ${words.substring(0, 40)}`);
                }
            }
        };
        walk(document.body);
        return [...found];
    }""";

    /**
     * Whether the element that holds the focus is shown: in view, with something of it that nothing covers (WCAG 2.2, 2.4.11), and
     * with an outline or a shadow around itself or the field that it is part of.
     */
    static final String FOCUS_HIDDEN = """
    () => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) {
            element = element.shadowRoot.activeElement;
        }
        if (!element || element === document.body) {
            return '';
        }
        const name = `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent).trim().substring(0, 40)}"`;

        const above = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
        const hit = (x, y) => {
            let found = document.elementFromPoint(x, y);
            for (let inner; (inner = found?.shadowRoot?.elementFromPoint(x, y)) && inner !== found;) {
                found = inner;
            }
            return found;
        };
        const within = (inner, outer) => {
            for (let it = inner; it; it = above(it)) {
                if (it === outer) {
                    return true;
                }
            }
            return false;
        };
        // Between the lines of a link one meets what it stands in; beyond the box that cuts it off, what it does not stand in.
        const standsIn = (found) => {
            for (let it = above(element); it; it = above(it)) {
                if (it === found) {
                    return true;
                }
                if (getComputedStyle(it).overflow !== 'visible') {
                    return false;
                }
            }
            return false;
        };
        const inView = (x, y) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
        const points = [...element.getClientRects()].flatMap(box => [0.1, 0.5, 0.9].flatMap(across =>
            [0.1, 0.5, 0.9].map(down => [box.left + across * box.width, box.top + down * box.height])))
            .filter(([x, y]) => inView(x, y));
        if (points.length === 0) {
            return `${name} is out of view`;
        }
        const seen = points.map(([x, y]) => hit(x, y)).filter(Boolean);
        if (!seen.some(found => within(found, element) || standsIn(found))) {
            return `${name} is covered by ${seen[0]?.tagName.toLowerCase()}.${seen[0]?.getAttribute('class') ?? ''}`;
        }

        const ring = (style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
        const host = element.getRootNode().host ?? (element.parentElement.tagName.includes('-') ? element.parentElement : null);
        const field = host?.shadowRoot?.querySelector('[part~=input-field]');
        const ringed = [element, host, field].filter(Boolean).some(it => ring(getComputedStyle(it)))
            || (field && getComputedStyle(field, '::after').boxShadow !== 'none');
        return ringed ? '' : `${name} has no ring`;
    }""";

    @ParameterizedTest
    @ValueSource(strings = { "exampleshire", "hertfordshire" })
    void pages_fit_every_screen_and_can_be_read_on_it(String partnership) {
        var visitor = visitor(Screen.LAPTOP, "chair");
        var findings = new ArrayList<String>();
        for (var address : Addresses.offered(visitor, partnership)) {
            visitor.open(address);
            for (var screen : Screen.values()) {
                visitor.page().setViewportSize(screen.width(), screen.height());
                measure(visitor, address, screen, TOO_WIDE, findings);
                // Magnified fourfold, what is drawn for a phone and shrunk to 320 px is still the larger.
                if (screen != Screen.MAGNIFIED) {
                    measure(visitor, address, screen, TOO_SMALL, findings);
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void the_skip_link_is_first_and_leads_past_the_navigation() {
        var visitor = visitor(Screen.LAPTOP, "chair");
        visitor.open("exampleshire/board");
        visitor.page().keyboard().press("Tab");
        assertThat(visitor.page().evaluate("document.activeElement.textContent")).isEqualTo("Skip to the page");
        assertThat(visitor.page().evaluate(FOCUS_HIDDEN)).isEqualTo("");
        visitor.page().keyboard().press("Enter");
        visitor.settle();
        visitor.page().keyboard().press("Tab");
        assertThat(visitor.page().evaluate("document.activeElement.closest('main') !== null")).isEqualTo(true);
        assertThat(visitor.heading()).isEqualTo("Where we stand");
    }

    @Test
    void the_focus_is_seen_wherever_tab_leads() {
        var visitor = visitor(Screen.LAPTOP, "chair");
        var hidden = new ArrayList<String>();
        for (var address : List.of("exampleshire/board", "exampleshire/measures")) {
            visitor.open(address);
            walk(visitor, "Tab", 25, address, hidden);
        }
        assertThat(hidden).isEmpty();
    }

    @Test
    void a_focus_that_is_covered_or_has_no_ring_of_its_own_is_found() {
        var page = visitor(Screen.LAPTOP, "chair").page();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.evaluate(FOCUS_HIDDEN)).isEqualTo("");
        page.evaluate("document.activeElement.style.cssText = 'outline: none; box-shadow: none'");
        page.evaluate("document.activeElement.parentElement.style.outline = '3px solid'");
        assertThat(String.valueOf(page.evaluate(FOCUS_HIDDEN))).endsWith("has no ring");
        page.evaluate(
            "document.body.insertAdjacentHTML('beforeend', '<b class=lid style=\"position: fixed; inset: 0; z-index: 99\"></b>')"
        );
        assertThat(String.valueOf(page.evaluate(FOCUS_HIDDEN))).endsWith("is covered by b.lid");
    }

    /** Going up, the browser brings what is next to the upper edge, which is where heads stay. */
    @ParameterizedTest
    @EnumSource(value = Screen.class, names = { "LAPTOP", "PHONE" })
    void nothing_that_stays_in_view_covers_the_focus_on_the_way_down_and_up(Screen screen) {
        var hidden = new ArrayList<String>();
        var adviser = visitor(screen, "adviser");
        adviser.open("exampleshire/areas");
        walkFrom(adviser, "table.boards tbody tr:last-child a >> nth=-1", "areas, partnerships", hidden);
        walkFrom(adviser, "table.areas tbody tr:nth-child(40) a >> nth=-1", "areas, authorities", hidden);
        var office = visitor(screen, "office");
        office.open("exampleshire/returns");
        walk(office, "Tab", 25, "returns", hidden);
        office.open("exampleshire/returns/2026-07/council");
        walkFrom(office, ".return-grid input:enabled >> nth=-1", "a return", hidden);
        assertThat(hidden).isEmpty();
    }

    private static void walkFrom(Visitor visitor, String start, String where, List<String> hidden) {
        visitor.page().locator(start).focus();
        walk(visitor, "Tab", 25, where + ", down", hidden);
        walk(visitor, "Shift+Tab", 50, where + ", up", hidden);
    }

    private static void walk(Visitor visitor, String key, int stops, String where, List<String> hidden) {
        for (var stop = 0; stop < stops; stop++) {
            visitor.page().keyboard().press(key);
            var found = String.valueOf(visitor.page().evaluate(FOCUS_HIDDEN));
            if (!found.isEmpty()) {
                hidden.add(where + ": " + found);
            }
        }
    }

    @Test
    void a_chart_is_walked_by_arrow_keys_and_escape_takes_its_note_away() {
        var visitor = visitor(Screen.LAPTOP, "chair");
        visitor.open("exampleshire/measures");
        visitor.open(visitor.firstLink("exampleshire/measures/"));
        var page = visitor.page();
        page.locator("main .chart-point[tabindex='0']:visible").first().focus();
        var note = page.locator(".chart-tooltip");
        note.waitFor();
        var first = note.innerText();
        assertThat(first).isNotBlank();
        page.keyboard().press("End");
        page.keyboard().press("ArrowLeft");
        assertThat(note.innerText()).isNotBlank().isNotEqualTo(first);
        page.keyboard().press("Escape");
        assertThat(note.isVisible()).isFalse();
        assertThat(page.evaluate("document.activeElement.matches('.chart-point')")).isEqualTo(true);
    }

    private static void measure(Visitor visitor, String address, Screen screen, String script, List<String> findings) {
        if (visitor.page().evaluate(script) instanceof List<?> found) {
            found.forEach(one -> findings.add("\n" + address + " on " + screen + ": " + one));
        }
    }
}
