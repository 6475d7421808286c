package uk.improvementboard.metrics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static uk.improvementboard.metrics.forecast.ForecastCase.STEADY;
import static uk.improvementboard.metrics.forecast.ForecastCase.made;
import static uk.improvementboard.metrics.forecast.ForecastCase.monthly;
import static uk.improvementboard.metrics.forecast.ForecastCase.random;
import static uk.improvementboard.metrics.forecast.ForecastCase.walk;
import static uk.improvementboard.metrics.measure.ImprovementDirection.DECREASE;
import static uk.improvementboard.metrics.measure.ImprovementDirection.INCREASE;
import static uk.improvementboard.metrics.measure.ImprovementDirection.NEUTRAL;

import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Frequency;

/** FEATURE UNDER TEST: the chance that a promised value is met at a date, by a date, and when. */
class C01_ChancesTest {

    private static final int SERIES = 200;

    @Test
    void the_median_is_met_half_of_the_time_and_the_limits_as_they_say() {
        var forecast = made(monthly(STEADY));
        var step = forecast.steps().get(5);
        assertThat(forecast.probabilityMetAt(6, step.median(), INCREASE)).isCloseTo(0.5, within(1e-9));
        assertThat(forecast.probabilityMetAt(6, step.upper80(), INCREASE)).isCloseTo(0.1, within(1e-9));
        assertThat(forecast.probabilityMetAt(6, step.upper95(), INCREASE)).isCloseTo(0.025, within(1e-9));
        assertThat(forecast.probabilityMetAt(6, step.lower80(), DECREASE)).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void a_harder_promise_is_never_likelier() {
        var forecast = made(monthly(STEADY));
        for (var threshold = 30.0; threshold < 70; threshold += 0.5) {
            assertThat(forecast.probabilityMetAt(4, threshold + 0.5, INCREASE)).isLessThanOrEqualTo(
                forecast.probabilityMetAt(4, threshold, INCREASE)
            );
            assertThat(forecast.probabilityMetBy(4, threshold + 0.5, INCREASE)).isLessThanOrEqualTo(
                forecast.probabilityMetBy(4, threshold, INCREASE)
            );
        }
    }

    @Test
    void met_by_is_at_least_met_at_and_never_falls() {
        var random = random(4);
        for (var i = 0; i < SERIES; i++) {
            var forecast = made(ForecastSeries.of(Frequency.MONTHLY, walk(random, 50)));
            var by = forecast.probabilitiesMetBy(52, INCREASE);
            assertThat(by).isSorted();
            for (var step = 1; step <= by.length; step++) {
                assertThat(by[step - 1]).isBetween(forecast.probabilityMetAt(step, 52, INCREASE), 1.0);
                assertThat(forecast.probabilityMetBy(step, 52, INCREASE)).isEqualTo(by[step - 1]);
            }
        }
    }

    @Test
    void for_pure_noise_met_by_is_what_independent_months_give() {
        var chances = new PathModel(0).firstPassage(new double[] { 1, 1, 1, 1, 1, 1 });
        assertThat(chances[5]).isCloseTo(1 - Math.pow(Normal.below(1), 6), within(0.03));
    }

    @Test
    void what_cannot_be_has_no_chance_and_what_must_be_is_sure() {
        var forecast = made(monthly(STEADY).within(Bounds.percent()));
        assertThat(forecast.probabilityMetAt(3, 100.5, INCREASE)).isZero();
        assertThat(forecast.probabilityMetAt(3, 0, INCREASE)).isEqualTo(1);
        assertThat(forecast.probabilityMetAt(3, -0.5, DECREASE)).isZero();
        assertThat(forecast.probabilityMetAt(3, 100, DECREASE)).isEqualTo(1);
        assertThat(forecast.probabilityMetBy(3, 0, INCREASE)).isEqualTo(1);
    }

    @Test
    void the_bound_itself_can_be_met() {
        var forecast = made(monthly("100 99 100 98 100 100 99 100").within(Bounds.percent()));
        assertThat(forecast.probabilityMetAt(1, 100, INCREASE)).isBetween(0.2, 0.6);
    }

    @Test
    void an_unchanging_series_meets_its_own_value() {
        var forecast = made(monthly("0 0 0 0 0 0 0 0"));
        assertThat(forecast.probabilityMetAt(1, 0, INCREASE)).isEqualTo(1);
        assertThat(forecast.probabilityMetAt(1, 0, DECREASE)).isEqualTo(1);
        assertThat(forecast.probabilityMetAt(1, 1, INCREASE)).isZero();
    }

    @Test
    void where_neither_direction_is_better_nothing_can_be_met() {
        assertThat(made(monthly(STEADY)).probabilityMetBy(12, 50, NEUTRAL)).isZero();
    }

    @Test
    void the_step_reached_lies_in_its_range() {
        var reached = made(monthly(STEADY), 24).reached(54, INCREASE);
        assertThat(reached).isInstanceOfSatisfying(Reached.AtStep.class, at -> {
            assertThat(at.step()).isGreaterThan(1);
            assertThat(at.earliest()).isBetween(1, at.step());
            assertThat(at.latest().orElse(Integer.MAX_VALUE)).isGreaterThanOrEqualTo(at.step());
        });
    }

    @Test
    void what_is_out_of_reach_is_not_within_the_horizon() {
        var reached = made(monthly(STEADY).within(Bounds.percent())).reached(90, INCREASE);
        assertThat(reached).isInstanceOfSatisfying(Reached.NotWithinHorizon.class, not -> {
            assertThat(not.horizon()).isEqualTo(12);
            assertThat(not.probability()).isLessThan(0.05);
        });
    }

    @Test
    void a_step_beyond_the_horizon_is_an_error() {
        var forecast = made(monthly(STEADY));
        assertThatThrownBy(() -> forecast.probabilityMetAt(13, 50, INCREASE)).hasMessageContaining("13");
        assertThatThrownBy(() -> forecast.probabilityMetBy(0, 50, INCREASE)).hasMessageContaining("0");
    }
}
