package uk.improvementboard.board.evidence;

/** Refuses what a person asks for, in words for that person. */
final class Refusal {

    private Refusal() {}

    /** @throws IllegalArgumentException with the words, unless it is right */
    static void unless(boolean right, String words) {
        if (!right) {
            throw new IllegalArgumentException(words);
        }
    }
}
