package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** The slides on a line that is dead but not cut: what is asked gets neither an answer nor a refusal. */
class PresentDeadLineIT extends BrowserTest {

    private static final String PACK = "exampleshire/present/exampleshire-2026-10-board-only-1";
    private static final String WORDS = "What is challenged, decided or to be done";

    @Test
    void escape_gives_up_on_a_line_that_never_answers_and_keeps_the_slides() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        visitor.present(PACK);
        var page = visitor.page();
        page.route("**/news", PresentDeadLineIT::neverAnswer);
        page.keyboard().press("Escape");
        page.locator("#keys").waitFor();
        assertThat(page.locator(".slide.now").count()).isOne();
        assertThat(visitor.address()).startsWith(PACK);
        visitor.takeComplaints();
    }

    @Test
    void an_entry_whose_sending_hangs_is_sent_again_once_the_line_is_back() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        visitor.present(PACK);
        var page = visitor.page();
        page.route("**/records", PresentDeadLineIT::neverAnswer);
        page.keyboard().press("d");
        page.getByLabel(WORDS).fill("Agreed on a dead line");
        page.locator("#record-put").click();
        page.getByText("1 entry is kept on this computer until the server is back").waitFor();
        page.unroute("**/records");
        page.getByText("On record: ").waitFor(new Locator.WaitForOptions().setTimeout(40_000));
        visitor.takeComplaints();
    }

    @Test
    void the_notes_say_that_they_are_out_of_step_when_the_line_never_answers() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        var page = visitor.page();
        page.route("**/position", PresentDeadLineIT::neverAnswer);
        page.navigate(page.url().replaceFirst("(//[^/]+/).*", "$1" + PACK + "/notes"));
        page.getByText("Out of step").waitFor();
        visitor.takeComplaints();
    }

    /** Neither goes on nor fails: the request stays open, as on a line that swallows every packet. */
    private static void neverAnswer(Route route) {
        assertThat(route.request().url()).isNotEmpty();
    }
}
