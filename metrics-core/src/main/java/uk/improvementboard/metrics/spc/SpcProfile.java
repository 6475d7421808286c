package uk.improvementboard.metrics.spc;

/** Whose reading of the rules a chart follows where the published tools differ. */
public enum SpcProfile {
    /** NHS England's Making Data Count tools: all rules are looked at, trends run across rebases, a target on a limit is met or missed. */
    MDC("Making Data Count"),
    /** The R package NHSRplotthedots: one rule names a point, trends end at a rebase, a target on a limit is hit or miss. */
    PTD("Plot the Dots");

    private final String words;

    SpcProfile(String words) {
        this.words = words;
    }

    /** {@return the name for readers} */
    public String words() {
        return words;
    }
}
