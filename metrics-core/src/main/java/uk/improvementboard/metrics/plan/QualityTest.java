package uk.improvementboard.metrics.plan;

/** What critics of improvement plans looked for and did not find. */
public enum QualityTest {
    LEAD("A named lead"),
    ACCOUNTABLE("A named accountable officer"),
    PARTNERS("An action of each partner that answers for it"),
    ACTIONS("An action"),
    DELIVERABLE("A dated deliverable"),
    MEASURE("A measure that it moves"),
    EVIDENCE("What will show that it is done"),
    NUMBERS("Words with numbers"),
    BASELINE("A baseline"),
    MILESTONE("A dated milestone ahead"),
    END_STATE("An end state with its date"),
    MOVED_BY("An action that moves it"),
    DATES_KEPT("Dates that hold"),
    TARGETS_KEPT("Targets that hold");

    private final String words;

    QualityTest(String words) {
        this.words = words;
    }

    /** {@return what is looked for, as a heading} */
    public String words() {
        return words;
    }
}
