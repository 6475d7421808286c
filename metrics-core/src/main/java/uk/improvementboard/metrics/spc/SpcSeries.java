package uk.improvementboard.metrics.spc;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.SeriesKind;

/**
 * All that a chart is drawn from.
 *
 * @param points in any order; kept by date
 * @param direction which way is better
 * @param kind how the periods relate; overlapping ones get no icons
 * @param rebases starts of new limits, each at the date of a point
 * @param targets targets with their days; the first that holds on a day counts
 */
public record SpcSeries(
    List<SpcPoint> points,
    ImprovementDirection direction,
    SeriesKind kind,
    List<Rebase> rebases,
    List<DatedTarget> targets
) {
    /** @throws IllegalArgumentException for two points, or two rebases, on one date, or a rebase at a date without a point */
    public SpcSeries {
        points = points.stream().sorted(Comparator.comparing(SpcPoint::date)).toList();
        rebases = rebases.stream().sorted(Comparator.comparing(Rebase::from)).toList();
        targets = List.copyOf(targets);
        for (var i = 1; i < points.size(); i++) {
            if (
                points
                    .get(i)
                    .date()
                    .equals(points.get(i - 1).date())
            ) {
                throw new IllegalArgumentException("Two points on " + points.get(i).date());
            }
        }
        var point = 0;
        for (var i = 0; i < rebases.size(); i++) {
            var from = rebases.get(i).from();
            if (i > 0 && from.equals(rebases.get(i - 1).from())) {
                throw new IllegalArgumentException("Two rebases on " + from);
            }
            while (point < points.size() && points.get(point).date().isBefore(from)) {
                point++;
            }
            if (point == points.size() || !points.get(point).date().equals(from)) {
                throw new IllegalArgumentException(
                    "The rebase date " + from + " is not the date of a point: " + nearest(points, point)
                );
            }
        }
    }

    private static String nearest(List<SpcPoint> points, int after) {
        var before = after > 0 ? "the point before is on " + points.get(after - 1).date() : "no point is before";
        var next = after < points.size() ? "the next on " + points.get(after).date() : "none is after";
        return before + ", " + next;
    }

    /** {@return a series of independent periods without rebases or targets} */
    public static SpcSeries of(List<SpcPoint> points, ImprovementDirection direction) {
        return new SpcSeries(points, direction, SeriesKind.INDEPENDENT_PERIOD, List.of(), List.of());
    }

    /** {@return the same series of another kind} */
    public SpcSeries withKind(SeriesKind other) {
        return new SpcSeries(points, direction, other, rebases, targets);
    }

    /** {@return the same series with one more rebase} */
    public SpcSeries withRebase(Rebase rebase) {
        return new SpcSeries(
            points,
            direction,
            kind,
            Stream.concat(rebases.stream(), Stream.of(rebase)).toList(),
            targets
        );
    }

    /** {@return the same series as if it had never been rebased} */
    public SpcSeries withoutRebases() {
        return new SpcSeries(points, direction, kind, List.of(), targets);
    }

    /** {@return the same series with one more target} */
    public SpcSeries withTarget(DatedTarget target) {
        return new SpcSeries(
            points,
            direction,
            kind,
            rebases,
            Stream.concat(targets.stream(), Stream.of(target)).toList()
        );
    }

    /** {@return the target that holds on a day} */
    public OptionalDouble targetOn(LocalDate day) {
        for (var target : targets) {
            if (target.holdsOn(day)) {
                return OptionalDouble.of(target.value());
            }
        }
        return OptionalDouble.empty();
    }
}
