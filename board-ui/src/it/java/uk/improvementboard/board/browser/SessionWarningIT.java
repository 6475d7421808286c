package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Nobody is logged out by surprise: a page warns before an idle session ends, and one press keeps it. */
class SessionWarningIT extends BrowserTest {

    @Test
    void a_page_warns_before_the_session_ends_and_one_press_keeps_it() {
        var visitor = idle();
        var page = visitor.page();
        var minutes = minutes(page);
        page.clock().fastForward(
            Duration.ofMinutes(minutes - 5)
                .plusSeconds(20)
                .toMillis()
        );
        var warning = page.getByRole(AriaRole.ALERTDIALOG);
        warning.waitFor();
        assertThat(warning.innerText()).contains("Are you still there?", "You will be logged out in about 5 minutes");
        assertThat(page.evaluate("() => document.activeElement.textContent")).isEqualTo("Stay logged in");
        var kept = page.waitForResponse("**/session/extend", () -> page.keyboard().press("Enter"));
        assertThat(kept.status()).isEqualTo(204);
        page.waitForCondition(() -> !warning.isVisible());
        page.clock().fastForward(Duration.ofMinutes(6).toMillis());
        assertThat(visitor.heading()).as("the time counts anew").isEqualTo("Where we stand");
        assertThat(warning.isVisible()).isFalse();
    }

    @Test
    void who_does_not_answer_is_told_on_the_log_in_page_why_it_is_there() {
        var visitor = idle();
        var page = visitor.page();
        page.clock().fastForward(Duration.ofMinutes(minutes(page)).plusSeconds(20).toMillis());
        page.waitForURL("**/login?ended");
        visitor.settle();
        assertThat(page.locator("main, body").first().innerText()).contains("logged out");
    }

    private Visitor idle() {
        var visitor = visitor(Screen.LAPTOP, "chair");
        visitor.page().clock().install();
        visitor.open("exampleshire/board");
        return visitor;
    }

    private static int minutes(Page page) {
        return Integer.parseInt(page.locator("meta[name='session-minutes']").getAttribute("content"));
    }
}
