package uk.improvementboard.persistence.rating;

import java.time.LocalDate;
import uk.improvementboard.metrics.rating.RuleTerms;

/**
 * One change of thresholds.
 *
 * @param withdrawn whether these thresholds were taken back; otherwise they were set
 * @param on the day from which the change counts
 * @param by role that made it
 * @param why what was said of the change
 */
public record RuleChange(RuleTerms terms, boolean withdrawn, LocalDate on, String by, String why) {}
