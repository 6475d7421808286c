package uk.improvementboard.metrics.pack;

import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.Rating;

/** A rating as printed: shape and colour, the words beside it, and why. */
public record Tag(Rag rag, String words, String reason) {
    static Tag of(Rating rating) {
        return new Tag(rating.rag(), rating.words(), rating.reason());
    }
}
