package uk.improvementboard.board.illustrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.pipeline.Pipeline;
import uk.improvementboard.metrics.pipeline.PipelineCounts;
import uk.improvementboard.metrics.pipeline.PipelineHistory;
import uk.improvementboard.metrics.pipeline.PipelineMonth;
import uk.improvementboard.metrics.pipeline.PipelineOutlook;
import uk.improvementboard.metrics.pipeline.PipelineRole;
import uk.improvementboard.persistence.founding.FoundingData;

/** The counts that Exampleshire publishes of the way to a plan. */
class ExampleshirePipelineTest {

    private static final FoundingData DATA = Exampleshire.found(Exampleshire.SEED);
    private static final int HALF_A_YEAR = 6;

    private static PipelineHistory history(LocalDate day) {
        var reader = new FoundingDataReader(DATA, day);
        var series = new EnumMap<PipelineRole, List<Observation>>(PipelineRole.class);
        DATA.pipelineRoles().forEach(role ->
            series.put(role.item().role(), reader.series(role.item().measure().value()))
        );
        return ((PipelineCounts.Complete) PipelineCounts.read(series)).history();
    }

    @Test
    void every_month_agrees_with_the_month_before() {
        var history = history(Timeline.PRESENT);
        assertThat(history.months()).hasSize(43);
        for (var end = PipelineHistory.SHORTEST; end <= history.months().size(); end++) {
            assertThat(new PipelineHistory(history.months().subList(0, end)).mismatches()).isEmpty();
        }
    }

    /**
     * From each month of the year before last, half a year ahead. The office changed its hands twice and its order of work once in
     * that time, which "as now" cannot know: fewer results than 4 in 5 lie within the range (docs/benchmarks.md).
     */
    @Test
    void half_a_year_ahead_most_results_lay_within_the_range() {
        var all = history(Timeline.PRESENT).months();
        var within = new int[3];
        var counted = 0;
        for (var end = all.size() - 18; end <= all.size() - HALF_A_YEAR; end++) {
            var outlook = Pipeline.project(new PipelineHistory(all.subList(0, end)), Optional.empty(), HALF_A_YEAR);
            var asNow = ((PipelineOutlook.Projected) outlook).asNow();
            for (var step = 0; step < HALF_A_YEAR; step++) {
                PipelineMonth truth = all.get(end + step);
                var rate = asNow.rate().get(step);
                var over20 = asNow.over20().get(step);
                within[0] += truth.rate() >= rate.lower80() && truth.rate() <= rate.upper80() ? 1 : 0;
                within[1] += truth.over20() >= over20.lower80() && truth.over20() <= over20.upper80() ? 1 : 0;
                within[2] += truth.rate() >= rate.lower95() && truth.rate() <= rate.upper95() ? 1 : 0;
                counted++;
            }
        }
        assertThat((double) within[0] / counted)
            .as("rate")
            .isGreaterThan(0.6);
        assertThat((double) within[2] / counted)
            .as("rate, 95% range")
            .isGreaterThan(0.9);
        assertThat((double) within[1] / counted)
            .as("backlog")
            .isGreaterThan(0.6);
    }
}
