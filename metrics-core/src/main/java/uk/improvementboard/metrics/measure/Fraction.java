package uk.improvementboard.metrics.measure;

/**
 * The count behind a rate: how many of how many.
 *
 * @param numerator those that meet the definition, 0 or more
 * @param denominator all that could, above 0 and at least the numerator
 */
public record Fraction(long numerator, long denominator) {
    /** @throws IllegalArgumentException when the counts contradict each other */
    public Fraction {
        if (numerator < 0 || denominator <= 0 || numerator > denominator) {
            throw new IllegalArgumentException(
                "Count " + numerator + " of " + denominator + ": the first must be 0 or more and not above the second"
            );
        }
    }

    /** {@return the share in per cent, unrounded} */
    public double percent() {
        return (100.0 * numerator) / denominator;
    }
}
