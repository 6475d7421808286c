package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.demonstration.DemonstrationAccounts;
import uk.improvementboard.board.testing.TestClock;

/** What is written on the slides is neither lost nor stuck nor put on record under another's name, whatever the server answers. */
class PresentRecordsIT extends BrowserTest {

    private static final String PACK = "exampleshire/present/exampleshire-2026-10-board-only-1";
    private static final String WORDS = "What is challenged, decided or to be done";
    private static final String NOTHING_KEPT =
        "() => Object.keys(localStorage).filter(it => it.startsWith('present-records-'))" +
        ".every(it => localStorage.getItem(it) === '[]')";
    private static final String MEETING = "exampleshire/meetings/2026-12-02";

    @Test
    void what_one_kept_on_a_shared_computer_is_not_sent_for_the_next_who_logs_in() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        visitor.present(PACK);
        visitor.context().setOffline(true);
        decide(visitor.page(), "Written by the chair on the shared computer");
        told(visitor.page(), "1 entry is kept on this computer until the server is back");
        visitor.context().setOffline(false);
        logInAnew(visitor, "office");
        visitor.present(PACK);
        told(visitor.page(), "1 entry is kept on this computer for another log-in");
        decide(visitor.page(), "Written by the office on the shared computer");
        told(visitor.page(), "On record: ");
        visitor.open(MEETING);
        assertThat(visitor.main())
            .contains("Written by the office on the shared computer")
            .doesNotContain("Written by the chair on the shared computer");
        logInAnew(visitor, "chair");
        visitor.present(PACK);
        told(visitor.page(), "On record: ");
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
        told(slides, "1 entry is kept on this computer");
        told(slides, "1 entry is kept on this computer for another log-in");
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
        told(slides, "log in again in another window, it is sent then");
        var other = visitor.context().newPage();
        logIn(other, slides.url(), "chair");
        slides.bringToFront();
        told(slides, "On record: ");
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
        told(page, "1 entry is kept on this computer: the server did not take it");
        page.waitForResponse(
            it -> it.url().endsWith("/records") && it.status() == 200,
            () -> decide(page, "This passes the one before it")
        );
        told(page, "1 entry is kept on this computer: the server did not take it");
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
        told(page, "until the server is back");
        page.keyboard().press("d");
        page.getByLabel(WORDS).fill("Half a sentence");
        visitor.context().setOffline(false);
        told(page, "1 entry was refused");
        assertThat(page.getByLabel(WORDS).inputValue()).isEqualTo("Half a sentence");
        page.locator("#record-put").click();
        page.getByText("Go to the slide of a measure").waitFor();
        assertThat(page.getByLabel(WORDS).inputValue()).isEqualTo("A challenge about the board as a whole");
        page.locator("#record [value=DECISION]").check();
        page.locator("#record-put").click();
        page.waitForFunction(NOTHING_KEPT);
        visitor.takeComplaints();
        visitor.open(MEETING);
        assertThat(visitor.main()).contains("A challenge about the board as a whole", "Half a sentence");
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
        told(page, "1 entry is kept only as long as this page stays open");
        told(page, "On record: ");
        visitor.takeComplaints();
    }

    @Test
    void an_entry_carries_the_board_s_day_and_not_that_of_the_room_s_computer() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        visitor.present(PACK);
        var page = visitor.page();
        var sent = page.waitForRequest("**/records", () -> decide(page, "Decided on the board's day"));
        assertThat(sent.postData()).contains("on=" + TestClock.TODAY);
        told(page, "On record: ");
    }

    @Test
    void the_line_of_newer_figures_and_that_of_what_is_kept_are_both_seen_and_cover_no_slide() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        visitor.present("exampleshire/present/exampleshire-2026-03-board-only-1");
        var page = visitor.page();
        page.locator("#news").waitFor();
        page.route("**/records", Route::abort);
        decide(page, "Kept beside the newer figures");
        told(page, "1 entry is kept");
        var news = page.locator("#news").boundingBox();
        var kept = page.locator("#kept").boundingBox();
        var shown = page.locator(".slide.now footer").boundingBox();
        assertThat(kept.y).isGreaterThan(news.y + news.height);
        assertThat(kept.y).isGreaterThanOrEqualTo(shown.y + shown.height - 1);
        visitor.takeComplaints();
    }

    private static void decide(Page page, String words) {
        page.keyboard().press("d");
        page.getByLabel(WORDS).fill(words);
        page.locator("#record-put").click();
    }

    private static void told(Page page, String words) {
        page.locator("#kept", new Page.LocatorOptions().setHasText(words)).waitFor();
    }

    private static void logInAnew(Visitor visitor, String username) {
        visitor.context().clearCookies();
        visitor.logInAs(username);
    }

    private static void logIn(Page page, String slides, String username) {
        page.navigate(slides.replaceFirst("(//[^/]+/).*", "$1login"));
        page.getByLabel("User name").fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(DemonstrationAccounts.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("login"));
    }
}
