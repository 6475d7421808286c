package uk.improvementboard.metrics.pipeline;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and months as sentences write them. */
final class Words {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Words() {}

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String whole(double value) {
        return String.format(Locale.UK, "%,d", Math.round(value));
    }

    static String percent(double share) {
        return Math.round(100 * share) + "%";
    }
}
