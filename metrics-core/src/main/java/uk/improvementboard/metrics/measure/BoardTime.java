package uk.improvementboard.metrics.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time by which boards live: that of the United Kingdom, summer time included. */
public final class BoardTime {

    /** Its zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private BoardTime() {}

    /** {@return the day on which a moment falls} */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
