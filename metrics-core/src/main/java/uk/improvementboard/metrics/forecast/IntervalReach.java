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
    private static final int MONTHS_A_YEAR = 12;
    private static final double[] VALUES = { 6, 8, 10, 12, 18, 24, 36, 60 };
    private static final double[] BOUNDED80 = { 1.24, 1.16, 1.12, 1.11, 1.05, 1.02, 1.02, 1.02 };
    private static final double[] BOUNDED95 = { 2.70, 2.40, 2.27, 2.22, 2.12, 2.05, 2.05, 2.05 };
    private static final double[] OPEN80 = { 2.22, 1.95, 1.82, 1.70, 1.37, 1.29, 1.29, 1.20 };
    private static final double[] OPEN95 = { 5.00, 4.30, 3.95, 3.50, 2.43, 2.18, 2.29, 2.15 };

    /** Quarters, terms and years: learnt from the sums of monthly series. */
    private static final double[] SPARSE80 = { 1.60, 1.45, 1.42, 1.39, 1.35, 1.35, 1.35, 1.35 };
    private static final double[] SPARSE95 = { 3.20, 2.70, 2.60, 2.50, 2.50, 2.50, 2.50, 2.50 };

    /**
     * {@return the reach for a history of so many known values}
     *
     * @param year values in a year
     */
    static IntervalReach of(int values, Bounds bounds, int year) {
        if (year < MONTHS_A_YEAR) {
            return new IntervalReach(at(SPARSE80, values), at(SPARSE95, values));
        }
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
