package uk.improvementboard.metrics.spc;

/** What a point shows when one rule says improvement and another concern, such as a rising trend below the mean. */
public enum ConflictRule {
    CONCERN("concern"),
    IMPROVEMENT("improvement");

    private final String words;

    ConflictRule(String words) {
        this.words = words;
    }

    /** {@return the setting in words} */
    public String words() {
        return words;
    }
}
