package uk.improvementboard.metrics.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * The method to beat, as the benchmark's README describes it: smoothing averaged over a grid, a pattern of the year behind a gate, and
 * widths learnt by length of history. It was this package's first method; it stays as a yardstick.
 */
final class FloorMethod {

    private static final double[] VALUES = { 6, 8, 10, 12, 18, 24 };
    private static final double[] REACH80 = { 1.65, 1.54, 1.46, 1.42, 1.36, 1.36 };
    private static final double[] REACH95 = { 3.60, 3.15, 2.95, 2.80, 2.65, 2.60 };
    private static final int YEAR = 12;
    private static final double LEAST = 0.002;

    private FloorMethod() {}

    static Forecast.Made forecast(ForecastSeries series, int horizon) {
        var values = series
            .values()
            .stream()
            .mapToDouble(value -> value.orElse(Double.NaN))
            .toArray();
        var pattern = SeasonalPattern.of(values, YEAR);
        var fit = SmoothingFit.of(pattern.without(values));
        var least = LEAST * series.bounds().span().orElse(Math.abs(fit.level()));
        var steps = new ArrayList<StepDistribution>();
        for (var step = 1; step <= horizon; step++) {
            var place = values.length + step - 1;
            var median = series.bounds().clip(pattern.at(place, fit.level()));
            var scale = Math.max(least, fit.scale(step) * pattern.stretch(place));
            var in80 = pattern.flat() ? at(REACH80, values.length) : 1.72;
            var in95 = pattern.flat() ? at(REACH95, values.length) : 2.95;
            steps.add(new StepDistribution(step, median, scale, in80, in95));
        }
        return new Forecast.Made(steps, series.bounds(), new PathModel(fit.smoothing()), List.of());
    }

    private static double at(double[] reach, int values) {
        for (var i = 1; i < VALUES.length; i++) {
            if (values < VALUES[i]) {
                var share = (values - VALUES[i - 1]) / (VALUES[i] - VALUES[i - 1]);
                return reach[i - 1] + share * (reach[i] - reach[i - 1]);
            }
        }
        return reach[reach.length - 1];
    }
}
