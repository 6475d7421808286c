package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
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
        field(page, "data-returns-on-time-2026-07-31-numerator").focus();
        type(page, "17");
        page.keyboard().press("Enter");
        assertThat(focused(page)).isEqualTo("figure-data-returns-on-time-2026-07-31-denominator");
        type(page, "18");
        page.keyboard().press("Enter");
        assertThat(focused(page)).isEqualTo("figure-records-matched-2026-07-31-numerator");
        page.keyboard().press("ArrowUp");
        assertThat(focused(page)).isEqualTo("figure-data-returns-on-time-2026-07-31-numerator");
        office.settle();
        page.getByText("Saved 09:00").waitFor();
        assertThat(office.main()).contains("= 94%");

        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("figure-data-returns-on-time-2026-07-31-value");
        type(page, "0.94");
        page.getByText("0.94% is a share of one: 17 of 18 is 94.4%.").waitFor();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().press("Delete");
        page.keyboard().press("Enter");
        office.settle();

        office.open(COUNCIL);
        assertThat(field(page, "data-returns-on-time-2026-07-31-numerator").inputValue()).isEqualTo("17");
        assertThat(field(page, "data-returns-on-time-2026-07-31-value").inputValue()).isEmpty();
    }

    @Test
    void what_is_typed_while_the_connection_is_lost_is_saved_when_the_page_comes_back() {
        var office = visitor(Screen.LAPTOP, "office");
        office.open(COUNCIL);
        var page = office.page();
        office.context().setOffline(true);
        field(page, "dashboard-users-2026-07-31-note").focus();
        type(page, "Typed in a tunnel");
        page.keyboard().press("Tab");
        page.waitForTimeout(500);
        office.context().setOffline(false);
        office.open(COUNCIL);
        office.takeComplaints();
        page.waitForFunction(
            "() => document.getElementById('figure-dashboard-users-2026-07-31-note')?.dataset.saved === 'Typed in a tunnel'"
        );
        office.open(COUNCIL);
        assertThat(field(page, "dashboard-users-2026-07-31-note").inputValue()).isEqualTo("Typed in a tunnel");
        assertThat(kept(page)).isEqualTo(0);
    }

    @Test
    void a_reason_typed_while_the_connection_is_lost_is_saved_when_the_page_comes_back() {
        var office = visitor(Screen.LAPTOP, "office");
        office.open(COUNCIL);
        var page = office.page();
        field(page, "records-matched-2026-07-31-numerator").focus();
        type(page, "1");
        page.keyboard().press("Enter");
        type(page, "1000");
        page.keyboard().press("Tab");
        office.settle();
        var reason = page.locator("[id^='reason-records-matched-']").first();
        reason.waitFor();
        office.context().setOffline(true);
        reason.focus();
        type(page, "The register was closed for the move");
        page.keyboard().press("Tab");
        page.waitForTimeout(500);
        office.context().setOffline(false);
        office.open(COUNCIL);
        office.takeComplaints();
        page.waitForFunction(
            "() => document.querySelector(\"[id^='reason-records-matched-']\")?.dataset.saved === " +
                "'The register was closed for the move'"
        );
        office.open(COUNCIL);
        assertThat(page.locator("[id^='reason-records-matched-']").first().inputValue()).isEqualTo(
            "The register was closed for the move"
        );
        assertThat(kept(page)).isEqualTo(0);
    }

    @Test
    void what_is_typed_after_the_session_ended_is_saved_once_its_writer_logged_in_again() {
        var office = visitor(Screen.LAPTOP, "office");
        office.open(COUNCIL);
        var page = office.page();
        office.context().clearCookies();
        field(page, "records-matched-2026-07-31-note").focus();
        type(page, "Typed after the session ended");
        page.keyboard().press("Tab");
        page.waitForTimeout(1000);
        office.logInAs("office");
        office.open(COUNCIL);
        office.takeComplaints();
        page.waitForFunction(
            "() => document.getElementById('figure-records-matched-2026-07-31-note')?.dataset.saved === 'Typed after the session ended'"
        );
        assertThat(kept(page)).isEqualTo(0);
    }

    @Test
    void a_second_tab_is_told_what_the_first_saved_and_shown_both() {
        var office = visitor(Screen.LAPTOP, "office");
        office.open(COUNCIL);
        var first = office.page();
        var second = office.context().newPage();
        second.navigate(first.url());
        second.locator("#figure-data-returns-on-time-2026-07-31-note").waitFor();
        first.locator("#figure-data-returns-on-time-2026-07-31-note").focus();
        type(first, "From the first tab");
        first.keyboard().press("Tab");
        office.settle();
        first.waitForFunction(
            "() => document.getElementById('figure-data-returns-on-time-2026-07-31-note').dataset.saved === 'From the first tab'"
        );
        second.locator("#figure-data-returns-on-time-2026-07-31-note").focus();
        type(second, "From the second tab");
        second.keyboard().press("Tab");
        var told = second.getByText("saved this figure while you had it open");
        told.waitFor();
        assertThat(told.innerText()).contains("From the first tab").contains("From the second tab");

        second.locator("#figure-data-returns-on-time-2026-07-31-numerator").focus();
        type(second, "3");
        second.keyboard().press("Enter");
        type(second, "4");
        second.keyboard().press("Tab");
        second.getByText("Yours: 3 of 4, note: From the second tab, not saved.").waitFor();
        office.open(COUNCIL);
        assertThat(field(first, "data-returns-on-time-2026-07-31-note").inputValue()).isEqualTo("From the first tab");
        second.getByText("Keep theirs").click();
        told.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(second.locator("#figure-data-returns-on-time-2026-07-31-note").inputValue()).isEqualTo(
            "From the first tab"
        );
        assertThat(kept(second)).isEqualTo(0);
        second.close();
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

    /** {@return how many fields the browser keeps because they are not saved} */
    private static Object kept(Page page) {
        return page.evaluate("() => Object.keys(localStorage).filter(it => it.includes('return')).length");
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
