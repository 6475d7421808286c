package uk.improvementboard.metrics.rating;

/** Which way a rating went between two days. */
public enum Turn {
    BETTER("Better"),
    WORSE("Worse"),
    SAME("No change"),
    /** It was not rated on one of the days, so that neither better nor worse can be said. */
    CHANGED("Changed");

    private final String words;

    Turn(String words) {
        this.words = words;
    }

    /** {@return the turn as printed} */
    public String words() {
        return words;
    }

    /** {@return the way from one colour to another} */
    public static Turn of(Rag before, Rag now) {
        if (before == now) {
            return SAME;
        }
        if (before == Rag.GREY || now == Rag.GREY) {
            return CHANGED;
        }
        return now.compareTo(before) > 0 ? BETTER : WORSE;
    }
}
