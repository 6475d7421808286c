package uk.improvementboard.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day as at which the board is opened: everything known by the end of that day in the United Kingdom, and nothing that
 * became known later.
 */
public record AsAt(LocalDate day) {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** {@return the day in the United Kingdom on which a moment falls} */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(LONDON).toLocalDate();
    }

    /** {@return the last moment whose knowledge counts} */
    public Instant instant() {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant().minusNanos(1000);
    }
}
