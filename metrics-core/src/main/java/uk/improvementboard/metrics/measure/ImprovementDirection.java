package uk.improvementboard.metrics.measure;

/** Which way a measure must move to get better. */
public enum ImprovementDirection {
    INCREASE,
    DECREASE,
    NEUTRAL;

    /**
     * Whether a value is at or beyond a threshold, seen in the direction of improvement.
     *
     * @return for {@link #NEUTRAL} always false: where neither direction is better nothing can be reached
     */
    public boolean reaches(double value, double threshold) {
        return switch (this) {
            case INCREASE -> value >= threshold;
            case DECREASE -> value <= threshold;
            case NEUTRAL -> false;
        };
    }

    /** {@return how far a value falls short of a threshold, in the measure's own unit: positive when short, 0 or less when reached} */
    public double shortfall(double value, double threshold) {
        return switch (this) {
            case INCREASE -> threshold - value;
            case DECREASE -> value - threshold;
            case NEUTRAL -> 0;
        };
    }

    /** {@return how a gap to a threshold is worded: "short of" where more is better, "above" where less is} */
    public String shortOf() {
        return this == DECREASE ? "above" : "short of";
    }

    /** {@return whether the second value is better (1), worse (-1) or neither (0) than the first} */
    public int compareProgress(double before, double after) {
        var rise = Double.compare(after, before);
        return switch (this) {
            case INCREASE -> rise;
            case DECREASE -> -rise;
            case NEUTRAL -> 0;
        };
    }
}
