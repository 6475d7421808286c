package uk.improvementboard.metrics.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import uk.improvementboard.metrics.forecast.ForecastStep;

/** How often a year's results of simulated services, whose next year is known, lie within the ranges projected for them. */
final class Coverage {

    static final List<String> WHAT = List.of("rate", "backlog", "longest wait");

    /** A backlog grows for 14 months, then hands match requests; the projection sees the latest 32 months. */
    private static final int GROWING = 14;
    private static final int HISTORY = 48;
    private static final int SEEN_FROM = 16;
    private static final int AHEAD = 12;
    private static final int FIRST_SEED = 101;
    private static final List<Function<Scenario, List<ForecastStep>>> EXPECTED = List.of(
        Scenario::rate,
        Scenario::over20,
        Scenario::longest
    );
    private static final List<ToDoubleFunction<PipelineMonth>> RESULTS = List.of(
        PipelineMonth::rate,
        PipelineMonth::over20,
        // Shown in whole weeks, and read so.
        month -> Math.rint(month.longestWeeks())
    );

    private final int[] within80 = new int[WHAT.size()];
    private final int[] within95 = new int[WHAT.size()];
    private int all;

    /** The same services as now and with a quarter more plans a month. */
    record Cases(Coverage asNow, Coverage added) {}

    /** {@return what a number of unlike services came to} */
    static Cases of(int services, double oldestFirst) {
        var cases = new Cases(new Coverage(), new Coverage());
        for (var seed = FIRST_SEED; seed < FIRST_SEED + services; seed++) {
            var size = seed % 40;
            var requests = 200 + 3.0 * size;
            var service = new SimulatedService(seed, requests, 0.62, 0.4 + 0.002 * size, oldestFirst, 0.62 * requests);
            var more = (int) Math.round(1.25 * service.usual());
            var asNow = months(service, service.usual());
            var outlook = (PipelineOutlook.Projected) Pipeline.project(
                new PipelineHistory(asNow.subList(SEEN_FROM, HISTORY)),
                Optional.of(new Capacity.Stated(more)),
                AHEAD
            );
            cases.asNow().add(outlook.asNow(), asNow);
            cases.added().add(outlook.stated().orElseThrow(), months(service, more));
        }
        return cases;
    }

    private static List<PipelineMonth> months(SimulatedService service, double later) {
        var grown = SimulatedService.FIRST.plusMonths(GROWING);
        var now = SimulatedService.FIRST.plusMonths(HISTORY);
        return service.run(HISTORY + AHEAD, month ->
            month.isBefore(grown) ? 0.7 * service.usual() : month.isBefore(now) ? service.usual() : later
        );
    }

    private void add(Scenario scenario, List<PipelineMonth> truth) {
        for (var step = 0; step < AHEAD; step++) {
            all++;
            for (var what = 0; what < WHAT.size(); what++) {
                var range = EXPECTED.get(what).apply(scenario).get(step);
                var result = RESULTS.get(what).applyAsDouble(truth.get(HISTORY + step));
                within80[what] += within(what, result, range.lower80(), range.upper80()) ? 1 : 0;
                within95[what] += within(what, result, range.lower95(), range.upper95()) ? 1 : 0;
            }
        }
    }

    private static boolean within(int what, double result, double lower, double upper) {
        var whole = what == WHAT.size() - 1;
        return result >= (whole ? Math.rint(lower) : lower) && result <= (whole ? Math.rint(upper) : upper);
    }

    /** {@return the share of results within the 80% range, 0 to 1, in the order of {@link #WHAT}} */
    List<Double> shares80() {
        return shares(within80);
    }

    /** {@return the same for the 95% range} */
    List<Double> shares95() {
        return shares(within95);
    }

    private List<Double> shares(int[] within) {
        return Arrays.stream(within)
            .mapToObj(it -> (double) it / all)
            .toList();
    }
}
