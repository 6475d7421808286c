package uk.improvementboard.metrics.plan;

import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.Rating;

/**
 * One rating of the three, by the printed rule: the worse of delivery and impact. Work without a sign that it helps children is never
 * on track, nor is what was held and then lost; only what is delivered, on track and sustained is achieved.
 */
final class HeadlineRating {

    private HeadlineRating() {}

    static Rating of(Rating delivery, Rating impact, Rating sustained) {
        if (delivery.rag() == Rag.GREY && impact.rag() == Rag.GREY) {
            return Rating.none("Neither delivery nor impact can be rated");
        }
        if (impact.rag() == Rag.GREY) {
            var rag = delivery.rag().worse(Rag.AMBER);
            return Rating.of(rag, "Delivery: " + named(delivery) + "; impact cannot be rated");
        }
        var rag = withLasting(delivery.rag().worse(impact.rag()), delivery, impact, sustained);
        var reason = "Delivery: " + named(delivery) + "; impact: " + named(impact);
        return Rating.of(rag, sustained.rag() == Rag.RED ? reason + "; what was held was lost" : reason);
    }

    private static Rag withLasting(Rag worse, Rating delivery, Rating impact, Rating sustained) {
        if (sustained.rag() == Rag.RED) {
            return worse.worse(Rag.AMBER);
        }
        var achieved = delivery.rag() == Rag.BLUE && impact.rag().good() && sustained.rag() == Rag.BLUE;
        return achieved ? Rag.BLUE : worse == Rag.BLUE ? Rag.GREEN : worse;
    }

    private static String named(Rating rating) {
        return Wording.lowerFirst(rating.words());
    }
}
