package uk.improvementboard.metrics.disclosure;

import java.time.Instant;
import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;

/**
 * One version of an observation, with the time in which it was the one that was known: whoever opens the board as at a day of
 * that time meets it.
 *
 * @param beside whether it stands beside the series as another published value and never in it
 * @param from when it became known
 * @param to when another took its place; empty for the present one
 */
public record KnownFigure(
    MeasureCode measure,
    Observation observation,
    boolean beside,
    Instant from,
    Optional<Instant> to
) {
    boolean knownAt(Instant moment) {
        return !from.isAfter(moment) && to.map(moment::isBefore).orElse(true);
    }
}
