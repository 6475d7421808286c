package uk.improvementboard.metrics.forecast;

/**
 * What one step may bring, before bounds: a normal distribution whose tails were stretched to what short series really do. The
 * quantile at z is {@code median + scale * g(z)}, with g straight between 0, the 80% and the 95% point and beyond.
 *
 * @param step periods ahead
 * @param median the middle
 * @param scale standard deviation as the model sees it, 0 or more
 * @param reach80 g at the normal's 80% point
 * @param reach95 g at the normal's 95% point, at least {@code reach80}
 */
record StepDistribution(int step, double median, double scale, double reach80, double reach95) {
    ForecastStep within(Bounds bounds) {
        return new ForecastStep(
            step,
            bounds.clip(median - scale * reach95),
            bounds.clip(median - scale * reach80),
            bounds.clip(median),
            bounds.clip(median + scale * reach80),
            bounds.clip(median + scale * reach95)
        );
    }

    /**
     * Where a value lies, as a point of the standard normal.
     *
     * @param atMedian sign of the answer when nothing varies and the value is the median itself: it counts as reached
     */
    double z(double value, int atMedian) {
        var distance = value - median;
        if (scale == 0) {
            return (distance == 0 ? atMedian : Math.signum(distance)) * Double.POSITIVE_INFINITY;
        }
        var reach = Math.abs(distance) / scale;
        var size =
            reach <= reach80
                ? (reach / reach80) * Normal.z80()
                : Normal.z80() + ((reach - reach80) * (Normal.z95() - Normal.z80())) / (reach95 - reach80);
        return distance < 0 ? -size : size;
    }
}
