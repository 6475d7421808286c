package uk.improvementboard.metrics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.forecast.ForecastCase.made;
import static uk.improvementboard.metrics.forecast.ForecastCase.monthly;
import static uk.improvementboard.metrics.forecast.ForecastCase.random;
import static uk.improvementboard.metrics.forecast.ForecastCase.walk;

import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Frequency;

/** FEATURE UNDER TEST: the 80% and 95% intervals. */
class B01_IntervalsTest {

    private static final int SERIES = 300;

    private static double width(ForecastStep step) {
        return step.upper95() - step.lower95();
    }

    @Test
    void the_five_numbers_of_every_step_rise() {
        var random = random(1);
        for (var i = 0; i < SERIES; i++) {
            for (var step : made(ForecastSeries.of(Frequency.MONTHLY, walk(random, 50))).steps()) {
                assertThat(new double[] {
                    step.lower95(),
                    step.lower80(),
                    step.median(),
                    step.upper80(),
                    step.upper95(),
                }).isSorted();
            }
        }
    }

    @Test
    void a_step_further_ahead_is_never_surer() {
        var random = random(2);
        for (var i = 0; i < SERIES; i++) {
            var values = walk(random, 50);
            var forecast = Forecaster.forecast(
                ForecastSeries.of(Frequency.MONTHLY, values),
                24,
                new ForecastSettings(6, false)
            );
            var widths = ((Forecast.Made) forecast).steps().stream().mapToDouble(B01_IntervalsTest::width).toArray();
            assertThat(widths).isSorted();
        }
    }

    @Test
    void bounds_are_kept() {
        var random = random(3);
        for (var i = 0; i < SERIES; i++) {
            var values = walk(random, 98);
            for (var j = 0; j < values.length; j++) {
                values[j] = Bounds.percent().clip(values[j]);
            }
            for (var step : made(ForecastSeries.of(Frequency.MONTHLY, values).within(Bounds.percent())).steps()) {
                assertThat(step.lower95()).isNotNegative();
                assertThat(step.upper95()).isLessThanOrEqualTo(100);
            }
        }
    }

    @Test
    void a_shorter_history_is_less_sure_with_the_same_swings() {
        var six = made(monthly("48 52 48 52 48 52")).steps().getFirst();
        var twelve = made(monthly("48 52 48 52 48 52 48 52 48 52 48 52")).steps().getFirst();
        assertThat(width(six)).isGreaterThan(width(twelve));
    }

    @Test
    void a_year_at_100_percent_leaves_a_little_doubt() {
        var forecast = made(monthly("100 ".repeat(12)).within(Bounds.percent()));
        assertThat(forecast.steps().getFirst().median()).isEqualTo(100);
        assertThat(forecast.steps().getFirst().lower95()).isBetween(97.0, 99.9);
    }
}
