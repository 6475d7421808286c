package uk.improvementboard.board.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as charts write them. */
final class Days {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Days() {}

    static String month(LocalDate day) {
        return MONTH.format(day);
    }
}
