package uk.improvementboard.metrics.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.improvementboard.metrics.disclosure.FigureRelation.Kind;
import uk.improvementboard.metrics.disclosure.LinearRow.Weighted;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;

/**
 * Finds where declared relations hold: in every period, and at every moment at which any of the figures became known, between the
 * versions that were then known together. A relation that the true figures do not keep tells nobody anything and is left out.
 */
final class RelationRows {

    private final Numbers numbers;
    private final Map<MeasureCode, TreeMap<Period, List<KnownFigure>>> series = new HashMap<>();
    private final Map<MeasureCode, TreeMap<Period, List<KnownFigure>>> everywhere = new HashMap<>();

    RelationRows(Numbers numbers, List<KnownFigure> figures) {
        this.numbers = numbers;
        for (var it : figures) {
            put(everywhere, it);
            if (!it.beside()) {
                put(series, it);
            }
        }
    }

    private static void put(Map<MeasureCode, TreeMap<Period, List<KnownFigure>>> all, KnownFigure it) {
        all.computeIfAbsent(it.measure(), _ -> new TreeMap<>())
            .computeIfAbsent(it.observation().period(), _ -> new ArrayList<>())
            .add(it);
    }

    void add(FigureRelation relation) {
        if (relation.measures().anyMatch(measure -> !everywhere.containsKey(measure))) {
            return;
        }
        everywhere.getOrDefault(relation.total().measure(), new TreeMap<>()).forEach((period, totals) -> {
            var parts = parts(relation, period);
            if (!parts.isEmpty()) {
                totals.forEach(total -> add(relation, total, parts));
            }
        });
    }

    /** The versions of every part, each with the number that counts; none where a part has no figure for the period. */
    private List<Slot> parts(FigureRelation relation, Period period) {
        var slots = new ArrayList<Slot>();
        for (var term : relation.parts()) {
            var its = series.getOrDefault(term.measure(), new TreeMap<>());
            var periods = relation.kind() == Kind.ADDS_UP_OVER_TIME ? within(relation, period, its) : List.of(period);
            if (periods.isEmpty() || !its.keySet().containsAll(periods)) {
                return List.of();
            }
            periods.forEach(it -> slots.add(new Slot(term, its.getOrDefault(it, List.of()))));
        }
        return slots;
    }

    /** Of the same measure, a period is no part of itself. */
    private static List<Period> within(FigureRelation relation, Period period, TreeMap<Period, List<KnownFigure>> its) {
        var measure = relation.total().measure();
        var itself = relation
            .parts()
            .stream()
            .allMatch(it -> it.measure().equals(measure));
        return Tiles.of(
            period,
            its
                .keySet()
                .stream()
                .filter(it -> !itself || !it.equals(period))
                .toList()
        );
    }

    private void add(FigureRelation relation, KnownFigure total, List<Slot> parts) {
        var moments = new TreeSet<Instant>();
        moments.add(total.from());
        parts.forEach(slot -> slot.versions().forEach(version -> moments.add(version.from())));
        for (var moment : moments) {
            if (total.knownAt(moment)) {
                var known = parts
                    .stream()
                    .map(slot -> slot.at(moment))
                    .flatMap(Optional::stream)
                    .toList();
                if (known.size() == parts.size()) {
                    add(relation, new Moment(moment, new Slot.Known(relation.total(), total), known));
                }
            }
        }
    }

    private void add(FigureRelation relation, Moment moment) {
        switch (relation.kind()) {
            case ADDS_UP, ADDS_UP_OVER_TIME -> sum(moment).ifPresent(terms -> {
                if (value(terms) == 0) {
                    numbers.add(LinearRow.equal(terms, moment.at()));
                }
            });
            case AMONG -> sum(moment).ifPresent(terms -> {
                if (value(terms) >= 0) {
                    numbers.add(LinearRow.atLeastZero(terms, moment.at()));
                }
            });
            case RATE, RATE_PER_1000 -> new RateRows(numbers, relation).add(moment);
        }
    }

    /** The whole less its parts. What a source withheld counts as what it must be, if it is the only one. */
    private Optional<List<Weighted>> sum(Moment moment) {
        var signed = new ArrayList<Weighted>();
        var withheld = new ArrayList<Signed>();
        var all = new ArrayList<Signed>();
        all.add(new Signed(moment.total(), 1));
        moment.parts().forEach(it -> all.add(new Signed(it, -1)));
        for (var it : all) {
            if (it.known().figure().observation() instanceof Observation.Suppressed) {
                withheld.add(it);
                continue;
            }
            var number = number(it.known());
            if (number.isEmpty()) {
                return Optional.empty();
            }
            signed.add(new Weighted(number.get(), it.sign()));
        }
        if (withheld.size() > 1) {
            return Optional.empty();
        }
        for (var it : withheld) {
            var truth = -it.sign() * value(signed);
            if (truth < 0) {
                return Optional.empty();
            }
            List<Object> name = List.of(it.known().term(), it.known().figure().observation().period(), truth);
            signed.add(new Weighted(numbers.neverShown(name, truth, true), it.sign()));
        }
        return Optional.of(merged(signed));
    }

    private static List<Weighted> merged(List<Weighted> terms) {
        var weights = new TreeMap<Integer, Long>();
        terms.forEach(it -> weights.merge(it.number(), it.weight(), Long::sum));
        return weights
            .entrySet()
            .stream()
            .filter(it -> it.getValue() != 0)
            .map(it -> new Weighted(it.getKey(), it.getValue()))
            .toList();
    }

    private Optional<Integer> number(Slot.Known known) {
        return known
            .figure()
            .observation()
            .shown()
            .flatMap(_ -> numbers.number(numbers.place(known.term().measure(), known.figure()), known.term().part()));
    }

    private long value(List<Weighted> terms) {
        return terms
            .stream()
            .mapToLong(it -> it.weight() * numbers.truth(it.number()))
            .sum();
    }

    private record Signed(Slot.Known known, long sign) {}

    /** The versions of one period of a term. */
    record Slot(FigureTerm term, List<KnownFigure> versions) {
        /** The version that is known at a moment. */
        record Known(FigureTerm term, KnownFigure figure) {}

        Optional<Known> at(Instant moment) {
            return versions
                .stream()
                .filter(it -> it.knownAt(moment))
                .findFirst()
                .map(it -> new Known(term, it));
        }
    }

    /** A relation with the versions that were known together. */
    record Moment(Instant at, Slot.Known total, List<Slot.Known> parts) {}
}
