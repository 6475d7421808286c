package uk.improvementboard.metrics.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.metrics.forecast.ForecastStep;

/**
 * Prints how often a year's results of services that are known lie within the ranges that were projected for them: as now, and with a
 * quarter more plans a month. Not a test; run its main method with the test class path.
 */
final class PipelineCoverage {

    private static final System.Logger LOG = System.getLogger(PipelineCoverage.class.getName());
    private static final int SERVICES = 24;
    private static final int HISTORY = 48;
    private static final int AHEAD = 12;
    private static final List<String> WHAT = List.of("rate", "backlog", "longest wait, within a week");

    private final int[] within80 = new int[3];
    private final int[] within95 = new int[3];
    private int all;

    public static void main(String[] arguments) {
        for (var oldestFirst : List.of(0.0, 0.3, 0.7)) {
            var asNow = new PipelineCoverage();
            var added = new PipelineCoverage();
            for (var seed = 201; seed < 201 + SERVICES; seed++) {
                var size = seed % 40;
                var requests = 200 + 3.0 * size;
                var service = new SimulatedService(
                    seed,
                    requests,
                    0.62,
                    0.4 + 0.002 * size,
                    oldestFirst,
                    0.62 * requests
                );
                var plans = (int) Math.round(1.25 * service.usual());
                var history = new PipelineHistory(months(service, service.usual()).subList(16, HISTORY));
                var outlook = (PipelineOutlook.Projected) Pipeline.project(
                    history,
                    Optional.of(new Capacity.Stated(plans)),
                    AHEAD
                );
                asNow.add(outlook.asNow(), months(service, service.usual()));
                added.add(outlook.stated().orElseThrow(), months(service, plans));
            }
            asNow.print("oldest first " + oldestFirst + ", as now");
            added.print("oldest first " + oldestFirst + ", a quarter more plans");
        }
    }

    private static List<PipelineMonth> months(SimulatedService service, double later) {
        var grown = SimulatedService.FIRST.plusMonths(14);
        var now = SimulatedService.FIRST.plusMonths(HISTORY);
        return service.run(HISTORY + AHEAD, month ->
            month.isBefore(grown) ? 0.7 * service.usual() : month.isBefore(now) ? service.usual() : later
        );
    }

    private void add(Scenario scenario, List<PipelineMonth> truth) {
        for (var step = 0; step < AHEAD; step++) {
            var month = truth.get(HISTORY + step);
            all++;
            count(0, scenario.rate().get(step), month.rate(), 0);
            count(1, scenario.over20().get(step), month.over20(), 0);
            count(2, scenario.longest().get(step), month.longestWeeks(), 1);
        }
    }

    private void count(int what, ForecastStep range, double result, double slack) {
        within80[what] += result >= range.lower80() - slack && result <= range.upper80() + slack ? 1 : 0;
        within95[what] += result >= range.lower95() - slack && result <= range.upper95() + slack ? 1 : 0;
    }

    private void print(String title) {
        for (var what = 0; what < within80.length; what++) {
            var words = String.format(
                Locale.UK,
                "%s, %s: 80%% range %.1f%%, 95%% range %.1f%%",
                title,
                WHAT.get(what),
                (100.0 * within80[what]) / all,
                (100.0 * within95[what]) / all
            );
            LOG.log(System.Logger.Level.INFO, words);
        }
    }
}
