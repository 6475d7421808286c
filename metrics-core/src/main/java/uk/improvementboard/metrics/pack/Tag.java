package uk.improvementboard.metrics.pack;

import java.util.Optional;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.Rating;
import uk.improvementboard.metrics.rating.RatingOverride;

/**
 * A rating as printed: shape and colour, the words beside it, and why.
 *
 * @param overridden where a person set this rating, the computed one that stands beside it
 */
public record Tag(Rag rag, String words, String reason, Optional<Overridden> overridden) {
    /**
     * The computed rating, never hidden by the one that a person set.
     *
     * @param setUntil who set the other, and until when
     */
    public record Overridden(String setUntil, Rag rag, String words, String reason) {
        /** {@return the computed rating in words: "Computed: Red, off track"} */
        public String computed() {
            return "Computed: " + rag.colour() + ", " + Wording.lowerFirst(words);
        }
    }

    /** {@return a computed rating} */
    public static Tag of(Rating rating) {
        return new Tag(rating.rag(), rating.words(), rating.reason(), Optional.empty());
    }

    /** {@return a rating that a person set, with the computed one beside it} */
    static Tag of(Rating computed, RatingOverride override) {
        var shown = override.shown();
        return new Tag(
            shown.rag(),
            shown.words(),
            shown.reason(),
            Optional.of(new Overridden(override.setUntil(), computed.rag(), computed.words(), computed.reason()))
        );
    }

    /** {@return why the rating is as it is, in sentences: where a person set it, also why another was computed} */
    public String explanation() {
        return overridden
            .map(it -> Wording.sentence(reason) + " Computed: " + Wording.sentence(Wording.lowerFirst(it.reason())))
            .orElseGet(() -> Wording.sentence(reason));
    }

    /**
     * {@return the whole rating in words alone, for text without colour: "Red, off track", "Amber, at risk, set by the chair
     * until 31 January 2027: reason. Computed: Red, off track"}
     */
    public String inWords() {
        var shown = rag.colour() + ", " + Wording.lowerFirst(words);
        return overridden
            .map(
                it ->
                    shown +
                    ", " +
                    Wording.lowerFirst(it.setUntil()) +
                    ": " +
                    Wording.sentence(reason) +
                    " " +
                    it.computed()
            )
            .orElse(shown);
    }
}
