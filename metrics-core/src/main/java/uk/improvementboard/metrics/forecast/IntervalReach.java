package uk.improvementboard.metrics.forecast;

/**
 * How far, in model standard deviations, the results of short series really stray. The normal's own 1.28 and 1.96 would promise too
 * much: the model's error is itself guessed from few values, and services change. Learnt across several thousand published series by
 * the program {@code LearnReach} among the tests, then smoothed by hand; never tuned to one series.
 */
final class IntervalReach {

    private static final double[] VALUES = { 6, 8, 10, 12, 18, 24 };
    private static final double[] REACH80 = { 1.65, 1.54, 1.46, 1.42, 1.36, 1.36 };
    private static final double[] REACH95 = { 3.60, 3.15, 2.95, 2.80, 2.65, 2.60 };
    /** A fitted pattern of the year flatters the past, so what it leaves unexplained is too small. */
    private static final double SEASONAL80 = 1.72;
    private static final double SEASONAL95 = 2.95;

    private IntervalReach() {}

    static double reach80(int values, boolean seasonal) {
        return seasonal ? SEASONAL80 : at(REACH80, values);
    }

    static double reach95(int values, boolean seasonal) {
        return seasonal ? SEASONAL95 : at(REACH95, values);
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
