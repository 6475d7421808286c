package uk.improvementboard.metrics.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;
import uk.improvementboard.metrics.spc.Rebase;

/** A measure with monthly figures from January 2025 on, and the figure that comes in for the month after them. */
record ReturnCase(
    Measure measure,
    List<Observation> observations,
    Optional<LocalDate> redefined,
    List<Rebase> rebases
) {
    static final YearMonth FIRST = YearMonth.of(2025, 1);
    static final LocalDate TODAY = LocalDate.of(2027, 1, 5);

    static ReturnCase of(Unit unit, int decimals, SeriesKind kind, Frequency frequency, double... values) {
        var measure = new Measure(
            new MeasureCode("m"),
            "Measure",
            "What is counted",
            unit,
            decimals,
            ImprovementDirection.INCREASE,
            kind,
            frequency,
            List.of(new OrganisationCode("council")),
            false,
            false,
            false,
            12
        );
        var observations = new ArrayList<Observation>();
        for (var index = 0; index < values.length; index++) {
            observations.add(reported(Period.month(FIRST.plusMonths(index)), value(values[index])));
        }
        return new ReturnCase(measure, observations, Optional.empty(), List.of());
    }

    static ReturnCase percent(double... values) {
        return of(Unit.percent(), 0, SeriesKind.INDEPENDENT_PERIOD, Frequency.MONTHLY, values);
    }

    static ReturnCase counts(double... values) {
        return of(Unit.count("plans"), 0, SeriesKind.INDEPENDENT_PERIOD, Frequency.MONTHLY, values);
    }

    static ReturnCase money(String scale, double... values) {
        return of(Unit.money(scale), 1, SeriesKind.INDEPENDENT_PERIOD, Frequency.MONTHLY, values);
    }

    /** Rates with counts: "40/80 42/85". */
    static ReturnCase shares(String counts) {
        var observations = new ArrayList<Observation>();
        for (var pair : counts.split(" ")) {
            var slash = pair.indexOf('/');
            var part = Long.parseLong(pair.substring(0, slash));
            var all = Long.parseLong(pair.substring(slash + 1));
            var rate = Long.toString(Math.round((100.0 * part) / all));
            observations.add(reported(Period.month(FIRST.plusMonths(observations.size())), Figure.of(rate, part, all)));
        }
        return new ReturnCase(percent().measure(), observations, Optional.empty(), List.of());
    }

    private static Figure value(double value) {
        return new Figure(BigDecimal.valueOf(value).stripTrailingZeros(), Optional.empty());
    }

    static Observation reported(Period period, Figure figure) {
        return new Observation.Reported(period, figure, false, provenance(""), HandlingClass.BOARD_ONLY);
    }

    private static Provenance provenance(String caveat) {
        return new Provenance(
            "Case system",
            Optional.empty(),
            Provenance.Basis.LOCAL_RETURN,
            Optional.empty(),
            caveat,
            "test"
        );
    }

    ReturnCase redefinedOn(LocalDate day) {
        return new ReturnCase(measure, observations, Optional.of(day), rebases);
    }

    ReturnCase rebasedFrom(LocalDate day) {
        return new ReturnCase(measure, observations, redefined, List.of(Rebase.marked(day)));
    }

    ReturnCase withBreakAt(int index) {
        var broken = new ArrayList<>(observations);
        var old = broken.get(index);
        broken.set(
            index,
            new Observation.Reported(
                old.period(),
                old.shown().orElseThrow(),
                false,
                provenance("Break in series: counted from referral"),
                HandlingClass.BOARD_ONLY
            )
        );
        return new ReturnCase(measure, broken, redefined, rebases);
    }

    Period next() {
        return Period.month(FIRST.plusMonths(observations.size()));
    }

    MeasureHistory history() {
        return new MeasureHistory(
            measure,
            observations,
            rebases,
            TODAY,
            redefined,
            observations.isEmpty() ? Optional.empty() : Optional.of(observations.getLast().period().end().plusDays(9))
        );
    }

    List<ReturnFinding> check(CheckedFigure figure) {
        return ReturnChecks.check(figure, history());
    }

    /** Checks a value for the next month. */
    List<ReturnFinding> given(String value) {
        return check(CheckedFigure.of(next(), new BigDecimal(value)));
    }

    /** Checks counts for the next month. */
    List<ReturnFinding> given(long numerator, long denominator) {
        return check(CheckedFigure.of(next(), numerator, denominator));
    }

    /** Checks a rate with its counts for the next month. */
    List<ReturnFinding> given(String value, long numerator, long denominator) {
        return check(
            new CheckedFigure(
                next(),
                Optional.of(new BigDecimal(value)),
                OptionalLong.of(numerator),
                OptionalLong.of(denominator)
            )
        );
    }

    static List<Kind> kinds(List<ReturnFinding> findings) {
        return findings.stream().map(ReturnFinding::kind).toList();
    }

    static String words(List<ReturnFinding> findings) {
        return String.join(" ", findings.stream().map(ReturnFinding::words).toList());
    }
}
