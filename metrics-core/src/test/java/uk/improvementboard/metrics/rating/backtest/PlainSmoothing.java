package uk.improvementboard.metrics.rating.backtest;

import java.util.List;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.measure.ImprovementDirection;

/** Simple exponential smoothing as a textbook has it: one constant by least squares, the first value as start, normal errors. */
record PlainSmoothing(double level, double constant, double error) {
    private static final int GRID = 99;

    static PlainSmoothing of(List<OptionalDouble> values) {
        var best = new PlainSmoothing(0, 0, Double.POSITIVE_INFINITY);
        for (var i = 1; i <= GRID; i++) {
            var fit = fit(values, i / 100.0);
            best = fit.error < best.error ? fit : best;
        }
        return best;
    }

    private static PlainSmoothing fit(List<OptionalDouble> values, double constant) {
        var level = values.getFirst().orElseThrow();
        var squares = 0.0;
        for (var value : values.subList(1, values.size())) {
            var surprise = value.orElseThrow() - level;
            squares += surprise * surprise;
            level += constant * surprise;
        }
        return new PlainSmoothing(level, constant, Math.sqrt(squares / (values.size() - 1)));
    }

    double chance(ImprovementDirection direction, double value, int due) {
        var deviation = error * Math.sqrt(1 + (due - 1) * constant * constant);
        var shortfall = direction.shortfall(level, value);
        return deviation == 0 ? (shortfall <= 0 ? 1 : 0) : above(shortfall / deviation);
    }

    /** The normal's upper tail (Abramowitz and Stegun 7.1.26), to 7 digits. */
    private static double above(double z) {
        var t = 1 / (1 + (0.3275911 * Math.abs(z)) / Math.sqrt(2));
        var polynomial =
            t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        var tail = (polynomial * Math.exp((-z * z) / 2)) / 2;
        return z > 0 ? tail : 1 - tail;
    }
}
