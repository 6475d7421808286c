package uk.improvementboard.metrics.returns;

/** What a finding means for the figure that it is about. */
public enum Severity {
    /** The figure is refused until it is mended. */
    ERROR("Error"),
    /** The figure may stand if somebody says why. */
    WARNING("Warning");

    private final String words;

    Severity(String words) {
        this.words = words;
    }

    /** {@return the severity as shown} */
    public String words() {
        return words;
    }
}
