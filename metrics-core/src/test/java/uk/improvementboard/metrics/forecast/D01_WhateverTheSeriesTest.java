package uk.improvementboard.metrics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.improvementboard.metrics.forecast.ForecastCase.made;
import static uk.improvementboard.metrics.forecast.ForecastCase.random;
import static uk.improvementboard.metrics.forecast.ForecastCase.walk;
import static uk.improvementboard.metrics.measure.ImprovementDirection.DECREASE;
import static uk.improvementboard.metrics.measure.ImprovementDirection.INCREASE;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Frequency;

/** FEATURE UNDER TEST: what must hold for every series, on seeded random ones. */
class D01_WhateverTheSeriesTest {

    private static final int SERIES = 200;

    private static ForecastSeries series(double[] values, DoubleUnaryOperator change) {
        return ForecastSeries.of(Frequency.MONTHLY, Arrays.stream(values).map(change).toArray());
    }

    @Test
    void the_same_series_gives_the_same_digits() {
        var random = random(5);
        for (var i = 0; i < SERIES; i++) {
            var values = walk(random, 50);
            var one = made(series(values, value -> value));
            var other = made(series(values, value -> value));
            assertThat(one.steps()).isEqualTo(other.steps());
            assertThat(one.probabilitiesMetBy(53, INCREASE)).containsExactly(other.probabilitiesMetBy(53, INCREASE));
        }
    }

    @Test
    void another_unit_scales_the_forecast_and_keeps_the_chances() {
        var random = random(6);
        for (var i = 0; i < SERIES; i++) {
            var values = walk(random, 50);
            var plain = made(series(values, value -> value));
            var scaled = made(series(values, value -> value * 1024));
            for (var step : plain.steps()) {
                var other = scaled.steps().get(step.step() - 1);
                assertThat(other.median()).isCloseTo(step.median() * 1024, within(1e-6));
                assertThat(other.lower95()).isCloseTo(step.lower95() * 1024, within(1e-6));
                assertThat(scaled.probabilityMetAt(step.step(), 53 * 1024, INCREASE)).isCloseTo(
                    plain.probabilityMetAt(step.step(), 53, INCREASE),
                    within(1e-9)
                );
            }
        }
    }

    @Test
    void another_zero_shifts_the_forecast_and_keeps_the_chances() {
        var random = random(8);
        for (var i = 0; i < SERIES; i++) {
            var values = walk(random, 0);
            values[0] = -1;
            var plain = made(series(values, value -> value));
            var shifted = made(series(values, value -> value - 512));
            for (var step : plain.steps()) {
                var other = shifted.steps().get(step.step() - 1);
                assertThat(other.median()).isCloseTo(step.median() - 512, within(1e-8));
                assertThat(other.upper95()).isCloseTo(step.upper95() - 512, within(1e-6));
                assertThat(shifted.probabilityMetBy(step.step(), 2 - 512, INCREASE)).isCloseTo(
                    plain.probabilityMetBy(step.step(), 2, INCREASE),
                    within(1e-3)
                );
            }
        }
    }

    /** Without negative values in play a multiplied pattern could be chosen on one side alone, hence the low level. */
    @Test
    void a_mirrored_series_has_the_mirrored_forecast() {
        var random = random(7);
        for (var i = 0; i < SERIES; i++) {
            var values = walk(random, 0);
            values[0] = -1;
            values[1] = 1;
            var plain = made(series(values, value -> value));
            var mirrored = made(series(values, value -> -value));
            for (var step : plain.steps()) {
                var other = mirrored.steps().get(step.step() - 1);
                assertThat(other.median()).isCloseTo(-step.median(), within(1e-9));
                assertThat(other.upper80()).isCloseTo(-step.lower80(), within(1e-9));
                assertThat(mirrored.probabilityMetBy(step.step(), -3, DECREASE)).isCloseTo(
                    plain.probabilityMetBy(step.step(), 3, INCREASE),
                    within(1e-9)
                );
            }
        }
    }
}
