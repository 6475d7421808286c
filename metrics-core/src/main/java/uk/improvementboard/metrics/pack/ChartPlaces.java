package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.pack.ChartContent.Break;

/** Where periods stand on a time axis. */
final class ChartPlaces {

    private static final int DAYS_OF_A_QUARTER = 92;

    private ChartPlaces() {}

    /**
     * {@return the last day of a month or quarter, and of periods that overlap, which are known by their end; the middle of
     * anything longer, so that a promise for the end of a year stands after the year's value}
     */
    static LocalDate of(Measure measure, Period period) {
        return measure.seriesKind().overlapping() ? period.end() : of(period);
    }

    private static LocalDate of(Period period) {
        var days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
        if (days <= DAYS_OF_A_QUARTER) {
            return period.end();
        }
        var months = ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1));
        return period.start().plusMonths(months / 2);
    }

    /** {@return a period of the same kind so many months later} */
    static Period later(Period period, int months) {
        var end = period.end().plusMonths(months);
        var wholeMonths = period.end().equals(period.endMonth().atEndOfMonth()) && period.start().getDayOfMonth() == 1;
        return new Period(period.start().plusMonths(months), wholeMonths ? YearMonth.from(end).atEndOfMonth() : end);
    }

    /** {@return the first day of each stretch whose source says that it cannot be compared with what came before} */
    static List<Break> breaks(List<Observation> observations) {
        for (var index = 1; index < observations.size(); index++) {
            if (observations.get(index).provenance().breaksSeries()) {
                return List.of(
                    new Break(
                        observations.get(index).period().start(),
                        "Break in series: compare with earlier figures with care"
                    )
                );
            }
        }
        return List.of();
    }
}
