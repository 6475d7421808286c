package uk.improvementboard.metrics.returns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.spc.Limits;
import uk.improvementboard.metrics.spc.SpcPoint;
import uk.improvementboard.metrics.spc.SpcSeries;
import uk.improvementboard.metrics.spc.SpcSettings;
import uk.improvementboard.metrics.spc.XmrChart;

/**
 * What is usual for a series at the time of one period, by its own process limits: of the twelve figures nearest to it, since the
 * last break or agreed new limits. A jump is judged as control charts judge a range: a change of more than 3.27 times the average
 * change (the upper limit of an XmR chart's range) that also leads outside the process limits.
 *
 * @param neighbour the value beside it, the one before where there is one
 * @param mean mean of the nearby values
 * @param limits their process limits
 * @param width 1 where the limits are settled, {@value #UNSETTLED_WIDTH} where they rest on fewer values than charts ask for
 * @param yearBefore the value of the period a year earlier, for series that follow the school year
 */
record Usual(Point neighbour, double mean, Limits limits, double width, OptionalDouble yearBefore) {
    /** A period's value. */
    record Point(Period period, double value) {}

    static final double UNSETTLED_WIDTH = 2;
    private static final int NEARBY = 12;
    private static final int FEWEST = 6;
    private static final double THREE_SIGMA = 2.66;
    private static final double LARGEST_RANGE = 3.27;

    /** {@return what is usual; empty where fewer than {@value #FEWEST} figures tell it} */
    static Optional<Usual> at(Period period, List<Point> points) {
        var day = period.end();
        var nearby = points
            .stream()
            .filter(it -> !it.period().equals(period))
            .sorted(Comparator.comparing(it -> Math.abs(days(it.period().end(), day))))
            .limit(NEARBY)
            .sorted(Comparator.comparing(Point::period))
            .toList();
        if (nearby.size() < FEWEST) {
            return Optional.empty();
        }
        var chart = XmrChart.of(
            SpcSeries.of(
                nearby
                    .stream()
                    .map(it -> SpcPoint.of(it.period().end(), it.value()))
                    .toList(),
                ImprovementDirection.NEUTRAL
            ),
            SpcSettings.mdc().withMinimumPoints(1)
        );
        var neighbour = nearby
            .stream()
            .filter(it -> it.period().end().isBefore(day))
            .reduce((_, later) -> later)
            .orElse(nearby.getFirst());
        var yearBefore = points
            .stream()
            .filter(it -> it.period().endMonth().equals(period.endMonth().minusYears(1)))
            .mapToDouble(Point::value)
            .findFirst();
        var width = nearby.size() < SpcSettings.SETTLED_POINTS ? UNSETTLED_WIDTH : 1;
        return chart
            .latestSegment()
            .flatMap(segment ->
                segment.limits().map(limits -> new Usual(neighbour, segment.mean(), limits, width, yearBefore))
            );
    }

    private static long days(LocalDate one, LocalDate two) {
        return one.toEpochDay() - two.toEpochDay();
    }

    /**
     * Whether a value is out of line with its neighbours.
     *
     * @param value the value
     * @param step the smallest change that can be told apart: one step of the last digit
     * @param chance how far chance alone may move a value, 0 where that is not known
     */
    boolean unlikely(double value, double step, double chance) {
        var range = range(step);
        return (
            far(value, neighbour.value(), Math.max(range * LARGEST_RANGE * width, chance)) &&
            far(value, mean, range * THREE_SIGMA * width) &&
            (yearBefore.isEmpty() || far(value, yearBefore.getAsDouble(), range * LARGEST_RANGE * width))
        );
    }

    /** {@return the lower end of what is usual} */
    double lowest(double step) {
        return mean - range(step) * THREE_SIGMA * width;
    }

    /** {@return the upper end of what is usual} */
    double highest(double step) {
        return mean + range(step) * THREE_SIGMA * width;
    }

    /** A series that never moved has limits of no width; it may still move by a step. */
    private double range(double step) {
        return Math.max(limits.averageMovingRange(), step);
    }

    private static boolean far(double one, double two, double distance) {
        return Math.abs(one - two) > distance;
    }
}
