package uk.improvementboard.metrics.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as published: the digits are kept exactly, so that "60.3" never becomes "60.299".
 *
 * @param value in the measure's unit
 * @param fraction the count behind it, where the source gives one
 */
public record Figure(BigDecimal value, Optional<Fraction> fraction) {
    /** {@return a figure without a count} */
    public static Figure of(String value) {
        return new Figure(new BigDecimal(value), Optional.empty());
    }

    /** {@return a figure with the count behind it} */
    public static Figure of(String value, long numerator, long denominator) {
        return new Figure(new BigDecimal(value), Optional.of(new Fraction(numerator, denominator)));
    }

    /** {@return the value for calculation} */
    public double asDouble() {
        return value.doubleValue();
    }
}
