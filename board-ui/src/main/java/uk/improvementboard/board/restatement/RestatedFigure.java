package uk.improvementboard.board.restatement;

import java.time.Instant;
import uk.improvementboard.metrics.measure.MeasureCode;

/**
 * One restatement: a figure that was published and the one that took its place.
 *
 * @param first as first published: "51%", or a symbol where it is not shown
 * @param was the value just before
 * @param is the value from then on
 * @param now the value on the day as at which the ledger is read
 * @param by who recorded it
 * @param rating the rating of the measure before and after that day, where it changed; empty where it did not; else "Not compared"
 */
record RestatedFigure(
    MeasureCode code,
    String measure,
    String period,
    String first,
    String was,
    String is,
    String now,
    Instant knownFrom,
    Instant recordedAt,
    String by,
    String why,
    String rating
) {}
