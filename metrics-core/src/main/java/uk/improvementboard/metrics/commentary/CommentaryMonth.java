package uk.improvementboard.metrics.commentary;

import java.time.LocalDate;
import java.time.YearMonth;
import uk.improvementboard.metrics.rating.MeasureReading;

/** Which month words belong to. */
public final class CommentaryMonth {

    private CommentaryMonth() {}

    /** {@return the month that a board read on a day talks about: the last that had ended} */
    public static YearMonth on(LocalDate day) {
        return YearMonth.from(day).minusMonths(1);
    }

    /**
     * {@return the month in which the words on a measure belong: that of the figure in view, also where it is older than the
     * month that the board talks about; that month itself where there is no figure}
     */
    public static YearMonth of(MeasureReading reading) {
        return reading
            .latest()
            .map(latest -> latest.period().endMonth())
            .or(() ->
                reading
                    .observations()
                    .stream()
                    .map(it -> it.period().endMonth())
                    .reduce((_, later) -> later)
            )
            .orElse(on(reading.asAt()));
    }
}
