package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

    @Test
    void what_was_typed_while_the_connection_was_lost_is_handed_in_when_it_is_back_without_opening_the_page_again() {
        var office = visitor(Screen.LAPTOP, "office");
        office.open(MEETING);
        var page = office.page();
        office.context().setOffline(true);
        page.locator(WORDS).fill("Typed on a train");
        page.locator(WORDS).blur();
        page.waitForFunction("() => document.querySelector('vaadin-connection-indicator[reconnecting]')");
        office.context().setOffline(false);
        page.getByText("Record it").click();
        page.getByText("Decision recorded.").waitFor();
        office.takeComplaints();
        assertThat(office.main()).contains("Typed on a train");
    }

    @Test
    void an_item_for_the_agenda_that_was_typed_and_not_added_is_put_back() {
        var chair = visitor(Screen.LAPTOP, "chair");
        chair.open(MEETING);
        var page = chair.page();
        page.getByText("Add an item").first().click();
        page.locator("#agenda-add textarea").fill("Visit of the Department");
        chair.open(MEETING);
        page.waitForFunction("() => document.getElementById('agenda-add')?.value === 'Visit of the Department'");
        page.getByText("Add it").click();
        page.locator(".agenda-item").getByText("Visit of the Department").waitFor();
        chair.open(MEETING);
        assertThat(page.locator("#agenda-add textarea").inputValue()).isEmpty();
    }

    @Test
    void an_entry_that_is_refused_keeps_its_words_and_choices_until_it_is_mended_and_taken() {
        var office = visitor(Screen.LAPTOP, "office");
        office.open(MEETING);
        var page = office.page();
        choose(page, "#minute-kind", "Action");
        page.locator(WORDS).fill("Publish the list of schools");
        choose(page, "#minute-who", "Council");
        page.locator("#minute-due input").fill("1 January 2026");
        page.locator("#minute-due input").press("Enter");
        page.getByText("Record it").click();
        page.getByText("An action cannot be due on a day that has passed.").first().waitFor();

        office.open(MEETING);
        page.waitForFunction("() => document.getElementById('minute-words')?.value === 'Publish the list of schools'");
        assertThat(page.locator("#minute-kind vaadin-select-value-button").innerText()).contains("Action");
        assertThat(page.locator("#minute-who vaadin-select-value-button").innerText()).contains("Council");
        assertThat(page.locator("#minute-due input").inputValue()).isEqualTo("1 January 2026");
        page.locator("#minute-due input").fill("15 January 2027");
        page.locator("#minute-due input").press("Enter");
        page.getByText("Record it").click();
        page.getByText("Action recorded.").waitFor();
        office.open(MEETING);
        assertThat(page.locator(WORDS).inputValue()).isEmpty();
    }

    @Test
    void attendance_and_agenda_reach_the_other_editor_and_a_note_that_is_being_written_stays() {
        var chair = visitor(Screen.LAPTOP, "chair");
        chair.open(MEETING);
        var office = visitor(Screen.LAPTOP, "office");
        office.open(MEETING);
        var adviser = visitor(Screen.LAPTOP, "adviser");
        adviser.open(MEETING);

        var seat = "select[aria-label='Attendance of Independent chair']";
        office.page().locator(seat).selectOption("APOLOGIES");
        chair.page().waitForFunction("seat => document.querySelector(seat).value === 'APOLOGIES'", seat);
        adviser
            .page()
            .locator("tr", new Page.LocatorOptions().setHasText("Independent chair"))
            .getByText("Apologies")
            .waitFor();

        var last = "ol.agenda > li:last-child";
        office.page().locator(last).getByText("Noted", new Locator.GetByTextOptions().setExact(true)).click();
        chair.page().locator(last).getByText("To come after all").waitFor();

        var first = chair.page().locator("ol.agenda > li").first();
        first.locator("summary").click();
        first.locator("textarea").fill("The chair asks for a date");
        office.page().locator(last).getByText("To come after all").click();
        chair.page().getByText("The agenda was changed.").waitFor();
        assertThat(first.locator("textarea").inputValue()).isEqualTo("The chair asks for a date");
        chair.page().getByText("Show the agenda as it is now").click();
        chair.page().locator(last).getByText("Noted", new Locator.GetByTextOptions().setExact(true)).waitFor();
        chair
            .page()
            .waitForFunction(
                "() => document.querySelector('ol.agenda > li vaadin-text-area')?.value === 'The chair asks for a date'"
            );
    }

    private static void choose(Page page, String field, String words) {
        page.locator(field).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words).setExact(true)).click();
    }

    private static void record(Page page, String words) {
        page.locator(WORDS).fill(words);
        page.getByText("Record it").click();
    }
}
