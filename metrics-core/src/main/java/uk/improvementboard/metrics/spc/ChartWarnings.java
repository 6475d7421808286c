package uk.improvementboard.metrics.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.spc.FixedBaseline.AllPoints;
import uk.improvementboard.metrics.spc.FixedBaseline.Dates;
import uk.improvementboard.metrics.spc.FixedBaseline.FirstPoints;

/** What a reader must know before trusting a chart, as sentences. */
final class ChartWarnings {

    /** Mean count below which the published tools warn. */
    static final int LOW_COUNT = 5;

    private ChartWarnings() {}

    static List<String> of(
        SpcSeries series,
        SpcSettings settings,
        List<ChartPoint> points,
        List<Segment> segments,
        boolean runChart
    ) {
        var warnings = new ArrayList<String>();
        if (!runChart) {
            segments
                .stream()
                .filter(Segment::provisional)
                .forEach(segment -> warnings.add(provisional(segment)));
        }
        missing(points, warnings);
        if (!(settings.baseline() instanceof AllPoints)) {
            baseline(series, settings, points, warnings);
        }
        if (!runChart && !points.isEmpty() && points.getLast().conflict()) {
            var winner =
                settings.profile() == SpcProfile.MDC ? settings.conflict().words() : "the first rule that fits";
            warnings.add("The last point carries signals both ways; the icon shows " + winner + ".");
        }
        return warnings;
    }

    static Optional<String> lowCount(Segment segment) {
        return segment.mean() < LOW_COUNT
            ? Optional.of(
                  "The mean count is below " +
                      LOW_COUNT +
                      ": limits mislead there; watch the time between events instead."
              )
            : Optional.empty();
    }

    private static String provisional(Segment segment) {
        return (
            "The limits from " +
            Wording.day(segment.from()) +
            " are provisional: " +
            segment.baselineCount() +
            " of " +
            SpcSettings.SETTLED_POINTS +
            " points."
        );
    }

    private static void missing(List<ChartPoint> points, List<String> warnings) {
        var counted = points
            .stream()
            .filter(point -> !point.ghost())
            .toList();
        var missing = counted
            .stream()
            .filter(point -> point.value().isEmpty())
            .count();
        if (missing > 0) {
            warnings.add(missing + (missing == 1 ? " period has" : " periods have") + " no value; runs end there.");
        }
        if (missing > 0 && missing < counted.size() && counted.getLast().value().isEmpty()) {
            warnings.add("The latest period, " + Wording.day(counted.getLast().date()) + ", has no value.");
        }
    }

    private static void baseline(
        SpcSeries series,
        SpcSettings settings,
        List<ChartPoint> points,
        List<String> warnings
    ) {
        var fed = points
            .stream()
            .filter(ChartPoint::inBaseline)
            .filter(point -> point.segment() == 0)
            .toList();
        if (fed.stream().anyMatch(point -> point.variation().special())) {
            warnings.add("The baseline itself contains special cause variation.");
        }
        if (
            series
                .rebases()
                .stream()
                .anyMatch(rebase -> inside(settings.baseline(), rebase, points))
        ) {
            warnings.add("A rebase lies inside the baseline.");
        }
    }

    private static boolean inside(FixedBaseline baseline, Rebase rebase, List<ChartPoint> points) {
        return switch (baseline) {
            case AllPoints() -> false;
            case Dates(var from, var to) -> rebase.from().isAfter(from) && !rebase.from().isAfter(to);
            case FirstPoints(var count) -> {
                var before = points
                    .stream()
                    .filter(point -> point.date().isBefore(rebase.from()) && point.inBaseline())
                    .count();
                yield before > 0 && before < count;
            }
        };
    }
}
