package uk.improvementboard.persistence.signoff;

import java.time.YearMonth;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.signoff.Statement;

/** What one partner holds about the figure of a measure for a month. */
public record MeasureStatement(MeasureCode measure, YearMonth month, Statement statement) {}
