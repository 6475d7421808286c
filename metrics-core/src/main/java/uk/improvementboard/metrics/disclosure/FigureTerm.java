package uk.improvementboard.metrics.disclosure;

import uk.improvementboard.metrics.measure.MeasureCode;

/** One whole number of each figure of a measure, as a relation names it. */
public record FigureTerm(MeasureCode measure, FigurePart part) {}
