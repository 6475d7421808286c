package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page sent to the printer comes out whole, says whose data of which day it shows, and brings nothing that is to be pressed. */
class PrintIT extends BrowserTest {

    /** A4 across, less margins of 12 mm: what the print style asks for. */
    private static final int PAPER_WIDTH = 1032;
    private static final int PAPER_HEIGHT = 703;

    /** What paper would cut off: text beyond its edge, and boxes that hide a part of what they hold. */
    private static final String CUT_OFF = """
    (width) => {
        const shown = (it) => it.checkVisibility({ checkVisibilityCSS: true });
        const name = (it) => `${it.tagName.toLowerCase()}.${it.getAttribute('class') ?? ''}`;
        const all = [...document.querySelectorAll('.board > main, .board > main *')]
            .filter(it => shown(it) && !it.closest('.visually-hidden'));
        const beyond = all
            .filter(it => !it.ownerSVGElement && it.getBoundingClientRect().right > width + 1)
            .map(it => `${name(it)} reaches to ${Math.round(it.getBoundingClientRect().right)}`);
        const hiding = all
            .filter(it => it.scrollWidth > it.clientWidth + 1 && ['auto', 'scroll', 'hidden'].includes(getComputedStyle(it).overflowX))
            .map(it => `${name(it)} hides ${it.scrollWidth - it.clientWidth} px`);
        return [...beyond, ...hiding].slice(0, 6);
    }""";

    private static final String TO_BE_PRESSED = """
    () => [...document.querySelectorAll('button, vaadin-button, vaadin-date-picker, vaadin-text-area, .masthead a, .skip-link')]
        .filter(it => it.checkVisibility({ checkVisibilityCSS: true }) && !it.closest('th'))
        .map(it => `${it.tagName.toLowerCase()} "${it.textContent.trim().substring(0, 40)}"`)
        .slice(0, 6)""";

    /** What can be read once every fold is open: rows of tables, and items that are not help. */
    private static final String READ = """
    () => [...document.querySelectorAll('main tr, main details:not(.screen-fold) li')]
        .filter(it => it.checkVisibility({ checkVisibilityCSS: true }))
        .map(it => it.textContent.replace(/\\s+/g, ' ').trim())""";

    private static final String OPEN_FOLDS = """
    () => document.querySelectorAll('main details:not([open])').forEach(it => {
        it.open = true;
        it.dataset.opened = '';
    })""";

    private static final String CLOSE_FOLDS =
        "() => document.querySelectorAll('main details[data-opened]').forEach(it => { it.open = false; })";

    private static final String PALE = """
    () => [...document.querySelectorAll('main .rating')]
        .filter(it => getComputedStyle(it).printColorAdjust !== 'exact')
        .map(it => it.textContent)""";

    @ParameterizedTest
    @ValueSource(strings = { "exampleshire", "hertfordshire" })
    void every_page_comes_out_whole_and_without_what_is_to_be_pressed(String partnership) {
        var visitor = visitor(Screen.LAPTOP, "chair");
        var findings = new ArrayList<String>();
        for (var address : Addresses.offered(visitor, partnership)) {
            visitor.open(address);
            print(visitor);
            look(visitor, address, CUT_OFF, findings);
            look(visitor, address, TO_BE_PRESSED, findings);
            look(visitor, address, PALE, findings);
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chair, exampleshire/board",
        "chair, exampleshire/measures/ehc-plans-within-20-weeks",
        "council, exampleshire/mine",
    })
    void what_is_folded_on_the_screen_comes_out_on_paper(String username, String address) {
        var visitor = visitor(Screen.LAPTOP, username);
        visitor.open(address);
        var folded = read(visitor);
        visitor.page().evaluate(OPEN_FOLDS);
        var opened = read(visitor);
        assertThat(opened).hasSizeGreaterThan(folded.size());
        visitor.page().evaluate(CLOSE_FOLDS);
        print(visitor);
        assertThat(read(visitor)).containsExactlyElementsOf(opened);
    }

    private static List<String> read(Visitor visitor) {
        return ((List<?>) visitor.page().evaluate(READ)).stream().map(String::valueOf).toList();
    }

    @Test
    void paper_says_whose_data_of_which_day_it_shows_and_who_may_read_it() {
        var visitor = visitor(Screen.LAPTOP, "chair");
        visitor.open("exampleshire/board?as-at=2026-09-30");
        assertThat(visitor.page().getByText("Data as at 30 September 2026").isVisible()).isFalse();
        print(visitor);
        assertThat(visitor.page().locator(".paper-only").innerText()).isEqualTo(
            "Exampleshire SEND partnership. Illustrative data. Data as at 30 September 2026. Board only"
        );
    }

    private static void print(Visitor visitor) {
        visitor.page().setViewportSize(PAPER_WIDTH, PAPER_HEIGHT);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    private static void look(Visitor visitor, String address, String script, List<String> findings) {
        var found = (List<?>) visitor.page().evaluate(script, PAPER_WIDTH);
        found.forEach(it -> findings.add(address + ": " + it));
    }
}
