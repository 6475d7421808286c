package uk.improvementboard.persistence.measure;

import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.PublishedFigure;

/**
 * Another published value of a measure.
 *
 * @param reference lasting name of the entry within the measure
 */
public record ReferencedFigure(MeasureCode measure, String reference, PublishedFigure figure) {}
