package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** Commentary in a real browser: what is typed is not lost with the connection. */
class CommentaryIT extends BrowserTest {

    private static final String MEASURE = "exampleshire/measures/complaints-per-1000-plans";

    @Test
    void commentary_typed_while_the_connection_is_lost_is_saved_when_the_page_comes_back() {
        var office = visitor(Screen.LAPTOP, "office");
        office.open(MEASURE);
        var page = office.page();
        page.locator("#commentary summary").click();
        office.context().setOffline(true);
        what(page).fill("Typed in a tunnel");
        page.waitForTimeout(2500);
        office.context().setOffline(false);
        office.open(MEASURE);
        office.takeComplaints();
        page.getByText("Draft saved. It is not on record yet.").waitFor();
        assertThat(what(page).inputValue()).isEqualTo("Typed in a tunnel");

        page.waitForFunction("() => !Object.keys(localStorage).some(it => it.includes('commentary'))");
        office.open(MEASURE);
        page.getByText("This draft was saved by Programme office.").waitFor(attached());
        assertThat(what(page).inputValue()).isEqualTo("Typed in a tunnel");

        office.context().setOffline(true);
        what(page).evaluate("it => it.closest('details').open = true");
        what(page).fill("Typed in a second tunnel");
        page.waitForTimeout(2500);
        office.context().setOffline(false);
        office.open(MEASURE);
        office.takeComplaints();
        page.getByText("What you typed on this device could not be saved.").waitFor();
        assertThat(office.main()).contains("What: Typed in a tunnel");
        page.getByText("Keep mine").click();
        page.getByText("Draft saved. It is not on record yet.").waitFor();
        office.open(MEASURE);
        page.getByText("This draft was saved by Programme office.").waitFor(attached());
        assertThat(what(page).inputValue()).isEqualTo("Typed in a second tunnel");
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    private static Locator what(Page page) {
        return page.locator("#commentary vaadin-text-area").first().locator("textarea");
    }
}
