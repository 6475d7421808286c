package uk.improvementboard.metrics.plan;

import java.util.Comparator;
import java.util.List;

/**
 * How well one part of a plan says what will be done, by when, and how anybody will know.
 *
 * @param checks the tests that apply to it, at least one
 */
public record QualityScore(List<QualityCheck> checks) {
    private static final int WHOLE = 100;

    /** @throws IllegalArgumentException when no test applies */
    public QualityScore {
        checks = List.copyOf(checks);
        if (checks.isEmpty()) {
            throw new IllegalArgumentException("A score needs a test");
        }
    }

    /** {@return the mean of its tests, 0 to 100: each weighs the same} */
    public int outOf100() {
        return (int) Math.round(WHOLE * checks.stream().mapToDouble(QualityCheck::met).average().orElse(0));
    }

    /** {@return tests that are not wholly met, the worst first} */
    public List<QualityCheck> toMend() {
        return checks
            .stream()
            .filter(check -> check.met() < 1)
            .sorted(Comparator.comparingDouble(QualityCheck::met))
            .toList();
    }
}
