package uk.improvementboard.metrics.measure;

/**
 * How the periods of a series relate to each other. It decides whether SPC icons may be shown: on series with overlapping
 * periods the rules raise false signals in more than half of all charts with nothing changing (DESIGN.md 6).
 */
public enum SeriesKind {
    /** Each period counts its own events only. */
    INDEPENDENT_PERIOD("each period counts its own events only", false),
    /** A count or level at one moment. */
    SNAPSHOT("counted at one moment", false),
    /** Each value covers the twelve months up to its date. */
    ROLLING_YEAR("each value covers the last twelve months", true),
    /** Each value covers the year so far. */
    YEAR_TO_DATE("each value covers the year so far", true);

    private final String words;
    private final boolean overlapping;

    SeriesKind(String words, boolean overlapping) {
        this.words = words;
        this.overlapping = overlapping;
    }

    /** {@return the kind in words, lower case, to follow a dash or comma} */
    public String words() {
        return words;
    }

    /** {@return whether neighbouring values share events, so that variation icons must not be shown} */
    public boolean overlapping() {
        return overlapping;
    }
}
