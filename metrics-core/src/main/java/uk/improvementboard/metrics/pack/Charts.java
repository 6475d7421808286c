package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.forecast.Forecast;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.pack.ChartContent.ComparatorLine;
import uk.improvementboard.metrics.pack.ChartContent.FanStep;
import uk.improvementboard.metrics.pack.ChartContent.Gap;
import uk.improvementboard.metrics.pack.ChartContent.LevelMark;
import uk.improvementboard.metrics.pack.ChartContent.Line;
import uk.improvementboard.metrics.pack.ChartContent.MilestoneMark;
import uk.improvementboard.metrics.pack.ChartContent.Point;
import uk.improvementboard.metrics.pack.ChartContent.PointKind;
import uk.improvementboard.metrics.pack.ChartContent.Span;
import uk.improvementboard.metrics.partnership.ComparatorArea;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.spc.Segment;
import uk.improvementboard.metrics.trajectory.EndState;
import uk.improvementboard.metrics.trajectory.PromisedDate;

/** Lays out a reading as the content of its chart. */
final class Charts {

    private Charts() {}

    static ChartContent of(MeasureReading reading, PageContext context) {
        var format = reading.format();
        var words = new ChartWords(reading, context);
        return new ChartContent(
            reading.measure().name() + ", " + context.areaName(),
            words.alternative(),
            words.description(),
            format,
            points(reading, format),
            gaps(reading),
            baseline(reading),
            planBegan(reading, context),
            lines(reading),
            milestones(reading, format),
            reading
                .trajectory()
                .standard()
                .map(standard -> new LevelMark(standard.value(), "The law: " + format.promisedCell(standard.value()))),
            endStateDrawn(reading).map(end ->
                new LevelMark(end.value(), "End state: " + format.promisedCell(end.value()))
            ),
            fan(reading),
            comparators(reading, context),
            context.areaName(),
            reading.measure().frequency(),
            endStateDrawn(reading).map(EndState::due),
            RebaseWords.breaks(reading),
            ChartNotes.latest(reading)
        );
    }

    /** An end state that is what the law says needs no second line. */
    private static Optional<EndState> endStateDrawn(MeasureReading reading) {
        var law = reading.trajectory().standard();
        return reading
            .trajectory()
            .endState()
            .filter(end -> law.map(standard -> standard.value() != end.value()).orElse(true));
    }

    private static List<Point> points(MeasureReading reading, FigureFormat format) {
        var kinds = kinds(reading);
        var points = new ArrayList<Point>();
        for (var observation : reading.drawn()) {
            observation.shown().ifPresent(figure -> {
                var count = figure.fraction().map(Charts::count).orElse("");
                var kind =
                    observation instanceof Observation.Provisional
                        ? PointKind.PROVISIONAL
                        : kinds.getOrDefault(observation.period().end(), PointKind.COMMON);
                points.add(
                    new Point(
                        ChartPlaces.of(reading.measure(), observation.period()),
                        figure.asDouble(),
                        kind,
                        observation.period().words() + ": " + format.words(figure.asDouble()) + count,
                        observation.period().axisWords()
                    )
                );
            });
        }
        return List.copyOf(points);
    }

    private static String count(Fraction fraction) {
        return ", " + Counts.of(fraction);
    }

    private static Map<LocalDate, PointKind> kinds(MeasureReading reading) {
        Map<LocalDate, PointKind> kinds = new HashMap<>();
        if (!reading.chart().runChart()) {
            reading
                .chart()
                .points()
                .forEach(point -> kinds.put(point.date(), ChartNotes.kind(point.variation())));
        }
        return kinds;
    }

    private static List<Gap> gaps(MeasureReading reading) {
        return reading
            .drawn()
            .stream()
            .filter(observation -> observation.shown().isEmpty())
            .map(observation ->
                new Gap(
                    ChartPlaces.of(reading.measure(), observation.period()),
                    observation.symbol(),
                    observation.period().words() + ": " + observation.status()
                )
            )
            .toList();
    }

    private static Optional<Span> baseline(MeasureReading reading) {
        return reading
            .trajectory()
            .baseline()
            .filter(_ -> reading.baselineMean().isPresent())
            .map(span -> new Span(span.from(), span.to(), ChartNotes.baseline(span)));
    }

    private static Optional<LocalDate> planBegan(MeasureReading reading, PageContext context) {
        return reading
            .drawn()
            .stream()
            .findFirst()
            .filter(
                first ->
                    first.period().end().isBefore(context.planBegan()) && !context.planBegan().isAfter(reading.asAt())
            )
            .map(_ -> context.planBegan());
    }

    private static List<Line> lines(MeasureReading reading) {
        if (reading.chart().runChart()) {
            return List.of();
        }
        var places = new HashMap<LocalDate, LocalDate>();
        reading.drawn().forEach(it -> places.put(it.period().end(), ChartPlaces.of(reading.measure(), it.period())));
        return reading
            .chart()
            .segments()
            .stream()
            .map(segment -> line(segment, places))
            .toList();
    }

    private static Line line(Segment segment, Map<LocalDate, LocalDate> places) {
        return new Line(
            places.getOrDefault(segment.from(), segment.from()),
            places.getOrDefault(segment.to(), segment.to()),
            segment.mean(),
            segment.limits().map(limits -> new ChartContent.Band(limits.lower(), limits.upper()))
        );
    }

    private static List<MilestoneMark> milestones(MeasureReading reading, FigureFormat format) {
        return reading
            .trajectory()
            .milestones()
            .stream()
            .map(milestone ->
                new MilestoneMark(
                    milestone.value(),
                    milestone.dates().all().stream().map(PromisedDate::due).toList(),
                    "Milestone: " + format.promisedCell(milestone.value()) + " by " + Dates.shortMonth(milestone.due())
                )
            )
            .toList();
    }

    static List<FanStep> fan(MeasureReading reading) {
        if (!(reading.forecast() instanceof Forecast.Made made) || reading.latest().isEmpty()) {
            return List.of();
        }
        var last = reading.latest().get().period();
        var months = reading.measure().frequency().months();
        return KeptForecasts.shown(made, months)
            .stream()
            .map(step ->
                new FanStep(
                    ChartPlaces.of(reading.measure(), ChartPlaces.later(last, months * step.step())),
                    step.lower95(),
                    step.lower80(),
                    step.median(),
                    step.upper80(),
                    step.upper95()
                )
            )
            .toList();
    }

    /** England and the region as lines; neighbours are too many for one picture and stand in the comparison. */
    private static List<ComparatorLine> comparators(MeasureReading reading, PageContext context) {
        if (!Comparisons.comparable(reading.measure())) {
            return List.of();
        }
        var series = context.others(reading.measure().code());
        return context
            .comparators()
            .stream()
            .filter(other -> other.kind() == ComparatorArea.Kind.ENGLAND || other.kind() == ComparatorArea.Kind.REGION)
            .map(other -> line(reading, context, other.area(), series.getOrDefault(other.area(), List.of())))
            .filter(line -> !line.places().isEmpty())
            .toList();
    }

    private static ComparatorLine line(
        MeasureReading reading,
        PageContext context,
        AreaCode area,
        List<Observation> series
    ) {
        var name = context.areaName(area);
        return new ComparatorLine(
            name,
            series
                .stream()
                .flatMap(observation ->
                    observation
                        .settled()
                        .map(figure ->
                            new ComparatorLine.Place(
                                ChartPlaces.of(reading.measure(), observation.period()),
                                figure.asDouble()
                            )
                        )
                        .stream()
                )
                .toList()
        );
    }
}
