package uk.improvementboard.metrics.forecast;

import java.util.OptionalDouble;
import uk.improvementboard.metrics.measure.Unit;

/**
 * The lowest and highest possible value, both included.
 *
 * @param lower empty when values may fall without end
 * @param upper empty when values may rise without end
 */
public record Bounds(OptionalDouble lower, OptionalDouble upper) {
    /** @throws IllegalArgumentException unless the lower bound lies below the upper one */
    public Bounds {
        if (lower.isPresent() && upper.isPresent() && !(lower.getAsDouble() < upper.getAsDouble())) {
            throw new IllegalArgumentException(
                "The bounds " + lower.getAsDouble() + " and " + upper.getAsDouble() + " leave no room"
            );
        }
    }

    /** {@return no bounds} */
    public static Bounds none() {
        return new Bounds(OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** {@return 0 to 100} */
    public static Bounds percent() {
        return between(0, 100);
    }

    /** {@return from 0 up, for counts and waiting times} */
    public static Bounds notNegative() {
        return new Bounds(OptionalDouble.of(0), OptionalDouble.empty());
    }

    /** {@return both bounds} */
    public static Bounds between(double lower, double upper) {
        return new Bounds(OptionalDouble.of(lower), OptionalDouble.of(upper));
    }

    /** {@return the bounds that a measure's unit sets} */
    public static Bounds of(Unit unit) {
        return new Bounds(unit.minimum(), unit.maximum());
    }

    /** {@return whether there is a bound at all} */
    boolean any() {
        return lower.isPresent() || upper.isPresent();
    }

    /** {@return the distance between the bounds; empty unless there are both} */
    OptionalDouble span() {
        return lower.isPresent() && upper.isPresent()
            ? OptionalDouble.of(upper.getAsDouble() - lower.getAsDouble())
            : OptionalDouble.empty();
    }

    /** {@return whether a value is possible} */
    public boolean contains(double value) {
        return clip(value) == value;
    }

    /** {@return the value, or the bound that it lies beyond} */
    double clip(double value) {
        var raised = lower.isPresent() ? Math.max(lower.getAsDouble(), value) : value;
        return upper.isPresent() ? Math.min(upper.getAsDouble(), raised) : raised;
    }
}
