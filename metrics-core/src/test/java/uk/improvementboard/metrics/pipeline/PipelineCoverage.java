package uk.improvementboard.metrics.pipeline;

import java.util.List;
import java.util.Locale;

/**
 * Prints the coverage of many services under three ways to serve the overdue. Not a test; run its main method with the test class path.
 */
final class PipelineCoverage {

    private static final System.Logger LOG = System.getLogger(PipelineCoverage.class.getName());
    private static final int SERVICES = 80;

    private PipelineCoverage() {}

    public static void main(String[] arguments) {
        for (var oldestFirst : List.of(0.0, 0.3, 0.7)) {
            var cases = Coverage.of(SERVICES, oldestFirst);
            print("oldest first " + oldestFirst + ", as now", cases.asNow());
            print("oldest first " + oldestFirst + ", a quarter more plans", cases.added());
        }
    }

    private static void print(String title, Coverage coverage) {
        for (var what = 0; what < Coverage.WHAT.size(); what++) {
            var words = String.format(
                Locale.UK,
                "%s, %s: 80%% range %.1f%%, 95%% range %.1f%%",
                title,
                Coverage.WHAT.get(what),
                100 * coverage.shares80().get(what),
                100 * coverage.shares95().get(what)
            );
            LOG.log(System.Logger.Level.INFO, words);
        }
    }
}
