package uk.improvementboard.metrics.returns;

/** The days of a cycle, in their order. */
public enum CycleStep {
    OPENS("Opens"),
    DUE("Figures due"),
    DATA_CHECK("Data check"),
    SIGN_OFF("Executive sign-off"),
    BOARD("Board");

    private final String words;

    CycleStep(String words) {
        this.words = words;
    }

    /** {@return the step as shown} */
    public String words() {
        return words;
    }
}
