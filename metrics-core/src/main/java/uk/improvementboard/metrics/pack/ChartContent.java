package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Frequency;

/**
 * Everything a measure's chart shows, as data: page, PDF and slide draw the same picture from it.
 *
 * @param description what the chart shows, in sentences, for those who cannot see it
 * @param alternative the same in at most 125 characters
 * @param points the measure's own values, oldest first
 * @param gaps periods without a value, and why
 * @param lines mean and limits, one stretch for each segment
 * @param fan the forecast, nearest step first; empty where there is none
 * @param comparators other areas' values, at most three
 * @param area name of the own area, for the end of its line
 * @param frequency how often points come, which decides what the axis says
 * @param endStateDue day by which the end state is promised; empty where no end state is drawn
 * @param breaks days from which values cannot be compared with those before
 * @param note what the latest points show, beside the first of them
 */
public record ChartContent(
    String title,
    String alternative,
    String description,
    FigureFormat format,
    List<Point> points,
    List<Gap> gaps,
    Optional<Span> baseline,
    Optional<LocalDate> planBegan,
    List<Line> lines,
    List<MilestoneMark> milestones,
    Optional<LevelMark> standard,
    Optional<LevelMark> endState,
    List<FanStep> fan,
    List<ComparatorLine> comparators,
    String area,
    Frequency frequency,
    Optional<LocalDate> endStateDue,
    List<Break> breaks,
    Optional<Note> note
) {
    /** {@return the same with other areas' or earlier lines, and words that say so} */
    ChartContent with(List<ComparatorLine> lines, String words) {
        return new ChartContent(
            title,
            alternative,
            words,
            format,
            points,
            gaps,
            baseline,
            planBegan,
            this.lines,
            milestones,
            standard,
            endState,
            fan,
            lines,
            area,
            frequency,
            endStateDue,
            breaks,
            note
        );
    }

    /**
     * One value.
     *
     * @param date where it stands: the last day of a month or quarter, the middle of anything longer
     * @param label period, value and count, to be read out
     * @param tick name of its period on the axis of a yearly chart: "2025", "2024/25", "Jan 2025"
     */
    public record Point(LocalDate date, double value, PointKind kind, String label, String tick) {}

    /** From this day on, values cannot be compared with those before. */
    public record Break(LocalDate date, String label) {}

    /** A remark on the point of a day. */
    public record Note(LocalDate date, String words, PointKind kind) {}

    /** What a point's shape says. */
    public enum PointKind {
        COMMON,
        IMPROVEMENT,
        CONCERN,
        NEUTRAL,
        PROVISIONAL,
    }

    /** A period without a value: symbol and words. */
    public record Gap(LocalDate date, String symbol, String words) {}

    /** A shaded stretch with its name. */
    public record Span(LocalDate from, LocalDate to, String label) {}

    /** Mean, and limits where they are drawn. */
    public record Line(LocalDate from, LocalDate to, double mean, Optional<Band> limits) {}

    /** Lower and upper limit. */
    public record Band(double lower, double upper) {}

    /** A promised value with every date given for it, first to present. */
    public record MilestoneMark(double value, List<LocalDate> dates, String label) {}

    /** A level across the chart. */
    public record LevelMark(double value, String label) {}

    /** One step of the forecast. */
    public record FanStep(
        LocalDate date,
        double lower95,
        double lower80,
        double median,
        double upper80,
        double upper95
    ) {}

    /** Another area's values. */
    public record ComparatorLine(String name, List<Place> places) {
        /** One value of it. */
        public record Place(LocalDate date, double value) {}
    }
}
