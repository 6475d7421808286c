package uk.improvementboard.metrics.imports;

import java.time.Month;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Period;

/** Which twelve months a year is. "2024/25" alone does not tell. */
public enum YearKind {
    CALENDAR(Month.JANUARY, "calendar year"),
    FINANCIAL(Month.APRIL, "financial year"),
    ACADEMIC(Month.SEPTEMBER, "school year");

    private final Month first;
    private final String words;

    YearKind(Month first, String words) {
        this.first = first;
        this.words = words;
    }

    /** {@return the month it begins with} */
    public Month first() {
        return first;
    }

    /** {@return its name in a sentence: "financial year"} */
    public String words() {
        return words;
    }

    /** {@return the year that a period of twelve whole months is, if it is one of these} */
    public static Optional<YearKind> of(Period period) {
        if (!period.start().plusYears(1).equals(period.end().plusDays(1)) || period.start().getDayOfMonth() != 1) {
            return Optional.empty();
        }
        for (var kind : values()) {
            if (kind.first == period.start().getMonth()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
