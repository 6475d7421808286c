package uk.improvementboard.metrics.meeting;

/** The printed rules by which an agenda is built, in the order in which their items stand. */
public enum AgendaRule {
    CONTRADICTION(
        "Contradictions",
        "Delivery and impact of a priority action or area do not fit together. One item for each."
    ),
    RED_WITHOUT_RECOVERY(
        "Off track, no recovery in sight",
        "A measure is off track, and either nothing is promised ahead or the next promise is less likely met than not. One item for each priority action or area."
    ),
    SIGN_OFF(
        "Sign-offs refused or missing",
        "The latest figure of a measure was returned with a question, lost its signature because it changed, or is not signed by all its owners. Figures with a waiver are left out."
    ),
    SLIPPED(
        "Dates that slipped",
        "Deliverables are overdue, or are ahead and later than first promised by a month or more. One item for each priority action or area."
    ),
    OVERRIDE_LAPSING(
        "Ratings set by hand that end soon",
        "A rating that a person set ends by the meeting or within 14 days of it."
    ),
    FORECAST_MISSED(
        "Forecasts that missed",
        "The latest figure of a measure fell outside the 80% range of the forecast printed last before it."
    ),
    STANDING("Standing items", "They stand on every agenda, what families and young people say first."),
    ADDED("Added for this meeting", "Chair or programme office added it.");

    private final String words;
    private final String sentence;

    AgendaRule(String words, String sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    /** {@return the heading of its items} */
    public String words() {
        return words;
    }

    /** {@return the rule as printed} */
    public String sentence() {
        return sentence;
    }
}
