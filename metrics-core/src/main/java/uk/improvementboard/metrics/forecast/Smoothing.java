package uk.improvementboard.metrics.forecast;

/**
 * How a level follows the values.
 *
 * @param level share of each surprise that stays in the level, above 0 and below 1
 * @param slope share of the level's change that stays in its slope; 0 for a level without a slope of its own
 * @param damping share of the slope that lasts from one period to the next; 1 where there is none
 */
record Smoothing(double level, double slope, double damping) {
    static Smoothing steady(double level) {
        return new Smoothing(level, 0, 1);
    }

    static Smoothing damped(double level, double slope) {
        return new Smoothing(level, slope, 0.9);
    }

    /** {@return how far a slope of 1 carries, by periods from 0} */
    double[] carried(int periods) {
        var carried = new double[periods + 1];
        var slope = 1.0;
        for (var i = 1; i <= periods; i++) {
            slope *= damping;
            carried[i] = carried[i - 1] + slope;
        }
        return carried;
    }

    /**
     * {@return variances of values ahead in units of the noise: their own, and what surprises on the way there leave behind}
     */
    double[] variances(int horizon) {
        var variances = new double[horizon];
        var carried = carried(horizon);
        var sum = 1.0;
        for (var step = 0; step < horizon; step++) {
            variances[step] = sum;
            var left = level * (1 + slope * carried[step + 1]);
            sum += left * left;
        }
        return variances;
    }
}
