package uk.improvementboard.metrics.measure;

import java.util.OptionalDouble;

/**
 * The unit of a measure.
 *
 * @param kind how the value is written and bounded
 * @param noun what is counted or the unit's name in the plural: "plans", "weeks", "points"; for money the scale: "million"
 * @param maximum the highest possible value: 100 for percentages, the scale's end for scores
 */
public record Unit(Kind kind, String noun, OptionalDouble maximum) {
    /** How a unit is written. */
    public enum Kind {
        PERCENTAGE,
        COUNT,
        DURATION,
        SCORE,
        MONEY,
        RANK,
    }

    /** {@return per cent of something, 0 to 100} */
    public static Unit percent() {
        return new Unit(Kind.PERCENTAGE, "%", OptionalDouble.of(100));
    }

    /** {@return whole things, from 0 up} */
    public static Unit count(String noun) {
        return new Unit(Kind.COUNT, noun, OptionalDouble.empty());
    }

    /** {@return a length of time in the given plural unit, from 0 up} */
    public static Unit duration(String noun) {
        return new Unit(Kind.DURATION, noun, OptionalDouble.empty());
    }

    /** {@return a score from 0 to the given maximum} */
    public static Unit score(double maximum) {
        return new Unit(Kind.SCORE, "points", OptionalDouble.of(maximum));
    }

    /** {@return pounds sterling, in the given scale: "" for pounds, "million" for millions} */
    public static Unit money(String scale) {
        return new Unit(Kind.MONEY, scale, OptionalDouble.empty());
    }

    /** {@return the lowest possible value: every unit here starts at 0, but money can be owed} */
    public OptionalDouble minimum() {
        return kind == Kind.MONEY ? OptionalDouble.empty() : OptionalDouble.of(0);
    }
}
