package uk.improvementboard.metrics.forecast;

/**
 * A share of cases with the room that chance leaves. Forecasts of one figure made in different months stand and fall together, so
 * the room is that of the independent cases, not of all.
 *
 * @param count cases in which it happened
 * @param of cases in all, 1 or more
 * @param independent cases that do not hang together, 1 to {@code of}
 */
public record Share(int count, int of, int independent) {
    /** Below this many independent cases nothing is concluded. */
    public static final int FEW = 10;

    /** Rounding of an end of the interval: a bound that is the expected share itself is no surprise. */
    private static final double SLACK = 1e-9;

    /** @throws IllegalArgumentException for counts that do not fit together */
    public Share {
        if (of < 1 || count < 0 || count > of || independent < 1 || independent > of) {
            throw new IllegalArgumentException(count + " of " + of + " cases, " + independent + " independent");
        }
    }

    /** How a share stands to the one expected. */
    public enum Verdict {
        TOO_FEW_TO_SAY,
        AS_EXPECTED,
        FEWER,
        MORE,
    }

    /** {@return the share, 0 to 1} */
    public double value() {
        return (double) count / of;
    }

    /** {@return the lower end of the 95% interval of Wilson (1927), 0 to 1} */
    public double lower() {
        return Math.max(0, centre() - reach());
    }

    /** {@return its upper end, 0 to 1} */
    public double upper() {
        return Math.min(1, centre() + reach());
    }

    /** {@return whether chance alone can explain the distance from an expected share} */
    public Verdict against(double expected) {
        if (independent < FEW) {
            return Verdict.TOO_FEW_TO_SAY;
        }
        if (upper() < expected - SLACK) {
            return Verdict.FEWER;
        }
        return lower() > expected + SLACK ? Verdict.MORE : Verdict.AS_EXPECTED;
    }

    private double centre() {
        var square = square();
        return (value() + square / (2 * independent)) / (1 + square / independent);
    }

    private double reach() {
        var square = square();
        var variance = (value() * (1 - value())) / independent + square / (4.0 * independent * independent);
        return (Math.sqrt(square) * Math.sqrt(variance)) / (1 + square / independent);
    }

    private static double square() {
        return Normal.z95() * Normal.z95();
    }
}
