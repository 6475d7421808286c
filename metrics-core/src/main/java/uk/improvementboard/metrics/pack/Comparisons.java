package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.pack.Comparison.Bar;
import uk.improvementboard.metrics.partnership.ComparatorArea;
import uk.improvementboard.metrics.rating.MeasureReading;

/**
 * Compares the partnership with other areas in the newest period that both have. Neighbours are averaged in two ways, each
 * named, because they can differ by more than ten points: the mean of rates, and the pooled rate of all cases.
 */
final class Comparisons {

    private Comparisons() {}

    static Optional<Comparison> of(MeasureReading reading, PageContext context) {
        if (!comparable(reading.measure())) {
            return Optional.empty();
        }
        var others = context.others(reading.measure().code());
        return reading
            .observations()
            .reversed()
            .stream()
            .filter(
                own ->
                    own.settled().isPresent() &&
                    others
                        .values()
                        .stream()
                        .anyMatch(series -> at(series, own.period()).isPresent())
            )
            .findFirst()
            .map(own -> compare(reading, context, own, others));
    }

    /** Counts and sums grow with the size of an area: England's beside a county's would say nothing. */
    static boolean comparable(Measure measure) {
        return switch (measure.unit().kind()) {
            case PERCENTAGE, DURATION, SCORE, RANK -> true;
            case MONEY -> measure.unit().noun().isEmpty();
            case COUNT -> false;
        };
    }

    private static Comparison compare(
        MeasureReading reading,
        PageContext context,
        Observation own,
        Map<AreaCode, List<Observation>> others
    ) {
        var format = reading.format();
        var period = own.period();
        var bars = new ArrayList<Bar>();
        bars.add(bar(context.areaName(), own.settled().orElseThrow().asDouble(), format, true));
        for (var kind : List.of(ComparatorArea.Kind.ENGLAND, ComparatorArea.Kind.REGION)) {
            for (var area : areas(context, kind)) {
                at(others.getOrDefault(area, List.of()), period).ifPresent(figure ->
                    bars.add(bar(context.areaName(area), figure.asDouble(), format, false))
                );
            }
        }
        var neighbours = figures(context, others, period, ComparatorArea.Kind.STATISTICAL_NEIGHBOUR);
        addAverages(bars, neighbours, format);
        return new Comparison(
            period.words(),
            List.copyOf(bars),
            reading
                .trajectory()
                .standard()
                .map(standard ->
                    new ChartContent.LevelMark(standard.value(), "The law: " + format.promisedCell(standard.value()))
                )
                .stream()
                .toList(),
            note(reading, context, own, others, neighbours.size())
        );
    }

    private static void addAverages(List<Bar> bars, List<Figure> neighbours, FigureFormat format) {
        if (neighbours.isEmpty()) {
            return;
        }
        var name = neighbours.size() == 1 ? "One neighbour" : neighbours.size() + " neighbours";
        bars.add(
            bar(
                name + ", mean",
                neighbours.stream().mapToDouble(Figure::asDouble).average().orElseThrow(),
                format,
                false
            )
        );
        var counts = neighbours
            .stream()
            .flatMap(figure -> figure.fraction().stream())
            .toList();
        if (counts.size() == neighbours.size() && counts.size() > 1) {
            var numerator = counts.stream().mapToLong(Fraction::numerator).sum();
            var denominator = counts.stream().mapToLong(Fraction::denominator).sum();
            bars.add(bar(name + ", pooled", new Fraction(numerator, denominator).percent(), format, false));
        }
    }

    private static Bar bar(String name, double value, FigureFormat format, boolean own) {
        return new Bar(name, value, format.cell(value), own);
    }

    private static String note(
        MeasureReading reading,
        PageContext context,
        Observation own,
        Map<AreaCode, List<Observation>> others,
        int neighbours
    ) {
        var sentences = new ArrayList<String>();
        rank(reading, own, local(context, others, own.period())).ifPresent(sentences::add);
        if (neighbours > 0) {
            context
                .comparators()
                .stream()
                .filter(other -> other.kind() == ComparatorArea.Kind.STATISTICAL_NEIGHBOUR)
                .findFirst()
                .ifPresent(other -> sentences.add("Neighbours: " + other.source() + "."));
        }
        return String.join(" ", sentences);
    }

    private static List<Figure> local(PageContext context, Map<AreaCode, List<Observation>> others, Period period) {
        var all = new ArrayList<Figure>();
        all.addAll(figures(context, others, period, ComparatorArea.Kind.STATISTICAL_NEIGHBOUR));
        all.addAll(figures(context, others, period, ComparatorArea.Kind.OTHER_LOCAL_AUTHORITY));
        return all;
    }

    private static Optional<String> rank(MeasureReading reading, Observation own, List<Figure> local) {
        if (local.size() < 20) {
            return Optional.empty();
        }
        var value = own.settled().orElseThrow().asDouble();
        var direction = reading.measure().direction();
        var better = local
            .stream()
            .filter(figure -> direction.compareProgress(value, figure.asDouble()) > 0)
            .count();
        return Optional.of(
            String.format(
                Locale.UK,
                "Ranked %d of %d local authorities with a figure, best first.",
                better + 1,
                local.size() + 1
            )
        );
    }

    private static List<Figure> figures(
        PageContext context,
        Map<AreaCode, List<Observation>> others,
        Period period,
        ComparatorArea.Kind kind
    ) {
        return areas(context, kind)
            .stream()
            .flatMap(area -> at(others.getOrDefault(area, List.of()), period).stream())
            .toList();
    }

    private static List<AreaCode> areas(PageContext context, ComparatorArea.Kind kind) {
        return context
            .comparators()
            .stream()
            .filter(other -> other.kind() == kind)
            .map(ComparatorArea::area)
            .toList();
    }

    private static Optional<Figure> at(List<Observation> series, Period period) {
        return series
            .stream()
            .filter(it -> it.period().equals(period))
            .flatMap(it -> it.settled().stream())
            .findFirst();
    }
}
