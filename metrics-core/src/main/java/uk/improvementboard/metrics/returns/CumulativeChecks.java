package uk.improvementboard.metrics.returns;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;

/** Whether a sum since the start of a year was given where one period is asked for, or one period where the sum is. */
record CumulativeChecks(MeasureHistory history) {
    /** Years that sums run from: financial, calendar, school. */
    private static final List<Month> YEARS = List.of(Month.APRIL, Month.JANUARY, Month.SEPTEMBER);
    /** Periods of the year that must lie before, so that a sum differs from a good month. */
    private static final int FEWEST_BEFORE = 2;
    /** Periods that tell the usual size. */
    private static final int RECENT = 24;
    /** How far above every recent figure a sum lies at least. */
    private static final double ABOVE_ALL = 1.6;
    /** What the new period may have added, in times of the middle figure. */
    private static final double LEAST_ADDED = 0.4;
    private static final double MOST_ADDED = 1.8;

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
        var given = counted(figure);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var recent = recent(figure.period());
        var value = given.getAsDouble();
        if (recent.length < FEWEST_BEFORE || value <= ABOVE_ALL * recent[recent.length - 1]) {
            return Optional.empty();
        }
        var middle = recent[recent.length / 2];
        for (var start : YEARS) {
            var before = yearSoFar(figure.period(), start);
            if (before.size() >= FEWEST_BEFORE) {
                var sum = before.stream().mapToDouble(Double::doubleValue).sum();
                var added = value - sum;
                if (added >= LEAST_ADDED * middle && added <= MOST_ADDED * middle) {
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
            subject() +
                count(value) +
                " looks like the sum since " +
                start.getDisplayName(TextStyle.FULL, Locale.UK) +
                ": the " +
                Wording.counted(periods, noun) +
                " before it sum up to " +
                count(sum) +
                ".",
            "Give the " + noun + " alone, about " + count(value - sum) + ". If it is right, say what happened."
        );
    }

    private Optional<ReturnFinding> periodForSum(CheckedFigure figure) {
        var given = counted(figure);
        var before = history.before(figure.period()).filter(it -> it.period().start().equals(figure.period().start()));
        var sum = before.flatMap(Observation::shown).map(this::counted).orElse(OptionalDouble.empty());
        if (given.isEmpty() || sum.isEmpty() || given.getAsDouble() >= sum.getAsDouble()) {
            return Optional.empty();
        }
        var noun = history.measure().frequency().noun();
        return Optional.of(
            ReturnFinding.warning(
                Kind.PERIOD_FOR_CUMULATIVE,
                subject() +
                    count(given.getAsDouble()) +
                    " is below " +
                    count(sum.getAsDouble()) +
                    " " +
                    before.orElseThrow().period().phrase() +
                    ", but this measure counts the year so far.",
                "If it is the " +
                    noun +
                    " alone, give the year so far: " +
                    count(sum.getAsDouble() + given.getAsDouble()) +
                    ". If earlier counts were corrected, say so."
            )
        );
    }

    /** Consecutive values of the same year before a period; empty where one is missing. */
    private List<Double> yearSoFar(Period period, Month start) {
        var months = history.measure().frequency().months();
        var values = new ArrayList<Double>();
        var first = YearMonth.from(period.start());
        var month = first.minusMonths(months);
        while (!first.getMonth().equals(start) && !month.isBefore(startOfYear(first, start))) {
            var value = at(month.plusMonths(months - 1L).atEndOfMonth());
            if (value.isEmpty()) {
                return List.of();
            }
            values.add(value.getAsDouble());
            month = month.minusMonths(months);
        }
        return values;
    }

    private static YearMonth startOfYear(YearMonth month, Month start) {
        var same = YearMonth.of(month.getYear(), start);
        return same.isAfter(month) ? same.minusYears(1) : same;
    }

    private OptionalDouble at(LocalDate end) {
        return history
            .observations()
            .stream()
            .filter(it -> it.period().end().equals(end))
            .flatMap(it -> it.shown().stream())
            .map(this::counted)
            .findFirst()
            .orElse(OptionalDouble.empty());
    }

    private double[] recent(Period period) {
        var values = history
            .observations()
            .stream()
            .filter(it -> it.period().end().isBefore(period.end()))
            .flatMap(it -> it.shown().stream())
            .map(this::counted)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
        var latest = Arrays.copyOfRange(values, Math.max(0, values.length - RECENT), values.length);
        Arrays.sort(latest);
        return latest;
    }

    /** What adds up: a count, and of a rate the denominator. */
    private OptionalDouble counted(CheckedFigure figure) {
        return figure.figure(history.measure()).map(this::counted).orElse(OptionalDouble.empty());
    }

    private OptionalDouble counted(Figure figure) {
        return switch (kind()) {
            case COUNT -> OptionalDouble.of(figure.asDouble());
            case PERCENTAGE -> figure
                .fraction()
                .map(it -> OptionalDouble.of(it.denominator()))
                .orElse(OptionalDouble.empty());
            case MONEY, DURATION, SCORE, RANK -> OptionalDouble.empty();
        };
    }

    private String subject() {
        return kind() == Unit.Kind.PERCENTAGE ? "The denominator " : "";
    }

    private Unit.Kind kind() {
        return history.measure().unit().kind();
    }

    private static String count(double number) {
        return String.format(Locale.UK, "%,.0f", number);
    }
}
