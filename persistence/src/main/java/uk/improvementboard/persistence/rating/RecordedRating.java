package uk.improvementboard.persistence.rating;

import java.time.LocalDate;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.Rating;

/**
 * A rating as it was computed for a day.
 *
 * @param ratedAt the day it speaks of
 * @param ruleVersion version of the rule that computed it
 */
public record RecordedRating(RatedSubject subject, LocalDate ratedAt, Rating rating, String ruleVersion) {}
