package uk.improvementboard.board.chart;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A dotted vertical line with its reason: the plan's start, a break in the series, a rebase.
 *
 * @param date first day of what comes after
 * @param label "Break in series: collected by person from 2023"
 * @param brief used on small pictures: "Break"
 * @param breaksSeries whether points on the two sides may not be joined
 */
public record DatedLine(LocalDate date, String label, String brief, boolean breaksSeries) {
    public DatedLine {
        Objects.requireNonNull(date, "date");
        Require.text(label, "label");
        Require.text(brief, "brief");
    }

    /** A line that marks an event and leaves the series joined. */
    public static DatedLine event(LocalDate date, String label, String brief) {
        return new DatedLine(date, label, brief, false);
    }

    /** A line across which values cannot be compared. */
    public static DatedLine seriesBreak(LocalDate date, String label, String brief) {
        return new DatedLine(date, label, brief, true);
    }
}
