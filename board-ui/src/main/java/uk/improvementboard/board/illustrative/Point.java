package uk.improvementboard.board.illustrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Period;

/** What was truly so in a period, before it is published late, withheld or corrected. */
record Point(Period period, Figure figure) {
    /** {@return a share of at least one, rounded as the measure declares} */
    static Point share(Measure measure, Period period, long numerator, long denominator) {
        return new Point(period, shareOf(measure, numerator, denominator));
    }

    /** {@return a value, rounded and kept within the bounds of the measure's unit} */
    static Point value(Measure measure, Period period, double value) {
        return new Point(period, valueOf(measure, value));
    }

    static Figure shareOf(Measure measure, long numerator, long denominator) {
        var percent = BigDecimal.valueOf(100 * numerator).divide(
            BigDecimal.valueOf(denominator),
            measure.decimals(),
            RoundingMode.HALF_UP
        );
        return new Figure(percent, Optional.of(new Fraction(numerator, denominator)));
    }

    static Figure valueOf(Measure measure, double value) {
        var unit = measure.unit();
        var bounded = Math.min(
            Math.max(value, unit.minimum().orElse(Double.NEGATIVE_INFINITY)),
            unit.maximum().orElse(Double.POSITIVE_INFINITY)
        );
        var rounded = BigDecimal.valueOf(bounded).setScale(measure.decimals(), RoundingMode.HALF_UP);
        return new Figure(rounded, Optional.empty());
    }
}
