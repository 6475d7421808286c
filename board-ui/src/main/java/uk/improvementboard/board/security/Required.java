package uk.improvementboard.board.security;

/** What a service demands of what it is given, refused in words for the person. */
public final class Required {

    /** Characters that the reason of a correction needs at least. */
    public static final int SHORTEST_REASON = 10;

    private Required() {}

    /** @throws IllegalArgumentException with the words, unless it holds */
    public static void that(boolean holds, String words) {
        if (!holds) {
            throw new IllegalArgumentException(words);
        }
    }

    /** @throws IllegalArgumentException when the reason is too short */
    public static void reason(String reason) {
        that(
            reason.strip().length() >= SHORTEST_REASON,
            "Give the reason in at least " + SHORTEST_REASON + " characters."
        );
    }
}
