package uk.improvementboard.metrics.rating;

/**
 * One rating as shown: colour, words, and the sentence that says why with its figures.
 *
 * @param rag colour and shape
 * @param words adjective beside the shape: "Off track", "Held 3 of 6"
 * @param reason sentence that names the figures, without full stop
 */
public record Rating(Rag rag, String words, String reason) {
    /** {@return a rating in the colour's usual words} */
    public static Rating of(Rag rag, String reason) {
        return new Rating(rag, rag.words(), reason);
    }

    /** {@return no rating, and why there is none} */
    public static Rating none(String why) {
        return new Rating(Rag.GREY, Rag.GREY.words(), why);
    }
}
