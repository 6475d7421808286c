package uk.improvementboard.board.component;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Months as pages say them. */
public final class Months {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Months() {}

    /** {@return a month in words: "October 2026"} */
    public static String words(YearMonth month) {
        return MONTH.format(month);
    }
}
