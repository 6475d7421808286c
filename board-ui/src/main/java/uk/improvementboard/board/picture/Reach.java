package uk.improvementboard.board.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.improvementboard.metrics.pack.ChartContent;

/**
 * How far a chart's time axis may reach, so that a far promise does not squeeze the history into a corner.
 *
 * @param first day of the first own value
 * @param last day of the last own value
 * @param earliest day from which promises are drawn
 * @param latest day up to which promises are drawn
 */
record Reach(LocalDate first, LocalDate last, LocalDate earliest, LocalDate latest) {
    private static final double TIMES_THE_HISTORY_AHEAD = 1.5;
    private static final double TIMES_THE_HISTORY_BACK = 0.25;
    /** So that a single yearly value still shows what is promised for the end of the next year. */
    private static final int SHORTEST_HISTORY_DAYS = 400;

    static Reach of(ChartContent content) {
        var dates = content.points().stream().map(ChartContent.Point::date).sorted().toList();
        if (dates.isEmpty()) {
            return new Reach(LocalDate.MAX, LocalDate.MIN, LocalDate.MIN, LocalDate.MAX);
        }
        var history = Math.max(SHORTEST_HISTORY_DAYS, ChronoUnit.DAYS.between(dates.getFirst(), dates.getLast()));
        return new Reach(
            dates.getFirst(),
            dates.getLast(),
            dates.getFirst().minusDays((long) (history * TIMES_THE_HISTORY_BACK)),
            dates.getLast().plusDays((long) (history * TIMES_THE_HISTORY_AHEAD))
        );
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    boolean withinHistory(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** {@return the day, or the first own value where the day lies before it} */
    LocalDate notBeforeFirst(LocalDate day) {
        return day.isBefore(first) ? first : day;
    }
}
