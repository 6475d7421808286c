package uk.improvementboard.metrics.forecast;

/**
 * A column of numbers after exponential smoothing.
 *
 * @param from the first period in which the column is not 0
 * @param surprises one-step errors, in proportion to their precision; 0 where the period has no value
 * @param level where smoothing stands after the last period
 * @param slope how it goes on from there
 */
@SuppressWarnings("ArrayRecordComponent") // read inside this package alone
record Filtered(int from, double[] surprises, double level, double slope) {
    /**
     * Filters, starting from nothing.
     *
     * @param column one number a period; those of missing periods are not looked at
     * @param gains share of each surprise that stays in the level, by period; 0 where the period has no value
     * @param weights what each surprise is multiplied by; 0 where the period has no value
     */
    static Filtered of(double[] column, Smoothing smoothing, double[] gains, double[] weights) {
        var surprises = new double[column.length];
        var level = 0.0;
        var slope = 0.0;
        var from = 0;
        while (from < column.length && column[from] == 0) {
            from++;
        }
        for (var i = from; i < column.length; i++) {
            slope *= smoothing.damping();
            level += slope;
            if (weights[i] > 0) {
                var surprise = column[i] - level;
                surprises[i] = surprise * weights[i];
                level += gains[i] * surprise;
                slope += gains[i] * smoothing.slope() * surprise;
            }
        }
        return new Filtered(from, surprises, level, slope);
    }

    double times(Filtered other) {
        var sum = 0.0;
        for (var i = Math.max(from, other.from); i < surprises.length; i++) {
            sum += surprises[i] * other.surprises[i];
        }
        return sum;
    }
}
