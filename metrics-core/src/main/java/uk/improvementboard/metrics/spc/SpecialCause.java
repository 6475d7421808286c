package uk.improvementboard.metrics.spc;

import java.time.LocalDate;

/** Why a point is unlikely to be chance alone. Dates are those of the first and last point that make the pattern. */
public sealed interface SpecialCause {
    /** {@return whether the pattern lies above the mean, or rises} */
    boolean high();

    /** {@return date of the first point of the pattern} */
    LocalDate from();

    /** {@return date of the last point of the pattern} */
    LocalDate to();

    /** A point outside the process limits. */
    record AstronomicalPoint(boolean high, LocalDate from) implements SpecialCause {
        @Override
        public LocalDate to() {
            return from;
        }
    }

    /** A run of points on one side of the mean; {@code length} counts them. */
    record Shift(boolean high, LocalDate from, LocalDate to, int length) implements SpecialCause {}

    /** A run of points each above, or each below, the one before; {@code length} counts them. */
    record Trend(boolean high, LocalDate from, LocalDate to, int length) implements SpecialCause {}

    /** Two of three points in a row close to one limit. */
    record TwoOfThree(boolean high, LocalDate from, LocalDate to) implements SpecialCause {}

    /** {@return the pattern in words, to follow a colon} */
    default String words() {
        return switch (this) {
            case AstronomicalPoint cause -> cause.high() ? "above the upper limit" : "below the lower limit";
            case Shift cause -> cause.length() + " points in a row " + (cause.high() ? "above" : "below") + " the mean";
            case Trend cause -> cause.length() +
                " points in a row, each " +
                (cause.high() ? "higher" : "lower") +
                " than the last";
            case TwoOfThree cause -> "two of three points close to the " +
                (cause.high() ? "upper" : "lower") +
                " limit";
        };
    }
}
