package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keying a monthly return in a real browser: by keyboard alone, through a lost connection, and for everybody. */
class MonthlyReturnIT extends BrowserTest {

    private static final String COUNCIL = "exampleshire/returns/2026-07/council";

    @Test
    void figures_are_keyed_by_keyboard_alone_and_saved() {
        var office = visitor(Screen.LAPTOP, "office");
        office.open(COUNCIL);
        var page = office.page();
        field(page, "data-returns-on-time-numerator").focus();
        type(page, "17");
        page.keyboard().press("Enter");
        assertThat(focused(page)).isEqualTo("figure-data-returns-on-time-denominator");
        type(page, "18");
        page.keyboard().press("Enter");
        assertThat(focused(page)).isEqualTo("figure-records-matched-numerator");
        page.keyboard().press("ArrowUp");
        assertThat(focused(page)).isEqualTo("figure-data-returns-on-time-numerator");
        office.settle();
        page.getByText("Saved 09:00").waitFor();
        assertThat(office.main()).contains("= 94%");

        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("figure-data-returns-on-time-value");
        type(page, "0.94");
        page.getByText("0.94% is a share of one: 17 of 18 is 94.4%.").waitFor();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().press("Delete");
        page.keyboard().press("Enter");
        office.settle();

        office.open(COUNCIL);
        assertThat(field(page, "data-returns-on-time-numerator").inputValue()).isEqualTo("17");
        assertThat(field(page, "data-returns-on-time-value").inputValue()).isEmpty();
    }

    @Test
    void what_is_typed_while_the_connection_is_lost_is_saved_when_the_page_comes_back() {
        var office = visitor(Screen.LAPTOP, "office");
        office.open(COUNCIL);
        var page = office.page();
        office.context().setOffline(true);
        field(page, "dashboard-users-note").focus();
        type(page, "Typed in a tunnel");
        page.keyboard().press("Tab");
        page.waitForTimeout(500);
        office.context().setOffline(false);
        office.open(COUNCIL);
        office.takeComplaints();
        page.waitForFunction(
            "() => document.getElementById('figure-dashboard-users-note')?.dataset.saved === 'Typed in a tunnel'"
        );
        office.open(COUNCIL);
        assertThat(field(page, "dashboard-users-note").inputValue()).isEqualTo("Typed in a tunnel");
        assertThat(
            page.evaluate("() => Object.keys(localStorage).filter(it => it.includes('return')).length")
        ).isEqualTo(0);
    }

    @Test
    void the_grid_has_no_accessibility_fault_on_any_screen() {
        for (var screen : List.of(Screen.LAPTOP, Screen.PHONE)) {
            var office = visitor(screen, "office");
            office.open("exampleshire/returns/2026-10/icb");
            var violations = new AxeBuilder(office.page())
                .withTags(AccessibilityIT.RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
            assertThat(violations)
                .extracting(it -> it.getId() + ": " + it.getNodes())
                .isEmpty();
            var wider = office.page().evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
            assertThat(wider)
                .as("the page scrolls sideways on " + screen)
                .isEqualTo(false);
        }
    }

    private static Locator field(Page page, String name) {
        return page.locator("#figure-" + name);
    }

    private static void type(Page page, String text) {
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("() => document.activeElement.id"));
    }
}
