package uk.improvementboard.board.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.improvementboard.board.chart.Cadence;
import uk.improvementboard.board.chart.ChartPoint;
import uk.improvementboard.board.chart.ComparatorSeries;
import uk.improvementboard.board.chart.DatedLine;
import uk.improvementboard.board.chart.Forecast;
import uk.improvementboard.board.chart.MeasureChart;
import uk.improvementboard.board.chart.PointKind;
import uk.improvementboard.board.chart.PointNote;
import uk.improvementboard.board.chart.ProcessSegment;
import uk.improvementboard.board.chart.SeriesStyle;
import uk.improvementboard.board.chart.ShadedPeriod;
import uk.improvementboard.board.chart.Standard;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.pack.ChartContent;

/** Turns the content of a measure's chart into the chart that page, PDF and slide draw. */
public final class ChartMapper {

    private static final int FEW_POINTS = 8;
    private static final int MOST_COMPARATORS = 3;
    private static final double MOST_TIMES_AS_LARGE = 5;

    private ChartMapper() {}

    /** {@return the chart; promises too far away to be drawn are left out, as the table of milestones holds them} */
    public static MeasureChart chart(ChartContent content) {
        var format = Formats.of(content.format());
        var style = content.lines().isEmpty() ? SeriesStyle.FOCUS : SeriesStyle.PROCESS;
        var reach = Reach.of(content);
        var chart = MeasureChart.of(content.title(), content.description(), format, points(content, style))
            .cadence(cadence(content.frequency()))
            .style(style)
            .seriesName(content.area())
            .tickNames(tickNames(content))
            .datedLines(datedLines(content))
            .process(process(content))
            .milestones(Promises.of(content, reach))
            .comparators(comparators(content, reach))
            .notes(content.note().map(ChartMapper::note).stream().toList());
        content
            .baseline()
            .flatMap(span -> shaded(span, reach))
            .ifPresent(chart::shaded);
        content.standard().ifPresent(law -> chart.standard(new Standard("The law", law.value())));
        forecast(content).ifPresent(chart::forecast);
        return chart.build();
    }

    private static Cadence cadence(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> Cadence.MONTHLY;
            case QUARTERLY -> Cadence.QUARTERLY;
            case ANNUAL -> Cadence.YEARLY;
            case TERMLY, IRREGULAR -> Cadence.IRREGULAR;
        };
    }

    /** In order of date; of two that share a place the later in the content counts. A few values are written beside their points. */
    private static List<ChartPoint> points(ChartContent content, SeriesStyle style) {
        var labelled = style == SeriesStyle.FOCUS && content.points().size() <= FEW_POINTS;
        var byDate = new TreeMap<LocalDate, ChartPoint>();
        content
            .gaps()
            .forEach(gap ->
                byDate.put(
                    gap.date(),
                    new ChartPoint.Missing(gap.date(), axisWords(gap.symbol()), gap.symbol(), gap.words())
                )
            );
        content
            .points()
            .forEach(point ->
                byDate.put(
                    point.date(),
                    new ChartPoint.Plotted(
                        point.date(),
                        point.value(),
                        kind(point.kind()),
                        labelled ? content.format().cell(point.value()) : "",
                        point.label()
                    )
                )
            );
        return List.copyOf(byDate.values());
    }

    private static String axisWords(String symbol) {
        return switch (symbol) {
            case "[c]" -> "suppressed";
            case "[x]" -> "not available";
            case "[z]" -> "not applicable";
            default -> "no figure";
        };
    }

    private static PointKind kind(ChartContent.PointKind kind) {
        return switch (kind) {
            case COMMON -> PointKind.ORDINARY;
            case IMPROVEMENT -> PointKind.IMPROVEMENT;
            case CONCERN -> PointKind.CONCERN;
            case NEUTRAL -> PointKind.NEUTRAL;
            case PROVISIONAL -> PointKind.PROVISIONAL;
        };
    }

    private static Map<LocalDate, String> tickNames(ChartContent content) {
        var names = new HashMap<LocalDate, String>();
        content.points().forEach(point -> names.put(point.date(), point.tick()));
        return names;
    }

    private static Optional<ShadedPeriod> shaded(ChartContent.Span span, Reach reach) {
        var from = reach.notBeforeFirst(span.from());
        return span.to().isBefore(from)
            ? Optional.empty()
            : Optional.of(new ShadedPeriod(from, span.to(), span.label(), "Baseline"));
    }

    private static List<DatedLine> datedLines(ChartContent content) {
        var lines = new ArrayList<DatedLine>();
        content
            .planBegan()
            .ifPresent(day -> lines.add(DatedLine.event(day, "Plan began, " + Days.month(day), "Plan began")));
        content.breaks().forEach(it -> lines.add(DatedLine.seriesBreak(it.date(), it.label(), brief(it.label()))));
        return lines;
    }

    /** What stands before the colon says it for narrow pictures: "New limits: ...", "Break in series: ...". */
    private static String brief(String label) {
        return label.split(":", 2)[0];
    }

    private static List<ProcessSegment> process(ChartContent content) {
        var first = content.lines().isEmpty() ? LocalDate.MIN : content.lines().getFirst().from();
        var baseline = content.baseline().isPresent() ? "Baseline mean" : "Mean";
        return content
            .lines()
            .stream()
            .map(line ->
                new ProcessSegment(
                    line.from(),
                    line.to(),
                    line.from().equals(first) ? baseline : "New mean",
                    line.mean(),
                    line.limits().map(band -> new ProcessSegment.Limits(band.lower(), band.upper(), false))
                )
            )
            .toList();
    }

    private static PointNote note(ChartContent.Note note) {
        return new PointNote(note.date(), note.words(), kind(note.kind()));
    }

    private static Optional<Forecast> forecast(ChartContent content) {
        if (content.fan().isEmpty() || content.points().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
            new Forecast(
                content
                    .fan()
                    .stream()
                    .map(step ->
                        new Forecast.Step(
                            step.date(),
                            step.median(),
                            step.lower80(),
                            step.upper80(),
                            step.lower95(),
                            step.upper95()
                        )
                    )
                    .toList()
            )
        );
    }

    /**
     * Other areas stand beside the own series, in its years: what was elsewhere before and after it is not the message. An area
     * many times as large, as England is in counts, would press the own line flat; the comparison holds its figure.
     */
    private static List<ComparatorSeries> comparators(ChartContent content, Reach reach) {
        var largest = MOST_TIMES_AS_LARGE * largest(content);
        return content
            .comparators()
            .stream()
            .filter(other ->
                other
                    .places()
                    .stream()
                    .allMatch(place -> Math.abs(place.value()) <= largest)
            )
            .map(other -> {
                var byDate = new TreeMap<LocalDate, ChartPoint>();
                other
                    .places()
                    .stream()
                    .filter(place -> reach.withinHistory(place.date()))
                    .forEach(place -> byDate.put(place.date(), ChartPoint.of(place.date(), place.value())));
                return new ComparatorSeries(other.name(), List.copyOf(byDate.values()));
            })
            .filter(series -> !series.points().isEmpty())
            .limit(MOST_COMPARATORS)
            .toList();
    }

    /** The largest own value, without its sign; where there is none nothing is too large beside it. */
    private static double largest(ChartContent content) {
        return content
            .points()
            .stream()
            .mapToDouble(point -> Math.abs(point.value()))
            .max()
            .orElse(Double.MAX_VALUE / MOST_TIMES_AS_LARGE);
    }
}
