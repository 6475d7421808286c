package uk.improvementboard.persistence;

import java.time.Instant;
import java.time.LocalDate;
import uk.improvementboard.metrics.measure.BoardTime;

/**
 * Who writes a new version, from when it is known, and why. Nothing is written without it.
 *
 * @param knownFrom moment from which the version counts as known: now, or for published history the day of publication. The
 *     true moment of recording is kept beside it and in the audit, and cannot be chosen.
 * @param by role or program, never a personal name in published data
 * @param why reason in words, shown in the history
 */
public record Change(Instant knownFrom, String by, String why) {
    /** @throws IllegalArgumentException when who or why is missing */
    public Change {
        if (by.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("A change needs who made it and why");
        }
    }

    /** {@return a change known from the start of a day in the United Kingdom} */
    public static Change on(LocalDate day, String by, String why) {
        return new Change(day.atStartOfDay(BoardTime.ZONE).toInstant(), by, why);
    }
}
