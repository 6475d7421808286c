package uk.improvementboard.board.change;

import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.rating.RatedSubject.Facet;

/**
 * One thing that changed.
 *
 * @param kind one or two words: "Worse", "Better", "Date moved", "Restated"
 * @param subject what it is about; leads to the measure or section
 * @param words what happened, to follow a colon
 * @param rating where a rating changed: which, from what and to what
 */
public record ChangeLine(
    String kind,
    String subject,
    Optional<SectionCode> section,
    Optional<MeasureCode> measure,
    String words,
    Optional<RatingChange> rating
) {
    /** A change without a rating of its own. */
    ChangeLine(
        String kind,
        String subject,
        Optional<SectionCode> section,
        Optional<MeasureCode> measure,
        String words
    ) {
        this(kind, subject, section, measure, words, Optional.empty());
    }

    /**
     * A rating that changed.
     *
     * @param before words of the rating, within a sentence
     * @param now the same of the present one
     */
    public record RatingChange(Facet facet, String before, String now) {}
}
