package uk.improvementboard.persistence.imports;

/** What loading would do with a line. In the order in which a person wants to see them. The names are stored. */
public enum Fate {
    RESTATED("restated"),
    REJECTED("rejected"),
    NEW("new"),
    UNCHANGED("as on the board");

    private final String words;

    Fate(String words) {
        this.words = words;
    }

    /** {@return the words to follow a number: "3 restated"} */
    public String words() {
        return words;
    }

    /** {@return whether such a line is written} */
    public boolean written() {
        return this == NEW || this == RESTATED;
    }
}
