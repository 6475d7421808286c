package uk.improvementboard.board.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.improvementboard.board.demonstration.DemonstrationAccounts;

/** Somebody in front of a browser. */
final class Visitor implements AutoCloseable {

    private static final String SETTLED = """
    () => {
        const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
        return (clients.length > 0 || document.scripts.length === 0)
            && clients.every(client => !client.isActive || !client.isActive())
            && document.querySelector('h1') !== null
            && document.fonts.status === 'loaded';
    }""";

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, String base, Screen screen) {
        this.base = base;
        context = browser.newContext(
            new Browser.NewContextOptions().setViewportSize(screen.width(), screen.height()).setLocale("en-GB")
        );
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> complaints.add(page.url().replace(base, "") + ": " + error));
    }

    /** An address that answers "not found" or "refused" is said to in the console; that is no complaint of the page. */
    private void heard(ConsoleMessage message) {
        var ownAnswer = message.text().contains("Failed to load resource") && message.location().startsWith(page.url());
        if (message.type().equals("error") && !ownAnswer) {
            complaints.add(page.url().replace(base, "") + ": " + message.text());
        }
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** {@return what pages complained about so far} */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** {@return what pages complained about so far, and forgets it: for a test that provokes a complaint} */
    List<String> takeComplaints() {
        var taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    /** Logs in with the form, where a demonstration account lands. */
    void logInAs(String username) {
        open("login");
        fillIn(username, DemonstrationAccounts.PASSWORD);
        page.waitForURL(address -> !address.contains("login"));
        settle();
    }

    /** Fills the form in and sends it. */
    void fillIn(String username, String password) {
        page.getByLabel("User name").fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in")).click();
    }

    /** Opens an address below the root, such as {@code exampleshire/board}, and waits for the whole page. */
    Response open(String address) {
        var response = page.navigate(base + address);
        settle();
        return Objects.requireNonNull(response);
    }

    /** Opens the slides of a pack, which are no page of the application, and waits for the one that is shown. */
    void present(String address) {
        page.navigate(base + address);
        page.locator(".slide.now").waitFor();
    }

    /** Waits until the server has answered everything that the page asked. */
    void settle() {
        page.waitForFunction(SETTLED);
    }

    /** {@return the address shown, below the root; asked of the page itself, of which Playwright's own note comes later} */
    String address() {
        return String.valueOf(page.evaluate("() => location.href")).replace(base, "");
    }

    /** Types the day as at which the board is shown, such as "30 June 2026", and waits for its figures. */
    void chooseDay(String day) {
        var field = page.getByLabel("As at");
        field.fill(day);
        field.press("Enter");
        page.waitForURL(address -> address.contains("as-at="));
        settle();
    }

    /** {@return the main heading} */
    String heading() {
        return page.locator("h1").innerText();
    }

    /** {@return everything that stands in the page's main part} */
    String main() {
        return page.locator("main").innerText();
    }

    /** {@return addresses below the root that the main navigation offers} */
    List<String> navigation() {
        return addresses("nav[aria-label=Main] a");
    }

    /** {@return where the links lead that a selector finds, below the root} */
    List<String> addresses(String selector) {
        return page
                .locator(selector)
                .evaluateAll("links => links.map(link => new URL(link.href).pathname.substring(1))") instanceof
            List<?> found
            ? found.stream().map(String::valueOf).toList()
            : List.of();
    }

    /** {@return where the first link of the page leads whose address begins so, below the root} */
    String firstLink(String beginning) {
        return String.valueOf(
            page
                .locator("main a[href^='" + beginning + "']")
                .first()
                .getAttribute("href")
        );
    }

    @Override
    public void close() {
        context.close();
    }
}
