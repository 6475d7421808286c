package uk.improvementboard.metrics.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.rating.MeasureCase;

/** FEATURE UNDER TEST: the partnership beside other areas. */
class ComparisonsTest {

    private static final Provenance SOURCE = new Provenance(
        "statistics",
        Optional.empty(),
        Provenance.Basis.OFFICIAL,
        Optional.empty(),
        "",
        "programme office"
    );

    private static Observation of(int year, Figure figure) {
        return new Observation.Reported(Period.year(year), figure, false, SOURCE, HandlingClass.PUBLIC);
    }

    private static Map<AreaCode, List<Observation>> others() {
        var others = new LinkedHashMap<AreaCode, List<Observation>>();
        others.put(SamplePage.ENGLAND, List.of(of(2020, Figure.of("46.4"))));
        others.put(SamplePage.neighbour(1), List.of(of(2020, Figure.of("90", 90, 100))));
        others.put(SamplePage.neighbour(2), List.of(of(2020, Figure.of("10", 90, 900))));
        return others;
    }

    private static Comparison compared(MeasureCase measure) {
        return Comparisons.of(measure.read(), SamplePage.context(others())).orElseThrow();
    }

    @Test
    void neighbours_are_averaged_in_two_ways_and_each_is_named() {
        var bars = compared(MeasureCase.series(Frequency.ANNUAL, 60, 50)).bars();
        assertThat(bars)
            .extracting(Comparison.Bar::name)
            .containsExactly("Sampleshire", "England", "2 neighbours, mean", "2 neighbours, pooled");
        assertThat(bars).extracting(Comparison.Bar::words).containsExactly("50%", "46%", "50%", "18%");
    }

    @Test
    void the_newest_period_that_both_have_is_compared() {
        assertThat(compared(MeasureCase.series(Frequency.ANNUAL, 60, 50, 55)).period()).isEqualTo("2020");
    }

    @Test
    void without_a_common_period_there_is_no_comparison() {
        var reading = MeasureCase.series(Frequency.ANNUAL, 60).read();
        assertThat(Comparisons.of(reading, SamplePage.context(others()))).isEmpty();
    }

    @Test
    void counts_of_areas_of_unlike_size_are_not_set_side_by_side() {
        var rates = MeasureCase.series(Frequency.ANNUAL, 60, 50);
        var it = rates.measure();
        var counted = new Measure(
            it.code(),
            it.name(),
            it.definition(),
            Unit.count("plans"),
            it.decimals(),
            it.direction(),
            it.seriesKind(),
            it.frequency(),
            it.owners(),
            it.headline(),
            it.livedExperience(),
            it.countsPeople(),
            it.dueAfterDays()
        );
        var counts = new MeasureCase(counted, rates.trajectory(), rates.observations(), rates.asAt()).read();
        var context = SamplePage.context(others());
        assertThat(Comparisons.of(counts, context)).isEmpty();
        assertThat(Charts.of(counts, context).comparators()).isEmpty();
        assertThat(Charts.of(rates.read(), context).comparators()).hasSize(1);
    }

    @Test
    void what_the_law_requires_stands_beside_the_bars() {
        assertThat(compared(MeasureCase.series(Frequency.ANNUAL, 60, 50).underTheLaw(100)).standard())
            .extracting(ChartContent.LevelMark::label)
            .containsExactly("The law: 100%");
    }
}
