package uk.improvementboard.metrics.rating;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in sentences. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Days() {}

    static String words(LocalDate day) {
        return DAY.format(day);
    }
}
