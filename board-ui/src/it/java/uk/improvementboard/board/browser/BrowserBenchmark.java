package uk.improvementboard.board.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.improvementboard.board.demonstration.DemonstrationAccounts;

/**
 * Not a test: how long a person waits in a real browser, when asked for.
 * {@code ./board test -pl board-ui -am -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=BrowserBenchmark
 * -Dfailsafe.failIfNoSpecifiedTests=false -Dbenchmark=yes}
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "yes", disabledReason = "Only when measuring is asked for")
class BrowserBenchmark extends BrowserTest {

    private static final Logger LOG = LoggerFactory.getLogger(BrowserBenchmark.class);
    private static final int WARM_UP = 5;
    private static final int ARRIVALS = 11;
    private static final int ROUNDS = 12;
    private static final List<String> LINKS = List.of("Measures", "Plan", "Meetings", "Where we stand");

    @Test
    void measure_waiting() {
        arrivals();
        following();
    }

    /** Each time a browser that has never been here: from nothing to the form, and from "Log in" to a board that answers. */
    private void arrivals() {
        var form = new ArrayList<Double>();
        var board = new ArrayList<Double>();
        var sizes = new ArrayList<Double>();
        for (var run = -WARM_UP; run < ARRIVALS; run++) {
            var visitor = visitor(Screen.LAPTOP);
            var bytes = counted(visitor.page());
            var start = System.nanoTime();
            visitor.open("login");
            var shown = System.nanoTime();
            var first = bytes.get();
            visitor.fillIn("chair", DemonstrationAccounts.PASSWORD);
            var pressed = System.nanoTime();
            visitor.page().waitForURL(address -> !address.contains("login"));
            visitor.settle();
            if (run >= 0) {
                form.add((shown - start) / 1e6);
                board.add((System.nanoTime() - pressed) / 1e6);
                sizes.add(first / 1e3);
            }
            visitor.close();
        }
        report("first visit to the log-in page, nothing cached", form, "ms");
        report("transferred for it", sizes, "kB");
        report("from \"Log in\" to the chair's board", board, "ms");
    }

    private void following() {
        var visitor = visitor(Screen.LAPTOP, "chair");
        visitor.open("exampleshire/board");
        var times = new ArrayList<Double>();
        for (var round = -2; round < ROUNDS; round++) {
            for (var words : LINKS) {
                var link = visitor
                    .page()
                    .locator("nav[aria-label=Main]")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words));
                var start = System.nanoTime();
                link.click();
                visitor
                    .page()
                    .waitForFunction(
                        "words => document.querySelector('nav[aria-label=Main] [aria-current]')?.textContent === words",
                        words
                    );
                visitor.settle();
                if (round >= 0) {
                    times.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        report("from a link of the main navigation to its page", times, "ms");
    }

    /** {@return what comes over the line, heads included, as the browser counts it} */
    private static AtomicLong counted(Page page) {
        var bytes = new AtomicLong();
        var line = page.context().newCDPSession(page);
        line.send("Network.enable");
        line.on("Network.loadingFinished", (JsonObject event) ->
            bytes.addAndGet(event.get("encodedDataLength").getAsLong())
        );
        return bytes;
    }

    private static void report(String what, List<Double> values, String unit) {
        var sorted = values.stream().sorted().toList();
        LOG.warn(
            String.format(
                Locale.UK,
                "%-50s median %.0f %s, %.0f to %.0f",
                what,
                sorted.get(sorted.size() / 2),
                unit,
                sorted.getFirst(),
                sorted.getLast()
            )
        );
    }
}
