package uk.improvementboard.persistence.evidence;

/** What a virus scanner said of a file. */
public enum ScanOutcome {
    /** No scanner is set up. */
    NOT_SCANNED,
    CLEAN,
    INFECTED,
    /** The scanner gave no answer. */
    FAILED;

    /** {@return whether the file may be given out} */
    public boolean open() {
        return this == NOT_SCANNED || this == CLEAN;
    }
}
