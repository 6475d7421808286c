package uk.improvementboard.board.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
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
    private static final String IN_THE_NAVIGATION = "nav[aria-label=Main] a";
    private static final List<String> LINKS = List.of("Measures", "Plan", "Meetings", "Where we stand");

    @Test
    void measure_waiting() {
        arrivals();
        following();
    }

    /**
     * Each time a browser with an empty cache. The first clock starts at the address typed and ends at the log-in form; the second
     * starts at "Log in" and ends when a link of the board can be clicked. What a person takes to type is in neither. Bytes are
     * those of each stretch, read when nothing more comes over the line.
     */
    private void arrivals() {
        var form = new Arrival();
        var board = new Arrival();
        for (var run = -WARM_UP; run < ARRIVALS; run++) {
            var visitor = visitor(Screen.LAPTOP);
            var bytes = counted(visitor.page());
            var started = System.nanoTime();
            visitor.open("login");
            var shown = System.nanoTime();
            var ofTheForm = quiet(visitor.page(), bytes);
            visitor.fillIn("chair", DemonstrationAccounts.PASSWORD);
            var pressed = System.nanoTime();
            visitor.page().waitForURL(address -> !address.contains("login"));
            visitor.settle();
            visitor.page().locator(IN_THE_NAVIGATION).first().click(new Locator.ClickOptions().setTrial(true));
            var answers = System.nanoTime();
            var ofBoth = quiet(visitor.page(), bytes);
            if (run >= 0) {
                form.add(shown - started, ofTheForm);
                board.add(answers - pressed, ofBoth - ofTheForm);
            }
            visitor.close();
        }
        form.report("from an empty cache to the log-in form");
        board.report("from \"Log in\" to the chair's board interactive");
    }

    /** The stretches of one kind. */
    private static final class Arrival {

        private final List<Double> times = new ArrayList<>();
        private final List<Double> sizes = new ArrayList<>();

        void add(long nanoseconds, long bytes) {
            times.add(nanoseconds / 1e6);
            sizes.add(bytes / 1e3);
        }

        void report(String what) {
            BrowserBenchmark.report(what, times, "ms");
            BrowserBenchmark.report("transferred " + what, sizes, "kB");
        }
    }

    /** {@return bytes so far, when nothing more comes over the line} */
    private static long quiet(Page page, AtomicLong bytes) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return bytes.get();
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
                "%-62s median %.0f %s, %.0f to %.0f",
                what,
                sorted.get(sorted.size() / 2),
                unit,
                sorted.getFirst(),
                sorted.getLast()
            )
        );
    }
}
