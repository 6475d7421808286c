package uk.improvementboard.board.illustrative;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Period;

/** How a measure moves: makes its true figures, in order of period. */
@FunctionalInterface
interface Behaviour {
    List<Point> points(Measure measure, Chance chance);

    /** {@return a share of things that vary in number, each by its own chance} */
    static Behaviour share(Course percent, Course things) {
        return shareOf(percent, (period, chance) -> chance.events(things.at(period.endMonth())));
    }

    /** {@return a share of things whose number is known: a sample, a register} */
    static Behaviour shareOfKnown(Course percent, Course things) {
        return shareOf(percent, (period, _) -> (int) Math.round(things.at(period.endMonth())));
    }

    /** The number of things in a period. */
    @FunctionalInterface
    interface Things {
        int in(Period period, Chance chance);
    }

    private static Behaviour shareOf(Course percent, Things things) {
        return (measure, chance) ->
            Timeline.periods(measure.frequency(), measure.seriesKind())
                .stream()
                .map(period -> {
                    var all = Math.max(1, things.in(period, chance));
                    var some = chance.successes(all, percent.at(period.endMonth()) / 100);
                    return Point.share(measure, period, some, all);
                })
                .toList();
    }

    /** {@return events that happen independently of each other} */
    static Behaviour count(Course mean) {
        return (measure, chance) ->
            Timeline.periods(measure.frequency(), measure.seriesKind())
                .stream()
                .map(period -> Point.value(measure, period, chance.events(mean.at(period.endMonth()))))
                .toList();
    }

    /**
     * A value that strays from its course and comes back.
     *
     * @param memory how much of a month's straying is left in the next, 0 to below 1: much for a list, little else
     * @param spread usual size of a new straying, in the measure's unit
     */
    static Behaviour straying(Course course, double memory, double spread) {
        return (measure, chance) -> {
            var points = new ArrayList<Point>();
            var astray = 0.0;
            for (var period : Timeline.periods(measure.frequency(), measure.seriesKind())) {
                astray = memory * astray + spread * chance.normal();
                points.add(Point.value(measure, period, course.at(period.endMonth()) + astray));
            }
            return points;
        };
    }

    /** {@return the events of the last twelve months for each thousand of a stock} */
    static Behaviour rollingRate(Course monthlyEvents, Course stock) {
        return (measure, chance) -> {
            Map<YearMonth, Integer> events = Timeline.months(Timeline.FIRST.minusMonths(11), Timeline.LAST)
                .stream()
                .collect(Collectors.toMap(Function.identity(), month -> chance.events(monthlyEvents.at(month))));
            return Timeline.periods(measure.frequency(), measure.seriesKind())
                .stream()
                .map(period -> {
                    var year = Timeline.months(YearMonth.from(period.start()), period.endMonth());
                    var sum = year
                        .stream()
                        .mapToInt(month -> events.getOrDefault(month, 0))
                        .sum();
                    return Point.value(measure, period, (1000 * sum) / stock.at(period.endMonth()));
                })
                .toList();
        };
    }

    /** {@return a share observed once a year, in periods of its own} */
    static Behaviour yearly(Course percent, int things, List<Period> periods) {
        return (measure, chance) ->
            periods
                .stream()
                .map(period -> {
                    var all = chance.events(things);
                    var some = chance.successes(all, percent.at(period.endMonth()) / 100);
                    return Point.share(measure, period, some, all);
                })
                .toList();
    }
}
