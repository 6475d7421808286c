package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** An executive signs a figure on a phone, between two meetings. */
class SignOffIT extends BrowserTest {

    private static final String FIGURE = "Autism and ADHD, waiting over 2 years, October 2026";

    @Test
    void a_figure_is_read_ticked_and_signed_on_a_phone_with_a_thumb() {
        var visitor = visitor(Screen.PHONE, "icb");
        visitor.open("exampleshire/sign-off?month=2026-10");
        var page = visitor.page();
        var box = page.getByRole(
            AriaRole.CHECKBOX,
            new Page.GetByRoleOptions().setName("I have seen this figure and its checks: " + FIGURE)
        );
        var sign = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign the ticked figures"));
        for (var target : new Locator[] { page.locator(".figure-seen").first(), sign }) {
            assertThat(target.boundingBox().height).as("a thumb wants 44 px").isGreaterThanOrEqualTo(44);
        }
        box.check();
        sign.click();
        page.getByText("1 figure signed.").waitFor();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        assertThat(box.count()).as("it no longer waits for a signature").isZero();
        visitor.open("exampleshire/measures/autism-adhd-waiting-over-2-years");
        assertThat(visitor.main()).contains("October 2026: Signed.");
    }
}
