package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.FigureFormat;

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
    List<ComparatorLine> comparators
) {
    /** One value. */
    public record Point(LocalDate date, double value, PointKind kind, String label) {}

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
