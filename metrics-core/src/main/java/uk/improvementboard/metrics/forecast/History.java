package uk.improvementboard.metrics.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The stretch of a series that a forecast rests on: from the first to the last known value since the last change of level, the last
 * {@value #LONGEST} periods at most. What was usual longer ago is seldom usual now.
 *
 * @param values oldest first, NaN where missing; this package alone lets a missing value be a number
 * @param precision of the values
 * @param known how many are known
 * @param trailing empty periods after the last known value
 */
@SuppressWarnings("ArrayRecordComponent") // read inside this package alone
record History(double[] values, Precision precision, int known, int trailing) {
    /** Six years of months. */
    static final int LONGEST = 72;

    static History of(ForecastSeries series) {
        var all = numbers(series.values(), series.settledFrom());
        var end = all.length;
        while (end > 0 && Double.isNaN(all[end - 1])) {
            end--;
        }
        var start = Math.max(0, end - LONGEST);
        while (start < end && Double.isNaN(all[start])) {
            start++;
        }
        var values = Arrays.copyOfRange(all, start, end);
        var known = (int) Arrays.stream(values)
            .filter(value -> !Double.isNaN(value))
            .count();
        return new History(values, precision(series, values, start), known, all.length - end);
    }

    private static Precision precision(ForecastSeries series, double[] values, int start) {
        var span = series.bounds().span();
        if (series.denominators().isEmpty() || span.isEmpty()) {
            return Precision.equal(values);
        }
        var counts = numbers(series.denominators(), series.settledFrom() + start);
        var lower = series.bounds().lower().orElseThrow();
        return Precision.binomial(values, Arrays.copyOf(counts, values.length), lower, span.getAsDouble());
    }

    private static double[] numbers(List<OptionalDouble> cells, int from) {
        return cells
            .stream()
            .skip(from)
            .mapToDouble(cell -> cell.orElse(Double.NaN))
            .toArray();
    }

    /** {@return empty periods between known ones} */
    int missing() {
        return values.length - known;
    }

    /** {@return whether every known value lies above 0} */
    boolean positive() {
        return Arrays.stream(values).noneMatch(value -> value <= 0);
    }
}
