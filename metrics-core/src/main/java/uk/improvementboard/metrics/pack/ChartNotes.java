package uk.improvementboard.metrics.pack;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.ChartContent.Note;
import uk.improvementboard.metrics.pack.ChartContent.PointKind;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.spc.ChartPoint;
import uk.improvementboard.metrics.spc.Variation;
import uk.improvementboard.metrics.trajectory.Baseline;

/** Remarks that stand in the chart itself. */
final class ChartNotes {

    private static final int SHORTEST_RUN = 2;

    private ChartNotes() {}

    /** {@return "Baseline: 15 months before the plan"} */
    static String baseline(Baseline span) {
        var months = ChronoUnit.MONTHS.between(YearMonth.from(span.from()), YearMonth.from(span.to())) + 1;
        return "Baseline: " + Wording.counted(months, "month") + " before the plan";
    }

    /** {@return since when the points up to the latest have all lain on one side of the mean, where that is no chance} */
    static Optional<Note> latest(MeasureReading reading) {
        var chart = reading.chart();
        if (chart.runChart()) {
            return Optional.empty();
        }
        var counted = chart
            .points()
            .stream()
            .filter(point -> point.value().isPresent() && !point.ghost())
            .toList();
        if (counted.isEmpty() || !counted.getLast().variation().special()) {
            return Optional.empty();
        }
        var last = counted.getLast();
        var first = counted.size() - 1;
        while (first > 0 && alike(counted.get(first - 1), last)) {
            first--;
        }
        if (counted.size() - first < SHORTEST_RUN) {
            return Optional.empty();
        }
        var since = counted.get(first).date();
        var mean = reading.againstBaseline() ? "baseline mean" : "mean";
        return Optional.of(
            new Note(
                reading
                    .drawn()
                    .stream()
                    .filter(it -> it.period().end().equals(since))
                    .findFirst()
                    .map(it -> ChartPlaces.of(reading.measure(), it.period()))
                    .orElse(since),
                (last.side() > 0 ? "Above" : "Below") + " the " + mean + " since " + Dates.month(since),
                kind(last.variation())
            )
        );
    }

    private static boolean alike(ChartPoint point, ChartPoint last) {
        return point.side() == last.side() && point.side() != 0 && point.variation() == last.variation();
    }

    static PointKind kind(Variation variation) {
        return switch (variation) {
            case SPECIAL_CAUSE_IMPROVEMENT -> PointKind.IMPROVEMENT;
            case SPECIAL_CAUSE_CONCERN -> PointKind.CONCERN;
            case NEUTRAL_HIGH, NEUTRAL_LOW -> PointKind.NEUTRAL;
            case COMMON_CAUSE, NOT_ASSESSED -> PointKind.COMMON;
        };
    }
}
