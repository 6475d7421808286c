package uk.improvementboard.persistence.measure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Figures that came in together.
 *
 * @param knownFrom moment from which they count as known
 * @param by role or program that brought them
 * @param why what was said of the load
 * @param figures how many versions of observations it wrote
 * @param measures of how many measures
 * @param latestPeriod last day that any of them is about
 */
public record Load(Instant knownFrom, String by, String why, int figures, int measures, LocalDate latestPeriod) {}
