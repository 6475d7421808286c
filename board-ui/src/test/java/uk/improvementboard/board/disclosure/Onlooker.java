package uk.improvementboard.board.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.metrics.disclosure.Attacker;
import uk.improvementboard.metrics.disclosure.FigurePart;
import uk.improvementboard.metrics.disclosure.FigureRelation;
import uk.improvementboard.metrics.disclosure.FigureTerm;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;

/**
 * Somebody who looks at the board on many days, notes every figure that is shown and works out those that are not. Knows the truth
 * only to tell afterwards how near it came.
 */
final class Onlooker {

    /** What a withheld number must still be able to be: DisclosureRule's smallest count, which can be set higher but not lower. */
    static final int VALUES = 5;

    private record Known(Measure measure, Period period, Figure figure) {
        String name() {
            return measure.code().value() + ", " + period.words() + ", version " + Math.abs(figure.hashCode());
        }

        Optional<Long> part(FigurePart part) {
            var count = figure.fraction();
            return switch (part) {
                case VALUE -> whole();
                case NUMERATOR -> count.map(it -> it.numerator());
                case DENOMINATOR -> count.map(it -> it.denominator());
                case REMAINDER -> count.map(it -> it.denominator() - it.numerator());
            };
        }

        private Optional<Long> whole() {
            var value = figure.value().stripTrailingZeros();
            return measure.unit().kind() == Unit.Kind.COUNT && value.scale() <= 0 && value.signum() >= 0
                ? Optional.of(value.longValueExact())
                : Optional.empty();
        }
    }

    private record Number(String name, long truth) {}

    private final List<FigureRelation> relations;
    /** Whether an observation's figure is kept from it, told from the measure and what the board itself sees. */
    private final BiPredicate<Measure, Observation> shown;
    private final Attacker attacker = new Attacker();
    private final Map<String, Number> secrets = new LinkedHashMap<>();
    private final Set<String> noted = new HashSet<>();

    Onlooker(List<FigureRelation> relations, BiPredicate<Measure, Observation> shown) {
        this.relations = relations;
        this.shown = shown;
    }

    /** Notes what stands on the board on one day. */
    void looks(BoardReading truth) {
        Map<MeasureCode, TreeMap<Period, Known>> series = new HashMap<>();
        var totals = new ArrayList<Known>();
        for (var reading : truth.plan().measures()) {
            var measure = reading.measure();
            var its = series.computeIfAbsent(measure.code(), _ -> new TreeMap<>());
            reading.observations().forEach(it -> see(measure, it).ifPresent(known -> its.put(known.period(), known)));
            totals.addAll(its.values());
            truth
                .context()
                .published()
                .getOrDefault(measure.code(), List.of())
                .forEach(it -> see(measure, it.observation()).ifPresent(totals::add));
            if (measure.seriesKind() == SeriesKind.YEAR_TO_DATE) {
                grows(its);
            }
        }
        totals.forEach(total -> {
            relations.forEach(it -> relate(it.kind(), it.total(), it.parts(), total, series));
            byNature(total, series);
        });
    }

    private Optional<Known> see(Measure measure, Observation it) {
        return it.shown().map(figure -> {
            var known = new Known(measure, it.period(), figure);
            if (noted.add(known.name())) {
                var sees = shown.test(measure, it);
                for (var part : FigurePart.values()) {
                    known.part(part).ifPresent(number -> note(known, part, number, sees));
                }
                if (figure.fraction().isPresent()) {
                    attacker.addsUp(
                        name(known, FigurePart.DENOMINATOR),
                        List.of(name(known, FigurePart.NUMERATOR), name(known, FigurePart.REMAINDER))
                    );
                }
            }
            return known;
        });
    }

    private void note(Known known, FigurePart part, long number, boolean sees) {
        var name = name(known, part);
        if (sees) {
            attacker.sees(name, number);
        } else {
            // A zero is never withheld for being small: an onlooker may reckon with at least 1.
            attacker.knowsAtLeast(name, part == FigurePart.VALUE ? Math.min(1, number) : 0);
            if (part != FigurePart.DENOMINATOR) {
                secrets.put(name, new Number(name, number));
            }
        }
    }

    private static String name(Known known, FigurePart part) {
        return known.name() + ": " + part;
    }

    /** A year so far never falls. */
    private void grows(TreeMap<Period, Known> series) {
        Known before = null;
        for (var now : series.values()) {
            if (before != null && before.period().start().equals(now.period().start())) {
                for (var part : FigurePart.values()) {
                    var smaller = number(before, part);
                    var larger = number(now, part);
                    if (smaller.isPresent() && larger.isPresent() && smaller.get().truth() <= larger.get().truth()) {
                        among(larger.get(), List.of(smaller.get()));
                    }
                }
            }
            before = now;
        }
    }

    /** Longer periods of a measure are the sum of the single ones within. */
    private void byNature(Known total, Map<MeasureCode, TreeMap<Period, Known>> series) {
        if (total.measure().seriesKind() == SeriesKind.INDEPENDENT_PERIOD) {
            for (var part : FigurePart.values()) {
                var term = new FigureTerm(total.measure().code(), part);
                relate(FigureRelation.Kind.ADDS_UP_OVER_TIME, term, List.of(term), total, series);
            }
        }
    }

    private void relate(
        FigureRelation.Kind kind,
        FigureTerm whole,
        List<FigureTerm> terms,
        Known total,
        Map<MeasureCode, TreeMap<Period, Known>> series
    ) {
        if (!whole.measure().equals(total.measure().code())) {
            return;
        }
        var parts = new ArrayList<Number>();
        for (var term : terms) {
            var its = series.getOrDefault(term.measure(), new TreeMap<>());
            var slots =
                kind == FigureRelation.Kind.ADDS_UP_OVER_TIME
                    ? within(total, its)
                    : Stream.ofNullable(its.get(total.period())).toList();
            var numbers = slots
                .stream()
                .flatMap(it -> number(it, term.part()).stream())
                .toList();
            if (slots.isEmpty() || numbers.size() < slots.size()) {
                return;
            }
            parts.addAll(numbers);
        }
        number(total, whole.part()).ifPresent(it -> {
            var sum = parts.stream().mapToLong(Number::truth).sum();
            switch (kind) {
                case ADDS_UP, ADDS_UP_OVER_TIME -> {
                    if (sum == it.truth() && note("sum", it, parts)) {
                        attacker.addsUp(it.name(), names(parts));
                    }
                }
                case AMONG -> {
                    if (sum <= it.truth()) {
                        among(it, parts);
                    }
                }
                case RATE, RATE_PER_1000 -> throw new AssertionError("Teach the onlooker rates without counts");
            }
        });
    }

    private void among(Number whole, List<Number> parts) {
        if (note("among", whole, parts)) {
            attacker.among(whole.name(), names(parts));
        }
    }

    private boolean note(String how, Number whole, List<Number> parts) {
        return noted.add(how + " " + whole.name() + " " + names(parts));
    }

    private static List<String> names(List<Number> numbers) {
        return numbers.stream().map(Number::name).toList();
    }

    private static Optional<Number> number(Known known, FigurePart part) {
        return known.part(part).map(it -> new Number(name(known, part), it));
    }

    private static List<Known> within(Known total, TreeMap<Period, Known> series) {
        Map<LocalDate, Known> starting = new HashMap<>();
        series.forEach((period, known) -> {
            var itself = known.measure().equals(total.measure()) && period.equals(total.period());
            if (!itself && !period.end().isAfter(total.period().end())) {
                starting.merge(period.start(), known, (a, b) -> a.period().end().isBefore(b.period().end()) ? a : b);
            }
        });
        var tiles = new ArrayList<Known>();
        var from = total.period().start();
        while (!from.isAfter(total.period().end())) {
            var next = starting.get(from);
            if (next == null) {
                return List.of();
            }
            tiles.add(next);
            from = next.period().end().plusDays(1);
        }
        return tiles;
    }

    /** {@return how many numbers it was not shown} */
    int withheld() {
        return secrets.size();
    }

    /** {@return the numbers that it narrowed down to fewer values than are promised, with the truth} */
    List<String> recovered() {
        return secrets
            .values()
            .stream()
            .filter(it -> attacker.possible(it.name(), it.truth(), VALUES) < VALUES)
            .map(it -> it.name() + " = " + it.truth())
            .toList();
    }

    /** {@return whether a figure is small in itself, by the words of the decision and not by the program's rule} */
    static boolean small(Measure measure, Observation it) {
        var value = it.shown().map(Figure::value);
        var count = it.shown().flatMap(Figure::fraction);
        return (
            measure.countsPeople() &&
            ((measure.unit().kind() == Unit.Kind.COUNT && value.map(Onlooker::few).orElse(false)) ||
                count
                    .map(of -> of.denominator() < 10 || few(of.numerator()) || few(of.denominator() - of.numerator()))
                    .orElse(false))
        );
    }

    private static boolean few(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(BigDecimal.valueOf(5)) < 0;
    }

    private static boolean few(long count) {
        return count > 0 && count < 5;
    }
}
