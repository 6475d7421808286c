package uk.improvementboard.board.illustrative;

import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Measure;

/** Figures as they stood before the last records came in. */
final class Late {

    private Late() {}

    /**
     * A figure with a stated part missing.
     *
     * @param late change of count and total, "-5/-9", or of the value, "14"
     */
    static Figure lacking(Measure measure, Figure figure, String late) {
        var slash = late.indexOf('/');
        if (slash < 0) {
            return Point.valueOf(measure, figure.asDouble() + Double.parseDouble(late));
        }
        var fraction = figure
            .fraction()
            .orElseThrow(() -> new IllegalStateException("Measure " + measure.code() + " has no counts to correct"));
        return Point.shareOf(
            measure,
            fraction.numerator() + Integer.parseInt(late.substring(0, slash)),
            fraction.denominator() + Integer.parseInt(late.substring(slash + 1))
        );
    }

    /** A figure with the few records missing that every first count lacks. */
    static Figure someMissing(Measure measure, Figure figure, Chance chance) {
        return figure
            .fraction()
            .map(fraction -> {
                var missing = chance.below((int) Math.min(6, fraction.denominator()));
                var all = fraction.denominator() - missing;
                var some = Math.clamp(fraction.numerator() - chance.successes(missing, 0.5), 0, all);
                return Point.shareOf(measure, some, all);
            })
            .orElseGet(() -> {
                var lastDigit = figure.value().ulp().doubleValue();
                return Point.valueOf(measure, figure.asDouble() - lastDigit * chance.below(3));
            });
    }
}
