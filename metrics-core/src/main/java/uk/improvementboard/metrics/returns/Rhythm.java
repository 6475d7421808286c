package uk.improvementboard.metrics.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;

/**
 * On which months the periods of a regular measure end, and how they look: like the latest one it has, else as the calendar has
 * them.
 *
 * @param model a period of the measure
 * @param months from one period to the next, above 0
 */
public record Rhythm(Period model, int months, boolean countsYearSoFar) {
    private static final int DECEMBER = 12;
    private static final YearMonth ANY_APRIL = YearMonth.of(2000, 4);

    /** {@return the rhythm of a measure that has a frequency} */
    public static Rhythm of(Measure measure, List<Observation> known) {
        var model = known.isEmpty() ? usual(measure) : known.getLast().period();
        return new Rhythm(model, measure.frequency().months(), measure.seriesKind() == SeriesKind.YEAR_TO_DATE);
    }

    private static Period usual(Measure measure) {
        var months = measure.frequency().months();
        var end = YearMonth.of(2000, months == 1 ? DECEMBER : months);
        return switch (measure.seriesKind()) {
            case SNAPSHOT -> Period.day(end.atEndOfMonth());
            case INDEPENDENT_PERIOD -> new Period(end.minusMonths(months - 1L).atDay(1), end.atEndOfMonth());
            case ROLLING_YEAR -> new Period(end.minusMonths(DECEMBER - 1L).atDay(1), end.atEndOfMonth());
            case YEAR_TO_DATE -> new Period(ANY_APRIL.atDay(1), YearMonth.of(2000, DECEMBER).atEndOfMonth());
        };
    }

    /** {@return whether one of its periods ends in a month} */
    public boolean endsIn(YearMonth month) {
        return ChronoUnit.MONTHS.between(model.endMonth(), month) % months == 0;
    }

    /** {@return the period that ends in a month} */
    public Period period(YearMonth month) {
        var shift = ChronoUnit.MONTHS.between(model.endMonth(), month);
        var end = shifted(model.end(), shift);
        if (model.start().equals(model.end())) {
            return Period.day(end);
        }
        return new Period(countsYearSoFar ? yearStart(end) : shifted(model.start(), shift), end);
    }

    /** The last day of a month stays the last day. */
    private static LocalDate shifted(LocalDate day, long months) {
        var month = YearMonth.from(day);
        var moved = month.plusMonths(months);
        return day.equals(month.atEndOfMonth()) ? moved.atEndOfMonth() : day.plusMonths(months);
    }

    private LocalDate yearStart(LocalDate end) {
        var start = model.start().withYear(end.getYear());
        return start.isAfter(end) ? start.minusYears(1) : start;
    }
}
