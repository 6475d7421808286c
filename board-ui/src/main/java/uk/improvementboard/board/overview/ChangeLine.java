package uk.improvementboard.board.overview;

import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.SectionCode;

/**
 * One thing that changed.
 *
 * @param kind one or two words: "Worse", "Better", "Date moved", "Restated"
 * @param subject what it is about; leads to the measure or section
 * @param words what happened, to follow a colon
 */
record ChangeLine(
    String kind,
    String subject,
    Optional<SectionCode> section,
    Optional<MeasureCode> measure,
    String words
) {}
