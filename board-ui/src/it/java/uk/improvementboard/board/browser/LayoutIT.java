package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    /** Whether the element that holds the focus is shown: in view, not covered, with an outline or a shadow around it. */
    static final String FOCUS_HIDDEN = """
    () => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) {
            element = element.shadowRoot.activeElement;
        }
        if (!element || element === document.body) {
            return '';
        }
        const box = element.getBoundingClientRect();
        const name = `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent).trim().substring(0, 40)}"`;
        const inView = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
        let ringed = false;
        for (let it = element; it && !ringed; it = it.parentElement ?? it.getRootNode().host) {
            const style = getComputedStyle(it);
            ringed = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
            if (it.tagName.startsWith('VAADIN-')) {
                const field = it.shadowRoot?.querySelector('[part~=input-field]');
                ringed ||= field && (getComputedStyle(field).boxShadow !== 'none' || getComputedStyle(field).outlineStyle !== 'none'
                    || getComputedStyle(field, '::after').boxShadow !== 'none');
                break;
            }
        }
        return inView && ringed ? '' : `${name} ${inView ? 'has no ring' : 'is out of view'}`;
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
            for (var stop = 0; stop < 25; stop++) {
                visitor.page().keyboard().press("Tab");
                var found = String.valueOf(visitor.page().evaluate(FOCUS_HIDDEN));
                if (!found.isEmpty()) {
                    hidden.add(address + ": " + found);
                }
            }
        }
        assertThat(hidden).isEmpty();
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
