package uk.improvementboard.board.illustrative;

import java.util.List;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatedSubject.Facet;
import uk.improvementboard.metrics.rating.RatedSubject.Kind;
import uk.improvementboard.metrics.rating.RatingOverride;
import uk.improvementboard.persistence.founding.Dated;

/** Ratings that the chair of Exampleshire set: one that has lapsed and one that is in force. */
final class SetRatings {

    private SetRatings() {}

    static List<Dated<RatingOverride>> overrides() {
        return Resource.rows("overrides").stream().map(SetRatings::override).toList();
    }

    private static Dated<RatingOverride> override(Row row) {
        var subject = new RatedSubject(
            Kind.valueOf(row.text("kind")),
            row.text("subject"),
            Facet.valueOf(row.text("facet"))
        );
        var override = new RatingOverride(
            subject,
            new RatingOverride.Choice(Rag.valueOf(row.text("rag")), row.text("words")),
            row.text("reason"),
            row.text("by"),
            row.date("set_on"),
            row.date("last_day"),
            HandlingClass.valueOf(row.text("handling"))
        );
        return new Dated<>(override.setOn(), override, "Set at the board");
    }
}
