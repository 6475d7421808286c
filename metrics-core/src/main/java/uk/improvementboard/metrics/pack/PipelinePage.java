package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.pack.ChartContent.FanStep;
import uk.improvementboard.metrics.pack.ChartContent.LevelMark;

/**
 * The outlook of the 20-week rate with the backlog and the longest wait, in words and figures: screen and pack read the same tree.
 *
 * @param rate the measure that it belongs to; empty where no measure plays that part
 * @param headline when the backlog is cleared, or that nothing is projected
 * @param sentences what follows from it
 * @param why why the rate dips first, or does not; empty where nothing is projected
 * @param plansAMonth the stated capacity; empty where none is projected
 * @param panels rate, backlog and longest wait
 * @param assumptions all that is taken for granted
 * @param balance the latest year's counts, newest first, and whether they agree
 * @param lacking which counts are missing or do not add up; empty where something is projected
 */
public record PipelinePage(
    Optional<MeasureCode> rate,
    String title,
    String headline,
    List<String> sentences,
    Optional<Explanation> why,
    Optional<Integer> plansAMonth,
    List<Panel> panels,
    List<String> assumptions,
    List<BalanceRow> balance,
    List<String> lacking,
    String sourceLine
) {
    /** A heading with its sentence. */
    public record Explanation(String heading, String words) {}

    /**
     * One picture with its table.
     *
     * @param alternative what it shows, in at most 125 characters
     * @param description the same at length
     * @param past what was counted, oldest first
     * @param standard what the law requires
     * @param stated what is expected under the stated capacity
     */
    public record Panel(
        String heading,
        String alternative,
        String description,
        FigureFormat format,
        List<Past> past,
        Optional<LevelMark> standard,
        Fan asNow,
        Optional<Fan> stated,
        List<Row> rows
    ) {
        /** {@return what the ranges in the picture are, as a sentence} */
        public String note() {
            return stated
                .map(it -> "Shaded: the ranges at " + it.name() + ". Dotted: the 80% range as now.")
                .orElse("Shaded: the ranges as now.");
        }
    }

    /** A counted value on the last day of its month. */
    public record Past(LocalDate date, double value, String label) {}

    /** What is expected under one capacity, nearest month first. */
    public record Fan(String name, List<FanStep> steps) {}

    /** A month of the table that twins the picture; "-" where there is nothing to say. */
    public record Row(String month, String counted, String asNow, String stated) {}

    /** A month's counts, which must lead from one end of a month to the next. */
    public record BalanceRow(
        String month,
        String start,
        String joined,
        String inTime,
        String overdue,
        String ended,
        String end,
        String over20,
        String check
    ) {
        /** {@return everything the row says, from left to right} */
        public String[] cells() {
            return new String[] { month, start, joined, inTime, overdue, ended, end, over20, check };
        }
    }

    /** {@return whether something is projected} */
    public boolean projected() {
        return !panels.isEmpty();
    }
}
