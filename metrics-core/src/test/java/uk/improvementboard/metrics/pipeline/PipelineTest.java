package uk.improvementboard.metrics.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.metrics.forecast.ForecastStep;
import uk.improvementboard.metrics.forecast.Reached;

class PipelineTest {

    /** Two years in which the backlog grows, then two in which hands match requests. */
    private static final int HISTORY = 48;
    private static final int AHEAD = 12;

    private static SimulatedService service(long seed) {
        return new SimulatedService(seed, 260, 0.62, 0.45, 0.3, 162);
    }

    private static List<PipelineMonth> months(SimulatedService service, int count, double later) {
        var grown = SimulatedService.FIRST.plusMonths(14);
        var now = SimulatedService.FIRST.plusMonths(HISTORY);
        return service.run(count, month -> month.isBefore(grown) ? 115 : month.isBefore(now) ? service.usual() : later);
    }

    private static PipelineHistory history(SimulatedService service) {
        return new PipelineHistory(months(service, HISTORY, service.usual()).subList(16, HISTORY));
    }

    private static PipelineOutlook.Projected project(PipelineHistory history, int plansAMonth) {
        return project(history, plansAMonth, Pipeline.HORIZON);
    }

    private static PipelineOutlook.Projected project(PipelineHistory history, int plansAMonth, int months) {
        var outlook = Pipeline.project(history, Optional.of(new Capacity.Stated(plansAMonth)), months);
        assertThat(outlook).isInstanceOf(PipelineOutlook.Projected.class);
        return (PipelineOutlook.Projected) outlook;
    }

    @Test
    void the_same_counts_give_the_same_outlook() {
        var history = history(service(1));
        assertThat(project(history, 210)).isEqualTo(project(history, 210));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void hands_above_the_requests_clear_the_backlog_and_the_rate_dips_while_they_do(long seed) {
        var history = history(service(seed));
        var stated = project(history, 230).stated().orElseThrow();
        assertThat(stated.cleared()).isInstanceOf(Reached.AtStep.class);
        var cleared = ((Reached.AtStep) stated.cleared()).step();
        assertThat(cleared).isBetween(3, 20);
        var now = history.latest().rate();
        var lowest = stated.lowestRate();
        assertThat(lowest.median()).isLessThan(now - 3);
        assertThat(lowest.step()).isLessThan(cleared);
        assertThat(stated.rate().getLast().median()).isGreaterThan(90);
        assertThat(stated.over20().getLast().median()).isLessThanOrEqualTo(Scenarios.CLEARED);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void hands_below_the_requests_never_clear_it(long seed) {
        var stated = project(history(service(seed)), 140)
            .stated()
            .orElseThrow();
        assertThat(stated.cleared()).isInstanceOfSatisfying(Reached.NotWithinHorizon.class, not ->
            assertThat(not.probability()).isZero()
        );
        assertThat(stated.over20().getLast().median()).isGreaterThan(stated.over20().getFirst().median() + 100);
    }

    @Test
    void rates_stay_between_0_and_100_and_ranges_in_order() {
        var outlook = project(history(service(4)), 260);
        for (var scenario : List.of(outlook.asNow(), outlook.stated().orElseThrow())) {
            for (var steps : List.of(scenario.rate(), scenario.over20(), scenario.open(), scenario.longest())) {
                for (var step : steps) {
                    assertThat(
                        List.of(step.lower95(), step.lower80(), step.median(), step.upper80(), step.upper95())
                    ).isSorted();
                    assertThat(step.lower95()).isNotNegative();
                }
            }
            assertThat(scenario.rate()).allMatch(step -> step.upper95() <= 100);
        }
    }

    @Test
    void on_every_path_nobody_is_lost() {
        var history = history(service(5));
        var replay = Replay.of(history);
        assertThat(replay.opening().open()).isEqualTo(history.latest().open());
        var queue = replay.opening().copy(400);
        var day = (int) history.latest().month().plusMonths(1).atDay(4).toEpochDay();
        for (var path = 0; path < 50; path++) {
            var draws = new Draws(7, path);
            var before = queue.open();
            queue.join(day + path, 10 + path);
            var left =
                queue.takeInTime(15, day + path, draws.even()) + queue.takeOverdue(20, 0.3, day + path, draws.even());
            assertThat(queue.open()).isEqualTo(before + 10 + path - left);
            assertThat(queue.over(Queue.LIMIT_DAYS, day + path)).isBetween(0, queue.open());
        }
    }

    @Test
    void the_replay_finds_whose_turn_it_was() {
        for (var truth : List.of(0.0, 0.5, 1.0)) {
            var found = new ArrayList<Double>();
            for (var seed = 1; seed <= 5; seed++) {
                var service = new SimulatedService(seed, 260, 0.62, 0.45, truth, 162);
                found.add(Replay.of(history(service)).oldestFirst());
            }
            assertThat(
                found
                    .stream()
                    .mapToDouble(it -> it)
                    .average()
                    .orElseThrow()
            )
                .as("truth %s, found %s", truth, found)
                .isBetween(truth - 0.25, truth + 0.25);
        }
    }

    /** Of services whose next year is known, the ranges must hold about as many results as they say; docs/benchmarks.md has more. */
    @Test
    void ranges_cover_what_they_say() {
        var asNow = new Coverage();
        var added = new Coverage();
        for (var seed = 101; seed <= 116; seed++) {
            var requests = 200 + 3.0 * (seed % 40);
            var service = new SimulatedService(seed, requests, 0.62, 0.4 + 0.002 * (seed % 40), 0.3, 0.62 * requests);
            var outlook = project(history(service), (int) Math.round(service.usual() * 1.25), AHEAD);
            asNow.add(outlook.asNow(), months(service, HISTORY + AHEAD, service.usual()));
            added.add(
                outlook.stated().orElseThrow(),
                months(service, HISTORY + AHEAD, Math.round(service.usual() * 1.25))
            );
        }
        assertThat(asNow.shares())
            .as("as now: rate, backlog, longest wait")
            .allMatch(it -> it > 0.65 && it < 0.99);
        assertThat(added.shares())
            .as("added hands: rate, backlog, longest wait")
            .allMatch(it -> it > 0.65 && it < 0.99);
    }

    /** Counts how often a result lies within the 80% range. */
    private static final class Coverage {

        private final List<Function<Scenario, List<ForecastStep>>> expected = List.of(
            Scenario::rate,
            Scenario::over20,
            Scenario::longest
        );
        private final List<ToDoubleFunction<PipelineMonth>> results = List.of(
            PipelineMonth::rate,
            PipelineMonth::over20,
            PipelineMonth::longestWeeks
        );
        private final int[] within = new int[3];
        private int all;

        void add(Scenario scenario, List<PipelineMonth> truth) {
            for (var step = 1; step <= AHEAD; step++) {
                all++;
                for (var what = 0; what < within.length; what++) {
                    var range = expected
                        .get(what)
                        .apply(scenario)
                        .get(step - 1);
                    // The longest wait is shown in whole weeks.
                    var slack = what == 2 ? 1 : 0;
                    var result = results.get(what).applyAsDouble(truth.get(HISTORY + step - 1));
                    within[what] += result >= range.lower80() - slack && result <= range.upper80() + slack ? 1 : 0;
                }
            }
        }

        List<Double> shares() {
            return List.of((double) within[0] / all, (double) within[1] / all, (double) within[2] / all);
        }
    }
}
