package uk.improvementboard.metrics.spc;

/** Whether the process, as it runs now, will meet its target. */
public enum Assurance {
    CONSISTENT_PASS("the target will be met, month after month, if nothing changes"),
    CONSISTENT_FAIL("the target will be missed, month after month, unless the process changes"),
    INCONSISTENT("the target will be met in some months and missed in others, by chance"),
    NO_TARGET("no target"),
    /** Too few values, overlapping periods, or neither direction better. */
    NOT_ASSESSED("assurance not assessed");

    private final String words;

    Assurance(String words) {
        this.words = words;
    }

    /** {@return the meaning in words, lower case} */
    public String words() {
        return words;
    }
}
