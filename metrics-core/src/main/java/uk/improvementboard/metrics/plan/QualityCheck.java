package uk.improvementboard.metrics.plan;

/**
 * One test of plan quality with its result.
 *
 * @param met how far it is met, 0 to 1
 * @param mend what is missing and what to do about it, as a sentence without full stop; empty when the test is met
 */
public record QualityCheck(QualityTest test, double met, String mend) {
    /** @throws IllegalArgumentException when a failed test does not say what to mend, or the share is out of bounds */
    public QualityCheck {
        if (!(met >= 0 && met <= 1) || met < 1 == mend.isEmpty()) {
            throw new IllegalArgumentException(test + ": a test is met, or says what to mend");
        }
    }

    static QualityCheck met(QualityTest test) {
        return new QualityCheck(test, 1, "");
    }

    static QualityCheck of(QualityTest test, boolean met, String mend) {
        return met ? met(test) : new QualityCheck(test, 0, mend);
    }
}
