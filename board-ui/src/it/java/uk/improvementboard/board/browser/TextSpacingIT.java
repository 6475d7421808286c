package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * FEATURE UNDER TEST: whoever sets lines, paragraphs, words and letters further apart loses no text (WCAG 2.2, 1.4.12), on the main
 * pages and one of each kind.
 */
class TextSpacingIT extends BrowserTest {

    /** Spaces text as far as the criterion asks, within components too. */
    private static final String SPACED = """
    () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
            p { margin-bottom: 2em !important; }`);
        const space = root => {
            root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
            root.querySelectorAll('*').forEach(it => { if (it.shadowRoot) { space(it.shadowRoot); } });
        };
        space(document);
    }""";

    /** Text that reaches beyond a box which cuts off what it does not hold. */
    private static final String CUT = """
    () => {
        const found = [];
        const above = it => it.assignedSlot ?? it.parentElement ?? (it.getRootNode().host || null);
        const check = element => {
            const range = document.createRange();
            for (const text of element.childNodes) {
                if (text.nodeType !== Node.TEXT_NODE || !text.textContent.trim()) { continue; }
                range.selectNodeContents(text);
                const box = range.getBoundingClientRect();
                for (let it = element; it && it !== document.body; it = above(it)) {
                    const style = getComputedStyle(it);
                    if (style.clipPath !== 'none') { break; }
                    if (style.display === 'contents') { continue; }
                    const [x, y] = [style.overflowX, style.overflowY];
                    if (x === 'auto' || x === 'scroll' || y === 'auto' || y === 'scroll') { break; }
                    const edge = it.getBoundingClientRect();
                    const cut = (x !== 'visible' && (box.right > edge.right + 1 || box.left < edge.left - 1))
                        || (y !== 'visible' && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1));
                    if (cut) {
                        const words = text.textContent.trim().substring(0, 50);
                        found.push(`"${words}" is cut off by ${it.tagName.toLowerCase()}.${it.className}`);
                        break;
                    }
                }
            }
        };
        const walk = root => root.querySelectorAll('*').forEach(it => {
            if (it.shadowRoot) { walk(it.shadowRoot); }
            if (it.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })
                && !it.closest('svg, style, script, .visually-hidden, vaadin-connection-indicator')) { check(it); }
        });
        walk(document.body);
        return [...new Set(found)];
    }""";

    @ParameterizedTest
    @EnumSource(names = { "LAPTOP", "PHONE" })
    void no_text_is_lost_when_it_is_spaced(Screen screen) {
        var chair = visitor(screen, "chair");
        var findings = new ArrayList<String>();
        for (var address : Addresses.offered(chair, "exampleshire")) {
            chair.open(address);
            chair.page().evaluate(SPACED);
            if (chair.page().evaluate(CUT) instanceof List<?> found) {
                found.forEach(it -> findings.add("\n" + address + ": " + it));
            }
        }
        assertThat(findings).isEmpty();
    }
}
