package uk.improvementboard.board.component;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as pages say them. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Days() {}

    /** {@return a day in words: "7 November 2026"} */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** {@return how far a due day is: "10 days late", "due today", "in 20 days"} */
    public static String due(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return "due today";
        }
        return days < 0 ? count(-days) + " late" : "in " + count(days);
    }

    private static String count(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
