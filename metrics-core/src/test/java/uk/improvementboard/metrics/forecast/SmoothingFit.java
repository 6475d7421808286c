package uk.improvementboard.metrics.forecast;

/**
 * Simple exponential smoothing, averaged over a grid of smoothing constants by how well each foretold the past. Choosing the one best
 * constant of a short series pretends to know it; the average does not (Kolassa 2011).
 *
 * @param level the level after the last period
 * @param smoothing mean smoothing constant, 0 to 1
 * @param error root mean square of the one-step errors
 * @param spread how far the levels of the grid lie apart: standard deviation
 */
record SmoothingFit(double level, double smoothing, double error, double spread) {
    private static final int GRID = 20;

    /**
     * Fits.
     *
     * @param values oldest first, NaN where missing; one value at least
     */
    static SmoothingFit of(double[] values) {
        var levels = new double[GRID];
        var errors = new double[GRID];
        var count = 0;
        for (var value : values) {
            count += Double.isNaN(value) ? 0 : 1;
        }
        var best = Double.POSITIVE_INFINITY;
        for (var i = 0; i < GRID; i++) {
            fit(values, smoothing(i), i, levels, errors);
            best = Math.min(best, errors[i]);
        }
        return average(levels, errors, best, count);
    }

    private static double smoothing(int index) {
        return (index + 1.0) / GRID;
    }

    /** The first level enters all later errors in proportion, so its least squares value is a division, not a search. */
    private static void fit(double[] values, double smoothing, int index, double[] levels, double[] errors) {
        var known = 0.0;
        var share = 1.0;
        var sumSquares = 0.0;
        var sumCross = 0.0;
        var sumShares = 0.0;
        var origin = Double.NaN;
        for (var value : values) {
            if (Double.isNaN(value)) {
                continue;
            }
            // Working from the first value keeps a level of millions from swamping errors of ones.
            origin = Double.isNaN(origin) ? value : origin;
            var rest = value - origin - known;
            sumSquares += rest * rest;
            sumCross += rest * share;
            sumShares += share * share;
            known += smoothing * rest;
            share *= 1 - smoothing;
        }
        var first = sumCross / sumShares;
        levels[index] = origin + known + share * first;
        errors[index] = Math.max(0, sumSquares - sumCross * first);
    }

    private static SmoothingFit average(double[] levels, double[] errors, double best, int count) {
        var total = 0.0;
        var level = 0.0;
        var square = 0.0;
        var smoothing = 0.0;
        var error = 0.0;
        for (var i = 0; i < GRID; i++) {
            var weight = errors[i] == best ? 1 : StrictMath.pow(best / errors[i], count / 2.0);
            var distance = levels[i] - levels[0];
            total += weight;
            level += weight * distance;
            square += weight * distance * distance;
            smoothing += weight * smoothing(i);
            error += weight * errors[i];
        }
        var mean = level / total;
        var spread = Math.sqrt(Math.max(0, square / total - mean * mean));
        var degrees = Math.max(1, count - 1);
        return new SmoothingFit(levels[0] + mean, smoothing / total, Math.sqrt(error / total / degrees), spread);
    }

    /** {@return standard deviation of a value some periods ahead} */
    double scale(int periods) {
        var variance = error * error * (1 + (periods - 1) * smoothing * smoothing);
        return Math.sqrt(variance + spread * spread);
    }
}
