package uk.improvementboard.metrics.returns;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;

/** Whether a sum since the start of a year was given where one period is asked for, or one period where the sum is. */
record CumulativeChecks(MeasureHistory history) {
    /** How far above every recent figure a sum lies at least. */
    private static final double ABOVE_ALL = 1.6;

    List<ReturnFinding> check(CheckedFigure figure) {
        var regular = history.measure().frequency().regular() && history.measure().frequency().months() < 12;
        if (!regular) {
            return List.of();
        }
        return switch (history.measure().seriesKind()) {
            case INDEPENDENT_PERIOD -> sumForPeriod(figure).map(List::of).orElse(List.of());
            case YEAR_TO_DATE -> periodForSum(figure).map(List::of).orElse(List.of());
            case SNAPSHOT, ROLLING_YEAR -> List.of();
        };
    }

    private Optional<ReturnFinding> sumForPeriod(CheckedFigure figure) {
        var given = counted().counted(figure);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var value = given.getAsDouble();
        var recent = counted().before(figure.period().end());
        Arrays.sort(recent);
        if (recent.length < CountedSoFar.FEWEST_BEFORE) {
            return Optional.empty();
        }
        return sumOfPeriods(value, figure.period(), recent).or(() ->
            new RunningSumCheck(counted()).check(value, figure.period())
        );
    }

    private Optional<ReturnFinding> sumOfPeriods(double value, Period period, double[] recent) {
        if (value <= ABOVE_ALL * recent[recent.length - 1]) {
            return Optional.empty();
        }
        var middle = recent[recent.length / 2];
        for (var start : CountedSoFar.YEARS) {
            var before = counted().yearSoFar(period, start);
            if (before.size() >= CountedSoFar.FEWEST_BEFORE) {
                var sum = before.stream().mapToDouble(Double::doubleValue).sum();
                var added = value - sum;
                if (added >= CountedSoFar.LEAST_ADDED * middle && added <= CountedSoFar.MOST_ADDED * middle) {
                    return Optional.of(looksLikeSum(value, sum, before.size(), start));
                }
            }
        }
        return Optional.empty();
    }

    private ReturnFinding looksLikeSum(double value, double sum, int periods, Month start) {
        var noun = history.measure().frequency().noun();
        return ReturnFinding.warning(
            Kind.CUMULATIVE_FOR_PERIOD,
            counted().subject() +
                CountedSoFar.count(value) +
                " looks like the sum since " +
                start.getDisplayName(TextStyle.FULL, Locale.UK) +
                ": the " +
                Wording.counted(periods, noun) +
                " before it sum up to " +
                CountedSoFar.count(sum) +
                ".",
            "Give the " +
                noun +
                " alone, about " +
                CountedSoFar.count(value - sum) +
                ". If it is right, say what happened."
        );
    }

    private Optional<ReturnFinding> periodForSum(CheckedFigure figure) {
        var given = counted().counted(figure);
        var before = history.before(figure.period()).filter(it -> it.period().start().equals(figure.period().start()));
        var sum = before.flatMap(Observation::shown).map(counted()::counted).orElse(OptionalDouble.empty());
        if (given.isEmpty() || sum.isEmpty() || given.getAsDouble() >= sum.getAsDouble()) {
            return Optional.empty();
        }
        var noun = history.measure().frequency().noun();
        return Optional.of(
            ReturnFinding.warning(
                Kind.PERIOD_FOR_CUMULATIVE,
                counted().subject() +
                    CountedSoFar.count(given.getAsDouble()) +
                    " is below " +
                    CountedSoFar.count(sum.getAsDouble()) +
                    " " +
                    before.orElseThrow().period().phrase() +
                    ", but this measure counts the year so far.",
                "If it is the " +
                    noun +
                    " alone, give the year so far: " +
                    CountedSoFar.count(sum.getAsDouble() + given.getAsDouble()) +
                    ". If earlier counts were corrected, say so."
            )
        );
    }

    private CountedSoFar counted() {
        return new CountedSoFar(history);
    }
}
