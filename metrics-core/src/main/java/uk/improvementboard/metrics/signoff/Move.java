package uk.improvementboard.metrics.signoff;

/** What came of asking for a step. */
public sealed interface Move {
    /**
     * The step may be taken.
     *
     * @param step what is to be recorded
     * @param next the sign-off once it is
     */
    record Made(Step step, SignOffReading next) implements Move {}

    /**
     * The step may not be taken.
     *
     * @param sentence why, and what to do instead
     */
    record Refused(String sentence) implements Move {}
}
