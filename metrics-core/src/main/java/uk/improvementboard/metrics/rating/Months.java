package uk.improvementboard.metrics.rating;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Months in sentences. */
final class Months {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Months() {}

    static String words(YearMonth month) {
        return MONTH.format(month);
    }
}
