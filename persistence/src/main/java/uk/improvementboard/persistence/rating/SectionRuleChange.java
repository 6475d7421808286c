package uk.improvementboard.persistence.rating;

import java.time.LocalDate;
import uk.improvementboard.metrics.plan.SectionTerms;

/**
 * One change of the limits for priority actions and areas.
 *
 * @param withdrawn whether these limits were taken back; otherwise they were set
 * @param on the day from which the change counts
 * @param by role that made it
 * @param why what was said of the change
 */
public record SectionRuleChange(SectionTerms terms, boolean withdrawn, LocalDate on, String by, String why) {}
