package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.demonstration.DemonstrationAccounts;

/** What is written on the slides is neither lost nor stuck nor put on record under another's name, whatever the server answers. */
class PresentRecordsIT extends BrowserTest {

    private static final String PACK = "exampleshire/present/exampleshire-2026-10-board-only-1";
    private static final String WORDS = "What is challenged, decided or to be done";
    private static final String MEETING = "exampleshire/meetings/2026-12-02";

    @Test
    void what_one_kept_on_a_shared_computer_is_not_sent_for_the_next_who_logs_in() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        visitor.present(PACK);
        visitor.context().setOffline(true);
        decide(visitor.page(), "Written by the chair on the shared computer");
        visitor.page().getByText("1 entry is kept on this computer until the server is back").waitFor();
        visitor.context().setOffline(false);
        logInAnew(visitor, "office");
        visitor.present(PACK);
        visitor.page().getByText("1 entry is kept on this computer for another log-in").first().waitFor();
        decide(visitor.page(), "Written by the office on the shared computer");
        visitor.page().getByText("On record: ").waitFor();
        visitor.open(MEETING);
        assertThat(visitor.main())
            .contains("Written by the office on the shared computer")
            .doesNotContain("Written by the chair on the shared computer");
        logInAnew(visitor, "chair");
        visitor.present(PACK);
        visitor.page().getByText("On record: ").waitFor();
        visitor.takeComplaints();
    }

    @Test
    void slides_that_stay_open_while_another_logs_in_send_nothing_under_the_new_name() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        visitor.present(PACK);
        var slides = visitor.page();
        var other = visitor.context().newPage();
        visitor.context().clearCookies();
        logIn(other, slides.url(), "office");
        decide(slides, "Written on slides of the chair after the office logged in");
        slides.getByText("1 entry is kept on this computer").waitFor();
        slides.getByText("1 entry is kept on this computer for another log-in").waitFor();
        assertThat(slides.locator("#kept").innerText()).doesNotContain("On record");
        visitor.takeComplaints();
    }

    @Test
    void a_lost_session_is_said_and_after_a_log_in_in_another_window_the_entry_is_sent() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        visitor.present(PACK);
        var slides = visitor.page();
        visitor.context().clearCookies();
        decide(slides, "Decided after the session was lost");
        slides.getByText("log in again in another window, it is sent then").waitFor();
        var other = visitor.context().newPage();
        logIn(other, slides.url(), "chair");
        slides.bringToFront();
        slides.getByText("On record: ").waitFor();
        visitor.takeComplaints();
    }

    @Test
    void an_entry_that_the_server_cannot_take_holds_no_other_up() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        visitor.present(PACK);
        var page = visitor.page();
        page.route("**/records", route -> {
            if (route.request().postData().contains("takes+nobody")) {
                route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("<h1>Broken</h1>"));
            } else {
                route.resume();
            }
        });
        decide(page, "This takes nobody");
        page.getByText("1 entry is kept on this computer: the server did not take it").waitFor();
        page.waitForResponse(
            it -> it.url().endsWith("/records") && it.status() == 200,
            () -> decide(page, "This passes the one before it")
        );
        page.getByText("1 entry is kept on this computer: the server did not take it").waitFor();
        visitor.takeComplaints();
    }

    @Test
    void a_refused_entry_is_mended_and_disturbs_nobody_who_is_writing() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        visitor.present(PACK);
        var page = visitor.page();
        visitor.context().setOffline(true);
        page.keyboard().press("c");
        page.getByLabel(WORDS).fill("A challenge about the board as a whole");
        page.locator("#record-put").click();
        page.getByText("until the server is back").waitFor();
        page.keyboard().press("d");
        page.getByLabel(WORDS).fill("Half a sentence");
        visitor.context().setOffline(false);
        page.getByText("1 entry was refused").waitFor();
        assertThat(page.getByLabel(WORDS).inputValue()).isEqualTo("Half a sentence");
        page.locator("#record-put").click();
        page.getByText("Go to the slide of a measure").waitFor();
        assertThat(page.getByLabel(WORDS).inputValue()).isEqualTo("A challenge about the board as a whole");
        page.getByLabel("Decision").check();
        page.locator("#record-put").click();
        page.waitForFunction("() => document.getElementById('kept').textContent.startsWith('On record')");
        visitor.takeComplaints();
    }

    @Test
    void a_browser_that_keeps_nothing_says_so_and_the_page_keeps_the_entry() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        var page = visitor.page();
        page.addInitScript("Storage.prototype.setItem = () => { throw new Error('full'); };");
        visitor.present(PACK);
        var sent = new AtomicInteger();
        page.route("**/records", route -> {
            if (sent.getAndIncrement() == 0) {
                route.abort();
            } else {
                route.resume();
            }
        });
        decide(page, "Kept in the page alone");
        page.getByText("1 entry is kept only as long as this page stays open").waitFor();
        page.getByText("On record: ").waitFor();
        visitor.takeComplaints();
    }

    private static void decide(Page page, String words) {
        page.keyboard().press("d");
        page.getByLabel(WORDS).fill(words);
        page.locator("#record-put").click();
    }

    private static void logInAnew(Visitor visitor, String username) {
        visitor.context().clearCookies();
        visitor.logInAs(username);
    }

    private static void logIn(Page page, String slides, String username) {
        page.navigate(slides.replaceFirst("(//[^/]+/).*", "$1login"));
        page.getByLabel("User name").fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(
            DemonstrationAccounts.PASSWORD
        );
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("login"));
    }
}
