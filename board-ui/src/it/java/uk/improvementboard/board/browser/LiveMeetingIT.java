package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A meeting in real browsers: what one writes another sees, and a lost connection takes nothing that was typed. */
class LiveMeetingIT extends BrowserTest {

    private static final String MEETING = "exampleshire/meetings/2026-12-02";
    private static final String WORDS = "#minute-words textarea";

    @Test
    void what_the_office_records_appears_on_the_adviser_s_screen_without_a_click() {
        var adviser = visitor(Screen.LAPTOP, "adviser");
        adviser.open(MEETING);
        var office = visitor(Screen.LAPTOP, "office");
        office.open(MEETING);
        record(office.page(), "The clinic opens in February");

        adviser.page().getByText("The clinic opens in February").waitFor();
        adviser.page().getByLabel("Stop showing what others write").click();
        adviser.settle();
        record(office.page(), "The lease is signed");
        office.page().getByText("The lease is signed").waitFor();
        assertThat(adviser.main()).contains("What others write waits.").doesNotContain("The lease is signed");
        adviser.page().getByLabel("Show what others write").click();
        adviser.page().getByText("The lease is signed").waitFor();
    }

    @Test
    void an_item_is_dragged_to_another_place_on_the_agenda() {
        var chair = visitor(Screen.LAPTOP, "chair");
        chair.open(MEETING);
        var page = chair.page();
        var items = page.locator("ol.agenda > li");
        var first = items.nth(0).getAttribute("data-key");
        items.nth(0).locator(".row-name").dragTo(items.nth(2).locator(".row-name"));
        page.waitForFunction("key => document.querySelectorAll('ol.agenda > li')[2]?.dataset.key === key", first);
        chair.open(MEETING);
        assertThat(page.locator("ol.agenda > li").nth(2).getAttribute("data-key")).isEqualTo(first);
    }

    @Test
    void what_was_typed_while_the_connection_was_lost_is_there_when_the_page_comes_back() {
        var office = visitor(Screen.LAPTOP, "office");
        office.open(MEETING);
        var page = office.page();
        office.context().setOffline(true);
        page.locator(WORDS).focus();
        page.keyboard().type("Typed in a tunnel");
        office.context().setOffline(false);
        office.open(MEETING);
        office.takeComplaints();
        page.waitForFunction("() => document.getElementById('minute-words')?.value === 'Typed in a tunnel'");

        page.getByText("Record it").click();
        page.getByText("Decision recorded.").waitFor();
        office.open(MEETING);
        assertThat(page.locator(WORDS).inputValue()).isEmpty();
        assertThat(office.main()).contains("Typed in a tunnel");
    }

    private static void record(Page page, String words) {
        page.locator(WORDS).fill(words);
        page.getByText("Record it").click();
    }
}
