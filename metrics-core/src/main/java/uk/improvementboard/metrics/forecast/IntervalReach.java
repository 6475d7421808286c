package uk.improvementboard.metrics.forecast;

/**
 * How far, in model standard deviations, the results of short series really stray. The normal's own 1.28 and 1.96 would promise too
 * much: the model's error is itself guessed from few values, and services change. Learnt across several thousand published series by
 * the program {@code LearnReach} among the tests, then smoothed by hand; never tuned to one series.
 *
 * @param in80 4 in 5 results lie within so many standard deviations of the median
 * @param in95 19 in 20 do
 */
record IntervalReach(double in80, double in95) {
    private static final double[] VALUES = { 6, 8, 10, 12, 18, 24, 36, 60 };
    private static final double[] BOUNDED80 = { 1.40, 1.34, 1.30, 1.28, 1.22, 1.20, 1.20, 1.20 };
    private static final double[] BOUNDED95 = { 3.00, 2.75, 2.60, 2.50, 2.40, 2.30, 2.30, 2.30 };
    private static final double[] OPEN80 = { 2.20, 1.95, 1.82, 1.69, 1.37, 1.29, 1.29, 1.20 };
    private static final double[] OPEN95 = { 4.95, 4.30, 3.95, 3.50, 2.43, 2.20, 2.28, 2.22 };

    /** {@return the reach for a history of so many known values} */
    static IntervalReach of(int values, Bounds bounds) {
        return bounds.any()
            ? new IntervalReach(at(BOUNDED80, values), at(BOUNDED95, values))
            : new IntervalReach(at(OPEN80, values), at(OPEN95, values));
    }

    /** Straight between the lengths learnt, and the last one for all longer histories. */
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
