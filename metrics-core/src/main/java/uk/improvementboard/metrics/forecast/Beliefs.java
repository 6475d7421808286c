package uk.improvementboard.metrics.forecast;

import java.util.List;

/**
 * What is believed of a series before it is seen: how likely each way of moving is. Chosen across series, between what the program
 * {@code LearnBeliefs} among the tests learns from each source, then rounded; never tuned to one series. Percentages, counts and
 * waiting times of public services seldom keep a trend; figures without bounds are mostly economic ones, and often do.
 *
 * @param smoothing log odds of each of {@link #SMOOTHING}
 * @param trend log odds of each of {@link #TREND}
 * @param season log odds of each of {@link #SEASON}
 * @param multiplied log odds that swings grow with the level, where values are positive; negative infinity where that is not tried
 * @param trust share of a member's log likelihood that counts: no member is quite true, so the full likelihood would be too sure
 */
@SuppressWarnings("ArrayRecordComponent") // read inside this package alone
record Beliefs(double[] smoothing, double[] trend, double[] season, double multiplied, double trust) {
    /** Ways in which a level follows the values. */
    static final List<Smoothing> SMOOTHING = List.of(
        Smoothing.steady(0.02),
        Smoothing.steady(0.1),
        Smoothing.steady(0.2),
        Smoothing.steady(0.35),
        Smoothing.steady(0.5),
        Smoothing.steady(0.7),
        Smoothing.steady(0.9),
        Smoothing.damped(0.2, 0.15),
        Smoothing.damped(0.2, 0.4),
        Smoothing.damped(0.5, 0.15),
        Smoothing.damped(0.5, 0.4),
        Smoothing.damped(0.8, 0.15),
        Smoothing.damped(0.8, 0.4)
    );
    /** Sizes of a trend: standard deviation of the change a period, in standard deviations of the noise. */
    static final double[] TREND = { 0, 0.02, 0.06, 0.2 };
    /** Sizes of the pattern of the year: standard deviation of a period's place, in standard deviations of the noise. */
    static final double[] SEASON = { 0, 0.5, 1.5, 4 };

    private static final Beliefs BOUNDED = new Beliefs(
        new double[] { 1.1, 0.4, -0.3, -1, -0.5, -0.2, 0.2, -3.5, -2.5, -2.8, -1.8, -2, -1 },
        new double[] { 5, 0, 0, 0 },
        new double[] { 3, -0.2, 0, 0.2 },
        Double.NEGATIVE_INFINITY,
        0.25
    );
    private static final Beliefs OPEN = new Beliefs(
        new double[] { 0.5, 0.5, 0.5, 0.5, 1, -1, -1, 0, -0.5, 0.5, 0, -0.5, -1 },
        new double[] { 1.5, 0, 0, -0.5 },
        new double[] { -2, -1.5, 0.5, 1 },
        -1,
        0.65
    );
    /** Over a year a level moves far enough to make the latest value the best guide. */
    private static final Beliefs YEARLY = new Beliefs(
        new double[] { -2, -2, -1, 0, 0.5, 1, 1.5, -1, -1, 0, 0, 0.5, 0.5 },
        new double[] { 1, 0, 0, 0 },
        new double[] { 0, 0, 0, 0 },
        Double.NEGATIVE_INFINITY,
        0.65
    );
    /** Four years must be seen before they can tell whether swings grow with the level. */
    private static final int MULTIPLIED_FROM = 48;

    /**
     * Chooses what to believe.
     *
     * @param year values in a year
     */
    static Beliefs of(Bounds bounds, int year) {
        if (year == 1) {
            return YEARLY;
        }
        return bounds.any() ? BOUNDED : OPEN;
    }

    /** {@return whether logarithms are worth a try for a history of so many known values} */
    boolean triesMultiplied(int known) {
        return multiplied > Double.NEGATIVE_INFINITY && known >= MULTIPLIED_FROM;
    }

    /** {@return log odds of a way of moving with its log likelihood, up to a constant} */
    double of(Kind kind, double logLikelihood) {
        return (
            smoothing[kind.smoothing()] +
            trend[kind.trend()] +
            season[kind.season()] +
            (kind.space() == Space.LOGARITHM ? multiplied : 0) +
            trust * logLikelihood
        );
    }
}
