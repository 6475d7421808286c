package uk.improvementboard.metrics.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;

/**
 * A figure that a return asks for.
 *
 * @param due the later of the cycle's day and the measure's own: nobody is late before both have passed
 */
public record DueFigure(Measure measure, Period period, LocalDate due) {
    /** Longest time after its end at which a period may be asked for. */
    private static final int MONTHS_BACK = 36;
    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    /**
     * What a cycle asks for. A period is asked for once it has ended, in the return of the month before the one in which its own day
     * falls; so a year that is due in June belongs to the return for May. A month is asked for so many months later as its days make on
     * average, so that each has a return of its own. Measures without a rhythm are asked for nowhere.
     *
     * @param measures in the board's order, which the answer keeps
     * @param series what the board holds; it tells on which months the periods of a measure end
     */
    public static List<DueFigure> in(
        ReturnCycle cycle,
        List<Measure> measures,
        Map<MeasureCode, List<Observation>> series
    ) {
        return measures
            .stream()
            .filter(measure -> measure.frequency().regular())
            .flatMap(measure -> in(cycle, measure, series.getOrDefault(measure.code(), List.of())))
            .toList();
    }

    private static Stream<DueFigure> in(ReturnCycle cycle, Measure measure, List<Observation> known) {
        var rhythm = Rhythm.of(measure, known);
        return IntStream.rangeClosed(-MONTHS_BACK, 0)
            .mapToObj(cycle.month()::plusMonths)
            .filter(rhythm::endsIn)
            .filter(end -> askedIn(measure, end).equals(cycle.month()))
            .map(end -> {
                var own = ownDay(measure, end);
                return new DueFigure(
                    measure,
                    rhythm.period(end),
                    own.isAfter(cycle.dates().due()) ? own : cycle.dates().due()
                );
            });
    }

    /** By the calendar, two months in a row could fall into one return: 30 days after both January and February it is March. */
    private static YearMonth askedIn(Measure measure, YearMonth end) {
        if (measure.frequency().months() == 1) {
            return end.plusMonths((long) Math.max(0, Math.ceil(measure.dueAfterDays() / DAYS_OF_A_MONTH) - 1));
        }
        var month = YearMonth.from(ownDay(measure, end)).minusMonths(1);
        return month.isBefore(end) ? end : month;
    }

    private static LocalDate ownDay(Measure measure, YearMonth end) {
        return end.atEndOfMonth().plusDays(measure.dueAfterDays());
    }

    /** {@return who brings it: the first of the organisations that answer for the measure} */
    public OrganisationCode broughtBy() {
        return measure.owners().getFirst();
    }
}
