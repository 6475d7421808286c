package uk.improvementboard.metrics.promise;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How promises are put in words. */
final class PromiseWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private PromiseWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@return the date of a statement, with the source's own words where they are not a day: "31 August 2026 (by 2025/26)"} */
    static String due(PromiseStatement statement) {
        return statement
            .due()
            .map(day -> day(day) + (statement.dueWords().isBlank() ? "" : " (\"" + statement.dueWords() + "\")"))
            .orElse("no date");
    }
}
