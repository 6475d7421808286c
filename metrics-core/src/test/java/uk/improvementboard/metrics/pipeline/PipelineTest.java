package uk.improvementboard.metrics.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.metrics.forecast.Reached;

class PipelineTest {

    /** Four years: 14 months in which the backlog grows, then hands match requests. */
    private static final int HISTORY = 48;

    private static SimulatedService service(long seed) {
        return new SimulatedService(seed, 260, 0.62, 0.45, 0.3, 162);
    }

    private static PipelineHistory history(SimulatedService service) {
        var grown = SimulatedService.FIRST.plusMonths(14);
        var months = service.run(HISTORY, month -> month.isBefore(grown) ? 115 : service.usual());
        return new PipelineHistory(months.subList(16, HISTORY));
    }

    private static PipelineOutlook.Projected project(PipelineHistory history, int plansAMonth) {
        var outlook = Pipeline.project(history, Optional.of(new Capacity.Stated(plansAMonth)), Pipeline.HORIZON);
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

    /** 115 plans for about 161 children who join: below them in every future of the requests. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void hands_below_the_requests_never_clear_it(long seed) {
        var stated = project(history(service(seed)), 115)
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
        var queue = replay.opening().copy(400, Queue.LATEST_READYING);
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

    /** Wide enough for the chance of 16 services; a gross fault leaves them. docs/benchmarks.md has the finer measurement. */
    @Test
    void ranges_cover_what_they_say() {
        var cases = Coverage.of(16, 0.3);
        for (var coverage : List.of(cases.asNow(), cases.added())) {
            assertThat(coverage.shares80())
                .as("80% ranges of %s", Coverage.WHAT)
                .allMatch(it -> it > 0.68 && it < 0.96);
            assertThat(coverage.shares95())
                .as("95% ranges of %s", Coverage.WHAT)
                .allMatch(it -> it > 0.85);
        }
    }

    /** With hands above the requests nobody waits long once the backlog is gone, and the last to be ready is the last to wait. */
    @Test
    void the_longest_wait_falls_below_20_weeks_once_the_backlog_is_gone() {
        var last = project(history(service(6)), 260)
            .stated()
            .orElseThrow()
            .longest()
            .getLast();
        assertThat(last.upper95()).isLessThan(20);
        assertThat(last.lower95()).isGreaterThan(15);
    }
}
