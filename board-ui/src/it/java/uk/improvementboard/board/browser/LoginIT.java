package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.improvementboard.board.demonstration.DemonstrationAccounts;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;
import uk.improvementboard.persistence.account.NewAccount;

/** Who comes in, who does not, and what protects them. */
class LoginIT extends BrowserTest {

    private static final String REFUSED = "You are not logged in";

    @Test
    void a_wrong_password_is_said_beside_the_form() {
        var visitor = visitor(Screen.LAPTOP);
        visitor.open("login");
        visitor.fillIn("chair", "wrong");
        visitor.page().getByText(REFUSED).waitFor();
        assertThat(visitor.page().locator("vaadin-login-form").getByText(REFUSED).isVisible()).isTrue();
        assertThat(visitor.address()).startsWith("login");
    }

    @Test
    void after_five_wrong_passwords_the_right_one_is_refused_too() {
        newAccount("forgetful");
        var visitor = visitor(Screen.LAPTOP);
        for (var attempt = 1; attempt <= 5; attempt++) {
            visitor.open("login");
            visitor.fillIn("forgetful", "wrong");
            visitor.page().getByText(REFUSED).waitFor();
        }
        visitor.open("login");
        visitor.fillIn("forgetful", DemonstrationAccounts.PASSWORD);
        visitor.page().getByText(REFUSED).waitFor();
        assertThat(visitor.open("exampleshire/board").url()).endsWith("/login");
    }

    @Test
    void four_wrong_passwords_are_forgiven() {
        newAccount("hasty");
        var visitor = visitor(Screen.LAPTOP);
        for (var attempt = 1; attempt <= 4; attempt++) {
            visitor.open("login");
            visitor.fillIn("hasty", "wrong");
            visitor.page().getByText(REFUSED).waitFor();
        }
        visitor.logInAs("hasty");
        assertThat(visitor.heading()).isEqualTo("No role yet");
    }

    @Test
    void who_logs_out_is_out() {
        var visitor = visitor(Screen.LAPTOP, "adviser");
        visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log out")).click();
        visitor.page().waitForURL(address -> !address.contains("/exampleshire") && !address.contains("/hertfordshire"));
        visitor.open("exampleshire/board");
        assertThat(visitor.address()).isEqualTo("login");
    }

    @Test
    void a_link_to_a_page_leads_there_after_logging_in() {
        var visitor = visitor(Screen.LAPTOP);
        visitor.open("exampleshire/measures?as-at=2026-06-30");
        assertThat(visitor.address()).isEqualTo("login");
        visitor.fillIn("adviser", DemonstrationAccounts.PASSWORD);
        visitor.page().waitForURL(address -> address.contains("measures"));
        visitor.settle();
        assertThat(visitor.address()).startsWith("exampleshire/measures?as-at=2026-06-30");
        assertThat(visitor.heading()).isEqualTo("Measures");
    }

    @Test
    void the_session_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        var visitor = visitor(Screen.LAPTOP, "adviser");
        assertThat(visitor.context().cookies())
            .filteredOn(cookie -> cookie.name.equals("JSESSIONID"))
            .singleElement()
            .satisfies(cookie -> {
                assertThat(cookie.httpOnly).isTrue();
                assertThat(cookie.sameSite).isIn(SameSiteAttribute.LAX, SameSiteAttribute.STRICT);
            });
        assertThat(visitor.page().evaluate("document.cookie")).asString().doesNotContain("JSESSIONID");
    }

    @Test
    void every_page_is_served_with_its_protection() {
        var visitor = visitor(Screen.LAPTOP);
        var first = visitor.open("login");
        var policy = String.valueOf(first.headerValue("content-security-policy"));
        assertThat(policy)
            .containsPattern("script-src 'nonce-[A-Za-z0-9+/=]{24}'")
            .contains("object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'")
            .doesNotContain("script-src 'unsafe-inline'");
        assertThat(first.headerValue("x-content-type-options")).isEqualTo("nosniff");
        assertThat(first.headerValue("referrer-policy")).isEqualTo("same-origin");
        assertThat(first.headerValue("cache-control")).contains("no-store");
        assertThat(visitor.open("login").headerValue("content-security-policy"))
            .as("a nonce is used once")
            .isNotEqualTo(policy);
    }

    @Test
    void a_script_without_the_nonce_does_not_run() {
        var visitor = visitor(Screen.LAPTOP);
        visitor.open("login");
        visitor.page().evaluate(
            """
            () => {
                const holder = document.createElement('div');
                holder.innerHTML = '<img src="data:," onerror="window.intruded = true">';
                document.body.append(holder);
            }"""
        );
        visitor.page().waitForTimeout(300);
        assertThat(visitor.page().evaluate("window.intruded === true")).isEqualTo(false);
        assertThat(visitor.takeComplaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    private void newAccount(String username) {
        var clock = bean(Clock.class);
        var hash = Optional.ofNullable(
            bean(PasswordEncoder.class).encode(DemonstrationAccounts.PASSWORD)
        ).orElseThrow();
        bean(PartnershipTransactions.class).writeInstallation(new Change(clock.instant(), "test", "browser test"), () ->
            bean(AccountRepository.class).create(new NewAccount(username, hash, username, true, LocalDate.now(clock)))
        );
    }
}
