package uk.improvementboard.board.illustrative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;

/** The months of Exampleshire and the days on which its figures become known. */
final class Timeline {

    /** First month with figures. */
    static final YearMonth FIRST = YearMonth.of(2023, 4);
    /** Latest month with figures. */
    static final YearMonth LAST = YearMonth.of(2026, 10);
    /** The day from which the board's records go back. */
    static final LocalDate OPENED = FIRST.atDay(1);
    /** The day the plan began. */
    static final LocalDate PLAN_BEGAN = LocalDate.of(2024, 7, 1);
    /** No record is younger. */
    static final LocalDate PRESENT = LocalDate.of(2026, 11, 20);

    private Timeline() {}

    /** {@return the months from one to another, both included} */
    static List<YearMonth> months(YearMonth from, YearMonth to) {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1)).toList();
    }

    /** {@return the periods of a series that end within the months of Exampleshire, in order} */
    static List<Period> periods(Frequency frequency, SeriesKind kind) {
        return months(FIRST, LAST)
            .stream()
            .filter(month -> ends(frequency, month))
            .map(month -> period(frequency, kind, month))
            .toList();
    }

    private static boolean ends(Frequency frequency, YearMonth month) {
        return switch (frequency) {
            case MONTHLY -> true;
            case QUARTERLY -> month.getMonthValue() % 3 == 0;
            // A term with the holiday after it: to the end of December, April and August.
            case TERMLY -> month.getMonthValue() % 4 == 0 && month.isAfter(YearMonth.of(2023, 8));
            case ANNUAL, IRREGULAR -> false;
        };
    }

    private static Period period(Frequency frequency, SeriesKind kind, YearMonth month) {
        return switch (kind) {
            case SNAPSHOT -> Period.day(month.atEndOfMonth());
            case INDEPENDENT_PERIOD -> endingWith(month, frequency.months());
            case ROLLING_YEAR -> endingWith(month, 12);
            case YEAR_TO_DATE -> endingWith(month, ((month.getMonthValue() + 8) % 12) + 1);
        };
    }

    private static Period endingWith(YearMonth month, int months) {
        return new Period(month.minusMonths(months - 1L).atDay(1), month.atEndOfMonth());
    }

    /** {@return the working day, the 9th to the 11th of the month after a period, on which its figures become known} */
    static LocalDate knownFrom(Period period) {
        var day = period.endMonth().plusMonths(1).atDay(9);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
