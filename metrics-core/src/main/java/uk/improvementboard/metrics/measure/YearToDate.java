package uk.improvementboard.metrics.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.SinglePeriods.Derived;
import uk.improvementboard.metrics.measure.SinglePeriods.Refused;

/** A series of which each value covers the year so far, taken apart. */
final class YearToDate {

    /** Counts of people below this could point to a child. */
    private static final int SMALLEST_COUNT = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Measure measure;
    private final List<Observation> observations;
    private final int months;

    YearToDate(Measure measure, List<Observation> observations) {
        this.measure = measure;
        this.observations = observations;
        months = measure.frequency().months();
    }

    SinglePeriods single() {
        var single = new ArrayList<Observation>();
        for (var i = 0; i < observations.size(); i++) {
            var now = observations.get(i);
            var before = beginsTheYear(now) ? Optional.<Observation>empty() : former(i);
            if (before.isEmpty() && !beginsTheYear(now)) {
                continue;
            }
            var problem = before.isPresent()
                ? between(before.get(), now)
                : unknown(now).or(() -> small(Optional.empty(), now));
            if (problem.isPresent()) {
                return new Refused(
                    "Single " + measure.frequency().noun() + "s cannot be worked out: " + problem.get() + "."
                );
            }
            single.add(step(before, now));
        }
        return new Derived(single);
    }

    private Optional<Observation> former(int index) {
        return index == 0 ? Optional.empty() : Optional.of(observations.get(index - 1));
    }

    private boolean beginsTheYear(Observation observation) {
        var period = observation.period();
        return YearMonth.from(period.start())
            .plusMonths(months - 1L)
            .equals(period.endMonth());
    }

    private Optional<String> between(Observation before, Observation now) {
        var next = before.period().endMonth().plusMonths(months);
        if (!next.equals(now.period().endMonth())) {
            return Optional.of(words(next) + " is missing");
        }
        if (!before.period().start().equals(now.period().start())) {
            return Optional.of(words(next) + " does not count from the same day as the value before");
        }
        return unknown(before)
            .or(() -> unknown(now))
            .or(() -> falls(before, now))
            .or(() -> small(Optional.of(before), now));
    }

    private Optional<String> unknown(Observation observation) {
        var month = words(observation.period().endMonth());
        if (observation.shown().isEmpty()) {
            return Optional.of(month + " has no value");
        }
        return switch (measure.unit().kind()) {
            case COUNT, MONEY -> Optional.empty();
            case PERCENTAGE -> observation.shown().get().fraction().isPresent()
                ? Optional.empty()
                : Optional.of("the counts behind the rate of " + month + " are not known");
            case DURATION, SCORE, RANK -> Optional.of("values of this kind do not add up");
        };
    }

    /** Money may be paid back; counts never fall. */
    private Optional<String> falls(Observation before, Observation now) {
        if (measure.unit().kind() == Unit.Kind.MONEY) {
            return Optional.empty();
        }
        var one = before.shown().orElseThrow();
        var two = now.shown().orElseThrow();
        var span = " from " + words(before.period().endMonth()) + " to " + words(now.period().endMonth());
        if (measure.unit().kind() == Unit.Kind.COUNT) {
            return two.value().compareTo(one.value()) < 0 ? Optional.of("the count falls" + span) : Optional.empty();
        }
        var met = numerator(two) - numerator(one);
        var all = denominator(two) - denominator(one);
        if (met < 0 || all < 0) {
            return Optional.of("the count falls" + span);
        }
        return met > all ? Optional.of("the counts contradict each other" + span) : Optional.empty();
    }

    /** A difference must not tell what the disclosure rule would withhold in a single value. */
    private Optional<String> small(Optional<Observation> before, Observation now) {
        if (!measure.countsPeople()) {
            return Optional.empty();
        }
        var figure = figure(before.flatMap(Observation::shown), now.shown().orElseThrow());
        var few = figure
            .map(it ->
                it
                    .fraction()
                    .map(count -> few(count.numerator()) || few(count.denominator() - count.numerator()))
                    .orElse(few(it.value().longValue()))
            )
            .orElse(false);
        return few
            ? Optional.of("fewer than " + SMALLEST_COUNT + " people stand behind " + words(now.period().endMonth()))
            : Optional.empty();
    }

    private static boolean few(long people) {
        return people > 0 && people < SMALLEST_COUNT;
    }

    private Observation step(Optional<Observation> before, Observation now) {
        var period = new Period(
            now
                .period()
                .endMonth()
                .minusMonths(months - 1L)
                .atDay(1),
            now.period().end()
        );
        var figure = figure(before.flatMap(Observation::shown), now.shown().orElseThrow());
        if (figure.isEmpty()) {
            return new Observation.NotApplicable(period, "nothing to count", now.provenance(), now.handling());
        }
        var settled = now.settled().isPresent() && before.map(it -> it.settled().isPresent()).orElse(true);
        return settled
            ? new Observation.Reported(period, figure.get(), false, now.provenance(), now.handling())
            : new Observation.Provisional(period, figure.get(), now.provenance(), now.handling());
    }

    private Optional<Figure> figure(Optional<Figure> before, Figure now) {
        if (measure.unit().kind() != Unit.Kind.PERCENTAGE) {
            return Optional.of(
                new Figure(now.value().subtract(before.map(Figure::value).orElse(BigDecimal.ZERO)), Optional.empty())
            );
        }
        var met = numerator(now) - before.map(YearToDate::numerator).orElse(0L);
        var all = denominator(now) - before.map(YearToDate::denominator).orElse(0L);
        if (all == 0) {
            return Optional.empty();
        }
        var share = BigDecimal.valueOf(met)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(all), measure.decimals(), RoundingMode.HALF_UP);
        return Optional.of(new Figure(share, Optional.of(new Fraction(met, all))));
    }

    private static long numerator(Figure figure) {
        return figure.fraction().orElseThrow().numerator();
    }

    private static long denominator(Figure figure) {
        return figure.fraction().orElseThrow().denominator();
    }

    private static String words(YearMonth month) {
        return Period.month(month).words();
    }
}
