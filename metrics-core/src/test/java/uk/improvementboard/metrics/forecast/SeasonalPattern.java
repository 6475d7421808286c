package uk.improvementboard.metrics.forecast;

import java.util.Arrays;

/**
 * What each period of the year adds to, or multiplies, the level by. Patterns of short series are mostly noise, so the pattern is
 * drawn towards nothing (Miller and Williams 2003) and used only where it foretells the past clearly better.
 *
 * @param indices one for each place of the year; 0, or 1 when multiplied, does nothing
 * @param multiplied whether they multiply
 */
@SuppressWarnings("ArrayRecordComponent") // read inside this package alone
record SeasonalPattern(double[] indices, boolean multiplied) {
    /** Share of the measured pattern that is kept. */
    private static final double KEPT = 0.8;
    /** What the fit must gain, as twice the log likelihood, before a pattern is believed. */
    private static final double GATE = 22;

    /** {@return no pattern} */
    static SeasonalPattern none() {
        return new SeasonalPattern(new double[] { 0 }, false);
    }

    /**
     * Looks for a pattern.
     *
     * @param values oldest first, NaN where missing
     * @param year periods in a year
     * @return the pattern that foretells the past best, or none
     */
    static SeasonalPattern of(double[] values, int year) {
        if (year < 3 || values.length < 2 * year) {
            return none();
        }
        var plain = SmoothingFit.of(values).error();
        var best = none();
        var bestError = plain;
        var positive = Arrays.stream(values).allMatch(value -> !(value <= 0));
        for (var multiplied : positive ? new boolean[] { true, false } : new boolean[] { false }) {
            var pattern = measured(values, year, multiplied);
            var error = SmoothingFit.of(pattern.without(values)).error();
            if (error < bestError) {
                best = pattern;
                bestError = error;
            }
        }
        var known = Arrays.stream(values)
            .filter(value -> !Double.isNaN(value))
            .count();
        var gain =
            bestError > 0 ? 2 * (known - 1) * StrictMath.log(plain / bestError) : plain > 0 ? Double.MAX_VALUE : 0;
        return gain > GATE ? best : none();
    }

    /** {@return whether it does nothing} */
    boolean flat() {
        return indices.length == 1;
    }

    /** {@return the values with the pattern taken out} */
    double[] without(double[] values) {
        var result = new double[values.length];
        for (var i = 0; i < result.length; i++) {
            var index = indices[i % indices.length];
            result[i] = multiplied ? values[i] / index : values[i] - index;
        }
        return result;
    }

    /** {@return a level at a place counted from the start of the series, with the pattern put back} */
    double at(int place, double level) {
        var index = indices[place % indices.length];
        return multiplied ? level * index : level + index;
    }

    /** {@return what a width around the level becomes at a place} */
    double stretch(int place) {
        return multiplied ? Math.abs(indices[place % indices.length]) : 1;
    }

    private static SeasonalPattern measured(double[] values, int year, boolean multiplied) {
        var sums = new double[year];
        var counts = new int[year];
        var half = year / 2;
        for (var i = half; i + half < values.length; i++) {
            var centre = centre(values, i, year);
            var part = multiplied ? values[i] / centre : values[i] - centre;
            if (!Double.isNaN(part)) {
                sums[i % year] += part;
                counts[i % year]++;
            }
        }
        var nothing = multiplied ? 1.0 : 0.0;
        var total = 0.0;
        for (var i = 0; i < year; i++) {
            sums[i] = counts[i] == 0 ? nothing : sums[i] / counts[i];
            total += sums[i];
        }
        for (var i = 0; i < year; i++) {
            var centred = multiplied ? (sums[i] * year) / total : sums[i] - total / year;
            sums[i] = nothing + KEPT * (centred - nothing);
        }
        return new SeasonalPattern(sums, multiplied);
    }

    /** The mean of a year around a period; a year of an even number of periods takes half of each end. */
    private static double centre(double[] values, int middle, int year) {
        var half = year / 2;
        var sum = 0.0;
        for (var i = middle - half; i <= middle + half; i++) {
            var end = year % 2 == 0 && Math.abs(i - middle) == half;
            sum += end ? values[i] / 2 : values[i];
        }
        return sum / year;
    }
}
