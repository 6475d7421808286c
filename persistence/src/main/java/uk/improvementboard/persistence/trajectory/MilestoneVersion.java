package uk.improvementboard.persistence.trajectory;

import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.trajectory.PromisedDate;

/** One version of a milestone: its value and the date given for it. */
public record MilestoneVersion(MeasureCode measure, String milestoneId, double value, PromisedDate date) {}
