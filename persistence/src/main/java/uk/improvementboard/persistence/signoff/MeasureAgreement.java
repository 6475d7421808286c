package uk.improvementboard.persistence.signoff;

import java.time.YearMonth;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.signoff.Disagreement;

/** How the disagreement about the figure of a measure for a month ended. */
public record MeasureAgreement(MeasureCode measure, YearMonth month, Disagreement.Agreement agreement) {}
