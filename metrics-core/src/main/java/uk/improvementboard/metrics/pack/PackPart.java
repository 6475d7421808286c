package uk.improvementboard.metrics.pack;

/** The parts of a pack, in the order in which a board usually reads them. Every form of a pack, on paper or not, keeps its order. */
public enum PackPart {
    FAMILIES("What families say"),
    /** The board at a glance on one page, with the decisions that are sought. */
    GLANCE("Where we stand"),
    CHANGES("What changed since the last board"),
    MEETINGS("Action log and challenges"),
    /** What the chair let the pack go without. */
    WAIVERS("Waived for this pack"),
    /** Who answers for the figures. */
    SIGN_OFFS("Sign-off and commentary"),
    /** A page each. */
    SECTIONS("Priority actions and areas for improvement"),
    /** A page each, with the outlook of the rate. */
    MEASURES("Measures"),
    EXCEPTIONS("Exceptions"),
    /** Of all parts of the plan, the highest first. */
    RISKS("Risks"),
    PROMISES("Promises"),
    QUESTIONS("Questions"),
    /** How earlier forecasts did. */
    FORECASTS("How our forecasts did"),
    FORWARD_PLAN("Forward plan"),
    KEY("Key and definitions"),
    /** What was restated, reworded or moved since the pack before. */
    REVISIONS("Revisions since the last pack");

    private final String words;

    PackPart(String words) {
        this.words = words;
    }

    /** {@return what it is called, as in the contents of a pack} */
    public String words() {
        return words;
    }
}
