package uk.improvementboard.metrics.forecast;

import java.util.Arrays;

/**
 * The stretch of a series that a forecast rests on: from the first to the last known value since the last change of level.
 *
 * @param values oldest first, NaN where missing; this package alone lets a missing value be a number
 * @param known how many are known
 * @param trailing empty periods after the last known value
 */
@SuppressWarnings("ArrayRecordComponent") // read inside this package alone
record History(double[] values, int known, int trailing) {
    static History of(ForecastSeries series) {
        var all = series
            .values()
            .stream()
            .skip(series.settledFrom())
            .mapToDouble(value -> value.orElse(Double.NaN))
            .toArray();
        var start = 0;
        while (start < all.length && Double.isNaN(all[start])) {
            start++;
        }
        var end = all.length;
        while (end > start && Double.isNaN(all[end - 1])) {
            end--;
        }
        var values = Arrays.copyOfRange(all, start, end);
        var known = (int) Arrays.stream(values)
            .filter(value -> !Double.isNaN(value))
            .count();
        return new History(values, known, all.length - end);
    }

    /** {@return empty periods between known ones} */
    int missing() {
        return values.length - known;
    }
}
