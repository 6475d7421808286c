package uk.improvementboard.metrics.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.forecast.KeptForecast;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.rating.MeasureCase;
import uk.improvementboard.metrics.rating.MeasureReading;

/** What is kept of a reading is what its page shows. */
class KeptForecastsTest {

    private static final Instant NOW = Instant.parse("2026-01-31T17:00:00Z");
    private static final MeasureCase YEAR = MeasureCase.monthly(50, 52, 51, 54, 55, 53, 56, 58, 57, 59, 60, 58).readOn(
        LocalDate.of(2026, 1, 31)
    );

    private static KeptForecast kept(MeasureReading reading) {
        return KeptForecasts.of(reading, NOW).orElseThrow();
    }

    @Test
    void the_origin_is_the_newest_settled_figure_with_the_usual_change_before_it() {
        // changes 2 1 3 1 2 3 2 1 2 1 2, in all 20 over 11
        var origin = kept(YEAR.read()).origin();
        assertThat(origin.period()).isEqualTo(Period.month(YearMonth.of(2025, 12)));
        assertThat(origin.value()).isEqualTo(58);
        assertThat(origin.usualChange()).isCloseTo(20 / 11.0, within(1e-12));
    }

    @Test
    void the_steps_are_those_of_the_chart() {
        var reading = YEAR.read();
        var fan = MeasurePages.of(reading, SamplePage.context()).chart().fan();
        var kept = kept(reading);
        assertThat(kept.steps()).hasSize(12);
        assertThat(kept.steps())
            .extracting(step -> step.median())
            .isEqualTo(
                fan
                    .stream()
                    .map(it -> it.median())
                    .toList()
            );
        assertThat(kept.steps())
            .extracting(step -> step.upper95())
            .isEqualTo(
                fan
                    .stream()
                    .map(it -> it.upper95())
                    .toList()
            );
        assertThat(kept.endMonth(1)).isEqualTo(YearMonth.of(2026, 1));
    }

    @Test
    void every_promise_ahead_that_was_given_a_chance_is_kept_with_the_period_that_decides() {
        var reading = YEAR.promising(50, LocalDate.of(2025, 12, 31))
            .promising(62, LocalDate.of(2026, 6, 30))
            .endingAt(90, LocalDate.of(2026, 12, 31), 3)
            .read();
        var chances = kept(reading).chances();
        assertThat(chances)
            .extracting(it -> it.promise())
            .containsExactly("milestone", "end state");
        assertThat(chances)
            .extracting(it -> it.step())
            .containsExactly(6, 12);
        assertThat(chances.getFirst().probability()).isEqualTo(reading.next().orElseThrow().chance().orElseThrow());
    }

    @Test
    void a_promise_beyond_the_forecast_has_no_chance_to_keep() {
        assertThat(kept(YEAR.endingAt(90, LocalDate.of(2029, 3, 31), 3).read()).chances()).isEmpty();
    }

    @Test
    void where_neither_direction_is_better_nothing_can_be_met() {
        var neutral = YEAR.promising(62, LocalDate.of(2026, 6, 30)).towards(ImprovementDirection.NEUTRAL);
        assertThat(kept(neutral.read()).chances()).isEmpty();
    }

    @Test
    void a_measure_without_a_forecast_keeps_none() {
        assertThat(KeptForecasts.of(MeasureCase.monthly(50, 52, 51).read(), NOW)).isEmpty();
        assertThat(KeptForecasts.of(MeasureCase.series(Frequency.IRREGULAR, 50, 52).read(), NOW)).isEmpty();
    }
}
