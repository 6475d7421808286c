package uk.improvementboard.persistence.schedule;

import java.time.YearMonth;
import uk.improvementboard.metrics.measure.HandlingClass;

/**
 * How the issue of a month's pack by the calendar went.
 *
 * @param packId of the pack; empty while it is not issued
 * @param words why it is not issued; empty where it is
 */
public record ScheduledIssue(YearMonth month, HandlingClass audience, String packId, String words) {
    /** {@return whether it is issued} */
    public boolean issued() {
        return !packId.isEmpty();
    }
}
