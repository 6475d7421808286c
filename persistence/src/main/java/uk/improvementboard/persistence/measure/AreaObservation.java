package uk.improvementboard.persistence.measure;

import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;

/** What was observed of a measure in one area: the partnership's own or one that it is compared with. */
public record AreaObservation(MeasureCode measure, AreaCode area, Observation observation) {}
