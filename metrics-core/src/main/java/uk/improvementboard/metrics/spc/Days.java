package uk.improvementboard.metrics.spc;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days as people read them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Days() {}

    /** {@return such as "1 January 2025"} */
    static String words(LocalDate day) {
        return DAY.format(day);
    }
}
