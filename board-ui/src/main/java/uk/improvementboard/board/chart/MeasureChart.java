package uk.improvementboard.board.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * All that a picture of one measure over time shows. Built with {@link #of}; every part but the points is optional.
 *
 * @param title names measure, place and rhythm; read out, not drawn, as the page carries its own headline
 * @param description the long description; read out, not drawn
 * @param seriesName the own place, for the label at the end of its line; empty for the value alone
 * @param points the own series in order of date, no date twice
 * @param tickNames axis names that differ from the calendar year, for yearly series: "2023/24"
 * @param alternative another future to compare the forecast with, drawn as lines without ground
 * @param comparators at most three
 * @param emptySentence what stands in the frame if there is no value at all
 */
public record MeasureChart(
    String title,
    String description,
    ValueFormat format,
    Cadence cadence,
    SeriesStyle style,
    String seriesName,
    List<ChartPoint> points,
    Map<LocalDate, String> tickNames,
    List<ShadedPeriod> shaded,
    List<DatedLine> datedLines,
    List<ProcessSegment> process,
    Optional<Standard> standard,
    List<Milestone> milestones,
    Optional<Forecast> forecast,
    Optional<Forecast> alternative,
    List<ComparatorSeries> comparators,
    List<PointNote> notes,
    String emptySentence
) {
    public MeasureChart {
        Require.text(title, "title");
        Require.text(description, "description");
        Require.text(emptySentence, "emptySentence");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(cadence, "cadence");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(seriesName, "seriesName");
        points = inOrder(points, "own series");
        tickNames = Map.copyOf(tickNames);
        shaded = List.copyOf(shaded);
        datedLines = List.copyOf(datedLines);
        process = List.copyOf(process);
        milestones = List.copyOf(milestones);
        comparators = List.copyOf(comparators);
        notes = List.copyOf(notes);
        if (comparators.size() > 3) {
            throw new IllegalArgumentException("at most three comparators, were " + comparators.size());
        }
        Optional<LocalDate> last = plotted(points)
            .map(ChartPoint.Plotted::date)
            .reduce((a, b) -> b);
        if ((forecast.isPresent() || alternative.isPresent()) && last.isEmpty()) {
            throw new IllegalArgumentException("a forecast needs a value to begin at");
        }
    }

    /** Begins a chart of points in order of date. */
    public static Builder of(String title, String description, ValueFormat format, List<? extends ChartPoint> points) {
        return new Builder(title, description, format, points);
    }

    static List<ChartPoint> inOrder(List<? extends ChartPoint> points, String name) {
        List<ChartPoint> copy = List.copyOf(points);
        for (int i = 1; i < copy.size(); i++) {
            if (
                !copy
                    .get(i - 1)
                    .date()
                    .isBefore(copy.get(i).date())
            ) {
                throw new IllegalArgumentException(
                    name + ": points must be in order of date, each once; see " + copy.get(i).date()
                );
            }
        }
        return copy;
    }

    static Stream<ChartPoint.Plotted> plotted(List<ChartPoint> points) {
        return points.stream().filter(ChartPoint.Plotted.class::isInstance).map(ChartPoint.Plotted.class::cast);
    }

    /** The last own value that counts and is not later than the forecast; the fan begins here. */
    Optional<ChartPoint.Plotted> forecastOrigin() {
        return forecast.flatMap(f ->
            plotted(points)
                .filter(p -> p.kind() != PointKind.GHOST && p.date().isBefore(f.steps().getFirst().date()))
                .reduce((earlier, later) -> later)
        );
    }

    Optional<ChartPoint.Plotted> latest() {
        return plotted(points)
            .filter(p -> p.kind() != PointKind.GHOST)
            .reduce((earlier, later) -> later);
    }

    boolean isEmpty() {
        return Stream.concat(Stream.of(points), comparators.stream().map(ComparatorSeries::points)).allMatch(series ->
            plotted(series).findAny().isEmpty()
        );
    }

    /** Every value that must lie inside the picture. */
    double[] values() {
        DoubleStream own = plotted(points).mapToDouble(ChartPoint.Plotted::value);
        DoubleStream others = comparators
            .stream()
            .flatMap(c -> plotted(c.points()))
            .mapToDouble(ChartPoint.Plotted::value);
        DoubleStream centres = process.stream().flatMapToDouble(s ->
            DoubleStream.concat(
                DoubleStream.of(s.centre()),
                s
                    .limits()
                    .stream()
                    .flatMapToDouble(l -> DoubleStream.of(l.lower(), l.upper()))
            )
        );
        DoubleStream aims = DoubleStream.concat(
            standard.stream().mapToDouble(Standard::value),
            milestones.stream().mapToDouble(Milestone::value)
        );
        DoubleStream ahead = forecast
            .stream()
            .flatMap(f -> f.steps().stream())
            .flatMapToDouble(s -> DoubleStream.of(s.low95(), s.high95()));
        DoubleStream instead = alternative
            .stream()
            .flatMap(f -> f.steps().stream())
            .flatMapToDouble(s -> DoubleStream.of(s.low80(), s.high80()));
        return Stream.of(own, others, centres, aims, ahead, instead)
            .flatMapToDouble(s -> s)
            .toArray();
    }

    /** Every date that must lie inside the picture. */
    Stream<LocalDate> dates() {
        Stream<LocalDate> series = Stream.concat(
            points.stream().map(ChartPoint::date),
            comparators
                .stream()
                .flatMap(c -> c.points().stream())
                .map(ChartPoint::date)
        );
        Stream<LocalDate> periods = Stream.concat(
            shaded.stream().flatMap(s -> Stream.of(s.from(), s.to())),
            process.stream().flatMap(s -> Stream.of(s.from(), s.to()))
        );
        Stream<LocalDate> promises = milestones
            .stream()
            .flatMap(m -> Stream.concat(Stream.of(m.date(), m.lineStart(), m.earliest()), m.earlierDates().stream()));
        Stream<LocalDate> others = Stream.concat(
            datedLines.stream().map(DatedLine::date),
            Stream.concat(forecast.stream(), alternative.stream())
                .flatMap(f -> f.steps().stream())
                .map(Forecast.Step::date)
        );
        return Stream.of(series, periods, promises, others).flatMap(s -> s);
    }

    /** Collects the parts of a chart. Methods replace what was set before. */
    public static final class Builder {

        private final String title;
        private final String description;
        private final ValueFormat format;
        private final List<? extends ChartPoint> points;
        private Cadence cadence = Cadence.MONTHLY;
        private SeriesStyle style = SeriesStyle.PROCESS;
        private String seriesName = "";
        private Map<LocalDate, String> tickNames = Map.of();
        private List<ShadedPeriod> shaded = List.of();
        private List<DatedLine> datedLines = List.of();
        private List<ProcessSegment> process = List.of();
        private Optional<Standard> standard = Optional.empty();
        private List<Milestone> milestones = List.of();
        private Optional<Forecast> forecast = Optional.empty();
        private Optional<Forecast> alternative = Optional.empty();
        private List<ComparatorSeries> comparators = List.of();
        private List<PointNote> notes = List.of();
        private String emptySentence = "No figures yet.";

        private Builder(String title, String description, ValueFormat format, List<? extends ChartPoint> points) {
            this.title = title;
            this.description = description;
            this.format = format;
            this.points = points;
        }

        public Builder cadence(Cadence value) {
            cadence = value;
            return this;
        }

        public Builder style(SeriesStyle value) {
            style = value;
            return this;
        }

        public Builder seriesName(String value) {
            seriesName = value;
            return this;
        }

        public Builder tickNames(Map<LocalDate, String> value) {
            tickNames = value;
            return this;
        }

        public Builder shaded(ShadedPeriod... value) {
            shaded = List.of(value);
            return this;
        }

        public Builder datedLines(List<DatedLine> value) {
            datedLines = value;
            return this;
        }

        public Builder process(List<ProcessSegment> value) {
            process = value;
            return this;
        }

        public Builder standard(Standard value) {
            standard = Optional.of(value);
            return this;
        }

        public Builder milestones(List<Milestone> value) {
            milestones = value;
            return this;
        }

        public Builder forecast(Forecast value) {
            forecast = Optional.of(value);
            return this;
        }

        public Builder alternative(Forecast value) {
            alternative = Optional.of(value);
            return this;
        }

        public Builder comparators(List<ComparatorSeries> value) {
            comparators = value;
            return this;
        }

        public Builder notes(List<PointNote> value) {
            notes = value;
            return this;
        }

        public Builder emptySentence(String value) {
            emptySentence = value;
            return this;
        }

        /**
         * Puts the parts together.
         *
         * @throws IllegalArgumentException if they do not fit
         */
        public MeasureChart build() {
            return new MeasureChart(
                title,
                description,
                format,
                cadence,
                style,
                seriesName,
                List.copyOf(points),
                tickNames,
                shaded,
                datedLines,
                process,
                standard,
                milestones,
                forecast,
                alternative,
                comparators,
                notes,
                emptySentence
            );
        }
    }
}
