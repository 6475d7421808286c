package uk.improvementboard.metrics.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Period;

/** A period as a cell spells it, before it is known which measure it belongs to. */
sealed interface SpelledPeriod {
    /** One day, which may stand for the period that it begins or ends. */
    record OnDay(LocalDate day) implements SpelledPeriod {}

    /** A month by its name or number. */
    record OfMonth(YearMonth month) implements SpelledPeriod {}

    /**
     * A quarter of a year.
     *
     * @param number 1 to 4
     * @param year first calendar year that the year lies in
     * @param pair whether it was written as two years, "2025/26": then it is no calendar year
     */
    record OfQuarter(int number, int year, boolean pair) implements SpelledPeriod {}

    /** Autumn, spring or summer of schools. */
    record OfTerm(Period term) implements SpelledPeriod {}

    /**
     * A year.
     *
     * @param year first calendar year that it lies in
     * @param pair whether it was written as two years
     * @param named which kind of year the cell itself says
     */
    record OfYear(int year, boolean pair, Optional<YearKind> named) implements SpelledPeriod {}

    /** First and last day. */
    record OfDays(Period period) implements SpelledPeriod {}

    /** {@return the calendar year that it begins in} */
    default int firstYear() {
        return switch (this) {
            case OnDay it -> it.day().getYear();
            case OfMonth it -> it.month().getYear();
            case OfQuarter it -> it.year();
            case OfTerm it -> it.term().start().getYear();
            case OfYear it -> it.year();
            case OfDays it -> it.period().start().getYear();
        };
    }
}
