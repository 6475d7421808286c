package uk.improvementboard.metrics.forecast;

import java.util.Arrays;

/**
 * How precise each value is. Rates on small counts swing by chance alone: such a swing says little about the level and widens what is
 * to come. Elsewhere every value counts the same.
 *
 * @param relative variance of each value's own noise, 1 where the count behind it is the usual one; NaN where there is no value
 * @param chance variance that chance alone gives a value with the usual count behind it; 0 where counts are not known
 */
@SuppressWarnings("ArrayRecordComponent") // read inside this package alone
record Precision(double[] relative, double chance) {
    private static final int USUAL = 12;
    /** Of a value with a hundredth of the usual count, or a hundred times it, no more is made. */
    private static final double MOST = 100;

    /** {@return the same precision for every value that is there} */
    static Precision equal(double[] values) {
        return new Precision(
            Arrays.stream(values)
                .map(value -> value * 0 + 1)
                .toArray(),
            0
        );
    }

    /**
     * Reads precision from counts: the binomial distribution around the recent share.
     *
     * @param values NaN where missing
     * @param counts NaN where not known, which is taken for the usual
     * @param lower value of a share of nothing
     * @param span value of the whole, less {@code lower}
     */
    static Precision binomial(double[] values, double[] counts, double lower, double span) {
        var recent = new double[Math.min(USUAL, values.length)];
        var known = 0;
        var total = 0.0;
        var met = 0.0;
        for (var i = values.length - 1; i >= 0 && known < recent.length; i--) {
            if (!Double.isNaN(values[i]) && !Double.isNaN(counts[i])) {
                recent[known++] = counts[i];
                total += counts[i];
                met += (counts[i] * (values[i] - lower)) / span;
            }
        }
        if (known == 0) {
            return equal(values);
        }
        Arrays.sort(recent, 0, known);
        var usual = recent[known / 2];
        // A year at 100% of few does not prove that nothing can happen (Agresti and Coull 1998).
        var share = (met + 1) / (total + 2);
        var relative = equal(values).relative();
        for (var i = 0; i < relative.length; i++) {
            if (!Double.isNaN(counts[i])) {
                relative[i] *= Math.clamp(usual / counts[i], 1 / MOST, MOST);
            }
        }
        return new Precision(relative, (share * (1 - share) * span * span) / usual);
    }

    /** {@return share of each surprise that stays in the level when it is {@code smoothing} of a usual one; 0 where there is none} */
    double[] gains(double smoothing) {
        return Arrays.stream(relative)
            .map(noise -> Double.isNaN(noise) ? 0 : smoothing / (smoothing + (1 - smoothing) * noise))
            .toArray();
    }

    /** {@return what each surprise must be multiplied by to have the spread of a usual one; 0 where there is none} */
    double[] weights(double smoothing) {
        return Arrays.stream(relative)
            .map(noise -> Double.isNaN(noise) ? 0 : 1 / Math.sqrt(smoothing + (1 - smoothing) * noise))
            .toArray();
    }
}
