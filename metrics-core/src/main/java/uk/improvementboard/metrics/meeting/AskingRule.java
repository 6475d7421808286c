package uk.improvementboard.metrics.meeting;

/** The printed rules by which questions to ask are found, in the order in which they are looked for: each asks at most once a section. */
public enum AskingRule {
    DELIVERED_YET_FAILING(
        "Delivery is on track or complete while a measure is off track: what will change, and when? The measure is the first of the section that is red."
    ),
    IMPROVING_WITHOUT_DELIVERY(
        "Delivery is off track while no rated measure is, and at least one is on track: what makes it improve, and will it last?"
    ),
    LOST("An end state was held for the agreed months and then lost: what was let go?"),
    NOT_FELT_BY_FAMILIES(
        "A measure is on track while one of what families say is at risk or off track: what do families not yet feel?"
    ),
    GAP_TO_CLOSE(
        "A promise ahead is less likely met than not, and the forecast leaves a gap: which action closes it? The measure is the one with the smallest chance."
    ),
    CONCERN("The latest points of a chart show a special cause of concern: what happened?"),
    OVERDUE("A deliverable is overdue: when will it be there? It is the one that is overdue longest."),
    SLIPPING(
        "The date of a deliverable ahead has moved: why will the new one hold? It is the one that moved most often, then furthest."
    ),
    EVIDENCE("Deliverables are reported as done and the board has accepted no evidence: what shows that they are?"),
    OUT_OF_DATE("Two or more later figures are overdue: who brings them?"),
    LAW_AHEAD("A measure keeps its promises and nothing is promised up to what the law asks: by when?"),
    NO_LONG_TERM_OBJECTIVE("A measure has no end state: what is it, and by when?");

    private final String sentence;

    AskingRule(String sentence) {
        this.sentence = sentence;
    }

    /** {@return the rule as printed} */
    public String sentence() {
        return sentence;
    }
}
