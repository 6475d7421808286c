package uk.improvementboard.board.benchmark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.improvementboard.board.testing.BoardTest;

/**
 * How long the server takes to make a page: from the request to the finished component tree, without browser and network. Run
 * {@code ./board test -pl board-ui -am -Dtest=PageBenchmark -Dsurefire.failIfNoSpecifiedTests=false -DskipITs}.
 */
class PageBenchmark extends BoardTest {

    private static final Logger LOG = LoggerFactory.getLogger(PageBenchmark.class);
    private static final int WARM_UP = 60;
    private static final int RUNS = 101;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 21);

    @Test
    void measure_pages() {
        logInAs("chair");
        report("board at a glance, read before", _ -> "exampleshire/board");
        report(
            "board at a glance, another day each time",
            day -> "exampleshire/board?as-at=" + LAST_DAY.minusDays(day)
        );
        report("measure page, read before", _ -> "exampleshire/measures/ehc-plans-within-20-weeks");
        report(
            "measure page, another day each time",
            day -> "exampleshire/measures/ehc-plans-within-20-weeks?as-at=" + LAST_DAY.minusDays(200 + day)
        );
        report("Hertfordshire's board, read before", _ -> "hertfordshire/board");
        report("every local authority, boards read before", _ -> "hertfordshire/areas");
    }

    private void report(String what, IntFunction<String> address) {
        var times = new double[RUNS];
        for (var run = -WARM_UP; run < RUNS; run++) {
            var start = System.nanoTime();
            open(address.apply(run + WARM_UP));
            if (run >= 0) {
                times[run] = (System.nanoTime() - start) / 1e6;
            }
            open("help");
        }
        Arrays.sort(times);
        LOG.warn(
            String.format(
                Locale.UK,
                "%-45s median %6.1f ms, 95%% within %6.1f ms",
                what,
                times[RUNS / 2],
                times[(RUNS * 95) / 100]
            )
        );
    }
}
