package uk.improvementboard.persistence;

import java.time.Instant;
import java.time.LocalDate;
import uk.improvementboard.metrics.measure.BoardTime;

/**
 * The day as at which the board is opened: everything known by the end of that day in the United Kingdom, and nothing that
 * became known later.
 */
public record AsAt(LocalDate day) {
    /** {@return the last moment whose knowledge counts} */
    public Instant instant() {
        return day.plusDays(1).atStartOfDay(BoardTime.ZONE).toInstant().minusNanos(1000);
    }
}
