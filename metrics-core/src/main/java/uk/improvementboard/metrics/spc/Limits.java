package uk.improvementboard.metrics.spc;

/**
 * Process limits and two-sigma lines of one segment, in the measure's unit. They are never cut at 0 or 100%: a limit beyond what is
 * possible tells how much the values vary.
 *
 * @param lower lower process limit, mean - 2.66 x average moving range
 * @param upper upper process limit
 * @param lowerTwoSigma two thirds of the way from the mean to the lower limit
 * @param upperTwoSigma two thirds of the way from the mean to the upper limit
 * @param averageMovingRange mean of the moving ranges that were kept, 0 or more
 */
public record Limits(
    double lower,
    double upper,
    double lowerTwoSigma,
    double upperTwoSigma,
    double averageMovingRange
) {
    /** Three sigma from an average range of two points, as the published tools round it. */
    private static final double THREE_SIGMA = 2.66;
    private static final double TWO_SIGMA = (2 * THREE_SIGMA) / 3;

    static Limits around(double mean, double averageMovingRange) {
        var wide = THREE_SIGMA * averageMovingRange;
        var near = TWO_SIGMA * averageMovingRange;
        return new Limits(mean - wide, mean + wide, mean - near, mean + near, averageMovingRange);
    }
}
