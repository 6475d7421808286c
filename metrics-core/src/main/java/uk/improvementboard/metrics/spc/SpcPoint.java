package uk.improvementboard.metrics.spc;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * One period's value on the way into a chart.
 *
 * @param date the day that places the point on the axis; unique in its series
 * @param value the value, in the measure's unit; empty when the period has none
 * @param ghost shown on the chart but left out of every calculation, as if its neighbours were adjacent
 */
public record SpcPoint(LocalDate date, OptionalDouble value, boolean ghost) {
    /** @throws IllegalArgumentException when a value is infinite or not a number */
    public SpcPoint {
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException(
                "The value at " + date + " is not a finite number: " + value.getAsDouble()
            );
        }
    }

    /** {@return a point with a value} */
    public static SpcPoint of(LocalDate date, double value) {
        return new SpcPoint(date, OptionalDouble.of(value), false);
    }

    /** {@return a period without a value: it breaks runs and moving ranges} */
    public static SpcPoint missing(LocalDate date) {
        return new SpcPoint(date, OptionalDouble.empty(), false);
    }

    /** {@return a point that is shown and not counted} */
    public static SpcPoint ghost(LocalDate date, double value) {
        return new SpcPoint(date, OptionalDouble.of(value), true);
    }

    /** {@return whether the point has a value that counts} */
    public boolean counts() {
        return !ghost && value.isPresent();
    }
}
