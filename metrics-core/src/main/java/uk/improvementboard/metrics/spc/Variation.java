package uk.improvementboard.metrics.spc;

/** What a point's position among the others says. The icon of a chart is that of its last counted point. */
public enum Variation {
    COMMON_CAUSE("common cause variation: no significant change"),
    SPECIAL_CAUSE_IMPROVEMENT("special cause variation: improvement"),
    SPECIAL_CAUSE_CONCERN("special cause variation: concern"),
    NEUTRAL_HIGH("special cause variation: higher, where neither direction is better"),
    NEUTRAL_LOW("special cause variation: lower, where neither direction is better"),
    /** Too few values, or overlapping periods: the chart says which. */
    NOT_ASSESSED("variation not assessed");

    private final String words;

    Variation(String words) {
        this.words = words;
    }

    /** {@return the meaning in words, lower case} */
    public String words() {
        return words;
    }

    /** {@return whether something other than chance is at work} */
    public boolean special() {
        return this != COMMON_CAUSE && this != NOT_ASSESSED;
    }
}
