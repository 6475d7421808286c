package uk.improvementboard.metrics.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.SinglePeriods;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;
import uk.improvementboard.metrics.spc.Rebase;

/** Whether a figure, and the denominator behind it, lie where the measure's own figures let one expect. */
record UsualChecks(MeasureHistory history) {
    /** How many times the usual denominator is far from it, either way. */
    private static final double FAR = 1.5;
    /** Standard deviations beyond which chance explains nothing. */
    private static final double CHANCE = 3;
    private static final double HUNDRED = 100;

    List<ReturnFinding> check(CheckedFigure figure) {
        var findings = new ArrayList<ReturnFinding>();
        figure
            .figure(history.measure())
            .flatMap(it -> jump(figure.period(), it))
            .ifPresent(findings::add);
        figure
            .fraction()
            .flatMap(it -> denominator(figure.period(), it))
            .ifPresent(findings::add);
        return findings;
    }

    private Optional<ReturnFinding> jump(Period period, Figure given) {
        if (history.measure().seriesKind() == SeriesKind.YEAR_TO_DATE) {
            return jumpWithinYear(period, given);
        }
        var step = Math.pow(10, -history.measure().decimals());
        return Usual.at(period, points(period, Figure::asDouble))
            .filter(usual -> usual.unlikely(given.asDouble(), step, chance(usual, given)))
            .map(usual ->
                ReturnFinding.warning(
                    Kind.IMPLAUSIBLE_JUMP,
                    words(given) +
                        " is an unlikely jump from " +
                        words(usual.neighbour().value()) +
                        " " +
                        usual.neighbour().period().phrase() +
                        ": figures of this measure usually lie " +
                        between(usual, step) +
                        ".",
                    "Check the figure and its period. If it is right, say what happened."
                )
            );
    }

    /** A year so far always jumps; what each single period added is judged instead. */
    private Optional<ReturnFinding> jumpWithinYear(Period period, Figure given) {
        var measure = history.measure();
        var known = history
            .observations()
            .stream()
            .filter(it -> it.period().end().isBefore(period.end()))
            .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var last = known.getLast();
        var candidate = new Observation.Reported(period, given, false, last.provenance(), last.handling());
        var singles = SinglePeriods.of(measure, Stream.concat(known.stream(), Stream.of(candidate)).toList());
        if (!(singles instanceof SinglePeriods.Derived(var each)) || each.isEmpty()) {
            return Optional.empty();
        }
        var added = each.getLast();
        var single = new MeasureHistory(
            measure.withSeriesKind(SeriesKind.INDEPENDENT_PERIOD),
            each.subList(0, each.size() - 1),
            history.rebases(),
            history.today(),
            Optional.empty(),
            Optional.empty()
        );
        return added.shown().flatMap(figure -> new UsualChecks(single).jump(added.period(), figure));
    }

    /** A rate moves by chance with the size of both its denominators; a count of events with its own size. */
    private double chance(Usual usual, Figure given) {
        var before = history.at(usual.neighbour().period()).flatMap(Observation::shown).flatMap(Figure::fraction);
        if (given.fraction().isPresent() && before.isPresent()) {
            return CHANCE * deviation(given.fraction().get(), before.get());
        }
        var unit = history.measure().unit().kind();
        return unit == Unit.Kind.COUNT && history.measure().seriesKind() == SeriesKind.INDEPENDENT_PERIOD
            ? CHANCE * Math.sqrt(Math.max(1, given.asDouble() + usual.neighbour().value()))
            : 0;
    }

    private static double deviation(Fraction one, Fraction two) {
        var all = (double) (one.denominator() + two.denominator());
        var share = (one.numerator() + two.numerator()) / all;
        return HUNDRED * Math.sqrt(share * (1 - share) * (1.0 / one.denominator() + 1.0 / two.denominator()));
    }

    private Optional<ReturnFinding> denominator(Period period, Fraction given) {
        var all = (double) given.denominator();
        return Usual.at(period, points(period, UsualChecks::denominatorOf))
            .filter(usual -> far(all, usual.mean()) && far(all, usual.neighbour().value()))
            .filter(usual -> usual.unlikely(all, 1, CHANCE * Math.sqrt(all + usual.neighbour().value())))
            .map(usual ->
                ReturnFinding.warning(
                    Kind.UNUSUAL_DENOMINATOR,
                    String.format(
                        Locale.UK,
                        "The denominator %,d is far from the usual %,d; it was %,d %s.",
                        given.denominator(),
                        Math.round(usual.mean()),
                        Math.round(usual.neighbour().value()),
                        usual.neighbour().period().phrase()
                    ),
                    "Check that it counts the same group and period. If it is right, say what changed."
                )
            );
    }

    private static boolean far(double one, double two) {
        return one > two * FAR || one * FAR < two;
    }

    private static Double denominatorOf(Figure figure) {
        return figure
            .fraction()
            .map(it -> (double) it.denominator())
            .orElse(Double.NaN);
    }

    /** Settled figures on the same side of every break and of every agreed start of new limits. */
    private List<Usual.Point> points(Period period, Function<Figure, Double> reading) {
        var breaks = history
            .observations()
            .stream()
            .filter(it -> it.provenance().breaksSeries())
            .map(it -> it.period().end())
            .toList();
        return history
            .observations()
            .stream()
            .filter(it -> breaks.stream().allMatch(day -> day.isAfter(it.period().end()) == day.isAfter(period.end())))
            .filter(it ->
                history
                    .rebases()
                    .stream()
                    .allMatch(rebase -> since(rebase, it) == since(rebase, period))
            )
            .flatMap(it ->
                it
                    .settled()
                    .stream()
                    .map(reading)
                    .map(value -> new Usual.Point(it.period(), value))
            )
            .filter(it -> !Double.isNaN(it.value()))
            .toList();
    }

    private static boolean since(Rebase rebase, Observation observation) {
        return since(rebase, observation.period());
    }

    private static boolean since(Rebase rebase, Period period) {
        return !rebase.from().isAfter(period.end());
    }

    private String between(Usual usual, double step) {
        var format = FigureFormat.of(history.measure());
        var unit = history.measure().unit();
        var lowest = Math.max(usual.lowest(step), unit.minimum().orElse(Double.NEGATIVE_INFINITY));
        var highest = Math.min(usual.highest(step), unit.maximum().orElse(Double.POSITIVE_INFINITY));
        return "between " + format.cell(lowest) + " and " + format.cell(highest);
    }

    private String words(Figure figure) {
        return FigureFormat.of(history.measure()).asPublished(figure);
    }

    private String words(double value) {
        return FigureFormat.of(history.measure()).cell(value);
    }
}
