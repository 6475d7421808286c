package uk.improvementboard.metrics.forecast;

/**
 * A way in which a series may move.
 *
 * @param smoothing index into {@link Beliefs#SMOOTHING}
 * @param trend index into {@link Beliefs#TREND}
 * @param season index into {@link Beliefs#SEASON}
 * @param space what it is fitted in
 */
record Kind(int smoothing, int trend, int season, Space space) {
    Kind trending(int other) {
        return new Kind(smoothing, other, season, space);
    }
}
