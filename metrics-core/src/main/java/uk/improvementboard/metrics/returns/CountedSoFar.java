package uk.improvementboard.metrics.returns;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Unit;

/** The counts of a series that add up over a year. */
record CountedSoFar(MeasureHistory history) {
    /** Years that sums run from: financial, calendar, school. */
    static final List<Month> YEARS = List.of(Month.APRIL, Month.JANUARY, Month.SEPTEMBER);
    /** Periods of the year that must lie before, so that a sum differs from a good month. */
    static final int FEWEST_BEFORE = 2;
    /** What a period may have added, in times of the usual one. */
    static final double LEAST_ADDED = 0.4;
    static final double MOST_ADDED = 1.8;
    /** Periods that tell the usual size. */
    private static final int RECENT = 24;

    /** {@return consecutive values of the same year before a period, the latest first; empty where one is missing} */
    List<Double> yearSoFar(Period period, Month start) {
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

    /** {@return the first month of the year that a month lies in} */
    static YearMonth startOfYear(YearMonth month, Month start) {
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

    /** {@return the latest counts of the periods that end before a day, the oldest first} */
    double[] before(LocalDate day) {
        var values = history
            .observations()
            .stream()
            .filter(it -> it.period().end().isBefore(day))
            .flatMap(it -> it.shown().stream())
            .map(this::counted)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
        return Arrays.copyOfRange(values, Math.max(0, values.length - RECENT), values.length);
    }

    /** {@return what adds up: a count, and of a rate the denominator} */
    OptionalDouble counted(CheckedFigure figure) {
        return figure.figure(history.measure()).map(this::counted).orElse(OptionalDouble.empty());
    }

    OptionalDouble counted(Figure figure) {
        return switch (kind()) {
            case COUNT -> OptionalDouble.of(figure.asDouble());
            case PERCENTAGE -> figure
                .fraction()
                .map(it -> OptionalDouble.of(it.denominator()))
                .orElse(OptionalDouble.empty());
            case MONEY, DURATION, SCORE, RANK -> OptionalDouble.empty();
        };
    }

    /** {@return what the sum is of, to begin a sentence; empty for the figure itself} */
    String subject() {
        return kind() == Unit.Kind.PERCENTAGE ? "The denominator " : "";
    }

    private Unit.Kind kind() {
        return history.measure().unit().kind();
    }

    static String count(double number) {
        return String.format(Locale.UK, "%,.0f", number);
    }
}
