package uk.improvementboard.board.returns;

/** What would become of a value of a file. In the order in which a person wants to see them. */
public enum Fate {
    CHANGED("changed", "Changed"),
    NEW("new", "New"),
    /** The board's own value was published later. */
    OLDER("older than on the board", "Older than on the board"),
    /** The file has no figure where the board has one, which stands. */
    WITHOUT_FIGURE("without a figure where the board has one", "No figure; the board keeps its own"),
    SAME("as on the board", "As on the board"),
    NOT_FOLLOWED("in areas not followed", "Area not followed");

    private final String counted;
    private final String words;

    Fate(String counted, String words) {
        this.counted = counted;
        this.words = words;
    }

    /** {@return the words to follow a number: "3 changed"} */
    public String counted() {
        return counted;
    }

    /** {@return the words to stand alone} */
    public String words() {
        return words;
    }

    /** {@return whether such a value is written} */
    public boolean written() {
        return switch (this) {
            case NEW, CHANGED -> true;
            case OLDER, WITHOUT_FIGURE, SAME, NOT_FOLLOWED -> false;
        };
    }
}
