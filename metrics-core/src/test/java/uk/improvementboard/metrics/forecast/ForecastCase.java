package uk.improvementboard.metrics.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import uk.improvementboard.metrics.measure.Frequency;

/** Short words for small forecasts: values with a space between, {@code .} for a missing one. */
final class ForecastCase {

    static final int HORIZON = 12;
    /** Two years near 50 that keep returning to it. */
    static final String STEADY = "50 53 48 51 49 52 47 50 54 49 51 48 52 48 51 49 53 47 52 51 47 51 49 50";

    private ForecastCase() {}

    static ForecastSeries monthly(String values) {
        var list = new ArrayList<OptionalDouble>();
        for (var word : values.trim().split("\\s+")) {
            list.add(word.equals(".") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(word)));
        }
        return ForecastSeries.of(Frequency.MONTHLY, List.copyOf(list));
    }

    static Forecast.Made made(ForecastSeries series) {
        return made(series, HORIZON);
    }

    static Forecast.Made made(ForecastSeries series, int horizon) {
        var forecast = Forecaster.forecast(series, horizon, ForecastSettings.standard());
        assertThat(forecast).isInstanceOf(Forecast.Made.class);
        return (Forecast.Made) forecast;
    }

    static String refusal(ForecastSeries series) {
        var forecast = Forecaster.forecast(series, HORIZON, ForecastSettings.standard());
        assertThat(forecast).isInstanceOf(Forecast.Refused.class);
        return ((Forecast.Refused) forecast).reason();
    }

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** {@return a walk with noise, between 6 and 60 values, near the given level} */
    static double[] walk(RandomGenerator random, double level) {
        var values = new double[random.nextInt(6, 60)];
        var now = level;
        for (var i = 0; i < values.length; i++) {
            now += random.nextGaussian();
            values[i] = now + 2 * random.nextGaussian();
        }
        return values;
    }
}
