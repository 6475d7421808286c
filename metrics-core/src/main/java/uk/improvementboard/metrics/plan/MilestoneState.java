package uk.improvementboard.metrics.plan;

/** How a deliverable of an action stands. */
public enum MilestoneState {
    DONE("Done, evidence accepted"),
    DONE_EVIDENCE_AWAITED("Done, evidence not yet accepted"),
    ON_TIME("On time"),
    SLIPPED("Slipped"),
    OVERDUE("Overdue");

    private final String words;

    MilestoneState(String words) {
        this.words = words;
    }

    /** {@return the state in words} */
    public String words() {
        return words;
    }
}
