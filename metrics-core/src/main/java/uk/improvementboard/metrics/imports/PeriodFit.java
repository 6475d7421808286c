package uk.improvementboard.metrics.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.improvementboard.metrics.imports.Said.Clear;
import uk.improvementboard.metrics.imports.Said.Unclear;
import uk.improvementboard.metrics.imports.SpelledPeriod.OfDays;
import uk.improvementboard.metrics.imports.SpelledPeriod.OfMonth;
import uk.improvementboard.metrics.imports.SpelledPeriod.OfQuarter;
import uk.improvementboard.metrics.imports.SpelledPeriod.OfTerm;
import uk.improvementboard.metrics.imports.SpelledPeriod.OfYear;
import uk.improvementboard.metrics.imports.SpelledPeriod.OnDay;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.returns.Rhythm;

/**
 * Finds the one period of a measure that a cell can mean. Where it could mean two, or none, it says so: a figure in the wrong
 * period is worse than a figure that is refused.
 *
 * @param subject the measure
 * @param chosen which year the file's years are, where a person said so
 */
public record PeriodFit(ImportMeasure subject, Optional<YearKind> chosen) {
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    /** {@return the period that a cell gives} */
    public Said<Period> read(TableCell cell) {
        return cell.blank()
            ? new Unclear<>("The period is empty.", PeriodSpelling.MEND)
            : PeriodSpelling.read(cell).then(this::fit);
    }

    /** {@return the period of which two cells give the first and the last day; either may be blank} */
    public Said<Period> edges(TableCell first, TableCell last) {
        if (first.blank() && last.blank()) {
            return new Unclear<>("The period is empty.", PeriodSpelling.MEND);
        }
        return edge(first).then(from -> edge(last).then(to -> edges(from, to)));
    }

    /** {@return whether a cell is the name of a period, of whichever measure} */
    public static boolean looksLikePeriod(TableCell cell) {
        return !cell.blank() && PeriodSpelling.read(cell) instanceof Clear;
    }

    private static Said<Optional<LocalDate>> edge(TableCell cell) {
        if (cell.blank()) {
            return new Clear<>(Optional.empty());
        }
        return PeriodSpelling.read(cell).then(spelled ->
            spelled instanceof OnDay it
                ? new Clear<>(Optional.of(it.day()))
                : new Unclear<>("This is not a day.", "Write the day as 30/04/2025.")
        );
    }

    Said<Period> fit(SpelledPeriod spelled) {
        return switch (spelled) {
            case OnDay it -> onDay(it.day());
            case OfDays it -> days(it.period());
            case OfMonth it -> in(Period.month(it.month()), "a month");
            case OfTerm it -> subject.measure().frequency() == Frequency.TERMLY
                ? in(it.term(), "a term")
                : shape("a term");
            case OfQuarter it -> quarter(it);
            case OfYear it -> year(it);
        };
    }

    private Said<Period> edges(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && last.isPresent()) {
            return last.get().isBefore(first.get())
                ? new Unclear<>("The last day lies before the first.", "Check both days.")
                : days(new Period(first.get(), last.get()));
        }
        var day = first.or(() -> last).orElseThrow();
        if (!regular()) {
            return new Unclear<>("Only one end of the period is given.", "Give the first and the last day.");
        }
        return only(around(day, it -> (first.isPresent() ? it.start() : it.end()).equals(day)), "a day");
    }

    private Said<Period> onDay(LocalDate day) {
        if (!regular()) {
            return subject.model().isEmpty() || momentary() ? new Clear<>(Period.day(day)) : shape("a single day");
        }
        var ends = around(day, it -> it.end().equals(day));
        var overlapping = subject.measure().seriesKind().overlapping() || momentary();
        if (!ends.isEmpty() || overlapping) {
            return only(ends, "a day");
        }
        return only(around(day, it -> it.start().equals(day)), "a day");
    }

    private Said<Period> days(Period given) {
        if (!regular()) {
            return new Clear<>(given);
        }
        var same = around(given.end(), given::equals);
        return same.isEmpty() && momentary() ? in(given, "a span of days") : only(same, "a span of days");
    }

    private Said<Period> quarter(OfQuarter quarter) {
        var kind = chosen.or(subject::year);
        if (!quarter.pair() && kind.filter(it -> it != YearKind.CALENDAR).isPresent()) {
            return new Unclear<>(
                "It is not clear in which " + kind.get().words() + " this quarter lies.",
                "Write the quarter with both years, as in Q1 2025/26."
            );
        }
        if (quarter.pair() && kind.filter(it -> it == YearKind.CALENDAR).isPresent() && chosen.isPresent()) {
            return new Unclear<>("A calendar year has one number only.", "Write the quarter as Q1 2025.");
        }
        if (!quarter.pair() && kind.isEmpty()) {
            return new Unclear<>(
                "The quarter can belong to the calendar year or to the financial year.",
                "Write it as Q1 2025/26 for April to June 2025, or say which year the file's years are."
            );
        }
        var year = quarter.pair()
            ? kind.filter(it -> it != YearKind.CALENDAR).orElse(YearKind.FINANCIAL)
            : YearKind.CALENDAR;
        var first = YearMonth.of(quarter.year(), year.first()).plusMonths((quarter.number() - 1L) * QUARTER);
        return in(Period.quarter(first), "a quarter");
    }

    private Said<Period> year(OfYear year) {
        var own = subject.year();
        var kind = year
            .named()
            .or(() -> chosen)
            .or(() -> own);
        if (year.named().isPresent() && own.isPresent() && !year.named().equals(own) && !chosen.equals(year.named())) {
            return new Unclear<>(
                "The measure's years are " + own.get().words() + "s.",
                "Give the figure of a " + own.get().words() + "."
            );
        }
        if (kind.isEmpty()) {
            return year.pair() ? unnamed(year) : in(YearSpelling.period(YearKind.CALENDAR, year.year()), "a year");
        }
        if (year.pair() == (kind.get() == YearKind.CALENDAR)) {
            return new Unclear<>(
                year.pair()
                    ? "The measure's years are calendar years, which have one number only."
                    : "It is not clear which " + kind.get().words() + " this is.",
                year.pair() ? "Write the year as 2025." : "Write it with both numbers, as in 2024/25."
            );
        }
        return in(YearSpelling.period(kind.get(), year.year()), "a year");
    }

    /** A moment of the year lies in one period whichever year is meant, or the cell cannot be read. */
    private Said<Period> unnamed(OfYear year) {
        var financial = in(YearSpelling.period(YearKind.FINANCIAL, year.year()), "a year");
        var academic = in(YearSpelling.period(YearKind.ACADEMIC, year.year()), "a year");
        if (momentary() && financial.clear().isPresent() && financial.clear().equals(academic.clear())) {
            return financial;
        }
        return new Unclear<>(
            "The year can be a financial year or a school year.",
            "Write FY or AY before it, or say which year the file's years are."
        );
    }

    /** The period that equals a stretch of time; for counts at a moment and running sums, the only one that ends in it. */
    private Said<Period> in(Period stretch, String what) {
        if (!regular()) {
            return subject.model().isPresent() && momentary() ? shape(what) : new Clear<>(stretch);
        }
        var exact = around(stretch.end(), stretch::equals);
        if (!exact.isEmpty() || (subject.measure().seriesKind() == SeriesKind.INDEPENDENT_PERIOD && !momentary())) {
            return only(exact, what);
        }
        return only(around(stretch.end(), it -> stretch.contains(it.end())), what);
    }

    private List<Period> around(LocalDate day, Predicate<Period> wanted) {
        var rhythm = rhythm();
        var month = YearMonth.from(day);
        return IntStream.rangeClosed(-YEAR, YEAR)
            .mapToObj(month::plusMonths)
            .filter(rhythm::endsIn)
            .map(rhythm::period)
            .filter(wanted)
            .toList();
    }

    private Rhythm rhythm() {
        var usual = Rhythm.of(subject.measure(), List.of());
        return subject
            .model()
            .map(it -> new Rhythm(it, usual.months(), usual.countsYearSoFar()))
            .orElse(usual);
    }

    private Said<Period> only(List<Period> found, String what) {
        return found.size() == 1 ? new Clear<>(found.getFirst()) : shape(what);
    }

    private Said<Period> shape(String what) {
        var frequency = subject.measure().frequency();
        return new Unclear<>(
            "This is " +
                what +
                " that is no period of the measure, which is " +
                frequency.adjective() +
                example() +
                ".",
            "Give the period as the measure has it, or its first and last day."
        );
    }

    private String example() {
        return subject
            .model()
            .map(it -> ", as for " + it.words())
            .orElse("");
    }

    private boolean regular() {
        return subject.measure().frequency().regular();
    }

    private boolean momentary() {
        return subject
            .model()
            .map(it -> it.start().equals(it.end()))
            .orElse(subject.measure().seriesKind() == SeriesKind.SNAPSHOT);
    }
}
