package uk.improvementboard.board.imports;

/** What a column of a table can mean. The names are stored. */
public enum Field {
    MEASURE("Measure"),
    PERIOD("Period"),
    PERIOD_START("First day of the period"),
    PERIOD_END("Last day of the period"),
    VALUE("Value"),
    NUMERATOR("Numerator"),
    DENOMINATOR("Denominator"),
    STATUS("Status"),
    NOTE("Note"),
    ORGANISATION("Organisation"),
    IGNORED("Not read");

    private final String words;

    Field(String words) {
        this.words = words;
    }

    /** {@return the meaning as offered on screen} */
    public String words() {
        return words;
    }
}
