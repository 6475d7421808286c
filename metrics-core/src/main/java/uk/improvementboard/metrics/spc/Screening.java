package uk.improvementboard.metrics.spc;

/** Whether unusually large moving ranges are dropped, once, before the limits are drawn. */
public enum Screening {
    /** All moving ranges count. */
    OFF("moving ranges not screened"),
    /** Ranges of at least 3.267 times their mean are dropped; all points stay in the mean. */
    RANGES("large moving ranges screened out"),
    /** Ranges above 3.267 times their mean are dropped, and their points leave the mean too. */
    RANGES_AND_POINTS("large moving ranges and their points screened out");

    private final String words;

    Screening(String words) {
        this.words = words;
    }

    /** {@return the setting in words} */
    public String words() {
        return words;
    }
}
