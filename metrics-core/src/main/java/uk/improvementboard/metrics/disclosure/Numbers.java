package uk.improvementboard.metrics.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import uk.improvementboard.metrics.disclosure.FigureSystem.Entry;
import uk.improvementboard.metrics.disclosure.FigureSystem.Price;
import uk.improvementboard.metrics.disclosure.FigureSystem.Unknown;
import uk.improvementboard.metrics.disclosure.LinearRow.Weighted;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Unit;

/** Gathers the numbers of a system as figures and relations name them, each number once. */
final class Numbers {

    private final DisclosureRule rule;
    private final Set<FigureKey> withheldAlready;
    private final Map<MeasureCode, Measure> measures = new LinkedHashMap<>();
    private final Map<MeasureCode, Integer> standing = new HashMap<>();
    private final List<Unknown> numbers = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<FigureKey, Integer> places = new HashMap<>();
    private final List<Map<FigurePart, Integer>> parts = new ArrayList<>();
    private final Map<List<Object>, Integer> neverShown = new HashMap<>();
    private final Set<List<Object>> known = new LinkedHashSet<>();
    private final List<LinearRow> rows = new ArrayList<>();

    /** @param withheldAlready what is withheld whatever this audience might see */
    Numbers(DisclosureRule rule, List<Measure> measures, Set<FigureKey> withheldAlready) {
        this.rule = rule;
        this.withheldAlready = withheldAlready;
        measures.forEach(it -> {
            standing.put(it.code(), this.measures.size());
            this.measures.put(it.code(), it);
        });
    }

    Optional<Measure> measure(MeasureCode code) {
        return Optional.ofNullable(measures.get(code));
    }

    DisclosureRule rule() {
        return rule;
    }

    /** Adds the figures of all versions, the same number of a measure and period once. */
    void addFigures(List<KnownFigure> figures) {
        Map<FigureKey, Sighting> sightings = new LinkedHashMap<>();
        for (var it : figures) {
            var shown = it.observation().shown();
            if (measures.containsKey(it.measure()) && shown.isPresent()) {
                var key = FigureKey.of(it.measure(), it.observation().period(), shown.get());
                var released = rule.releases(it.observation());
                sightings.merge(key, new Sighting(shown.get(), released, it.from()), Sighting::and);
            }
        }
        sightings.forEach(this::add);
    }

    private void add(FigureKey key, Sighting sighting) {
        var measure = measure(key.measure()).orElseThrow();
        var figure = sighting.figure();
        var small = rule.tooSmall(measure, figure) || withheldAlready.contains(key);
        var place = entries.size();
        var its = new EnumMap<FigurePart, Integer>(FigurePart.class);
        wholeValue(measure, figure).ifPresent(value -> {
            var lowest = sighting.released() ? Math.min(1, value) : 0;
            its.put(FigurePart.VALUE, number(new Unknown(value, lowest, true, OptionalInt.of(place))));
        });
        figure.fraction().ifPresent(count -> {
            var met = count.numerator();
            var all = count.denominator();
            var in = OptionalInt.of(place);
            var few = measure.countsPeople() && rule.isSmall(all);
            its.put(FigurePart.NUMERATOR, number(new Unknown(met, 0, true, in)));
            its.put(FigurePart.DENOMINATOR, number(new Unknown(all, 1, few, in)));
            its.put(FigurePart.REMAINDER, number(new Unknown(all - met, 0, measure.countsPeople(), in)));
            var sum = List.of(
                new Weighted(its.get(FigurePart.DENOMINATOR), 1),
                new Weighted(its.get(FigurePart.NUMERATOR), -1),
                new Weighted(its.get(FigurePart.REMAINDER), -1)
            );
            add(LinearRow.equal(sum, sighting.from()));
        });
        var price = new Price(
            figure.value().signum() == 0,
            measure.headline(),
            key.period().end().toEpochDay(),
            standing.getOrDefault(key.measure(), 0)
        );
        entries.add(new Entry(key, List.copyOf(its.values()), small || !sighting.released(), sighting.from(), price));
        parts.add(its);
        places.put(key, place);
    }

    private static Optional<Long> wholeValue(Measure measure, Figure figure) {
        var value = figure.value().stripTrailingZeros();
        return measure.unit().kind() == Unit.Kind.COUNT && value.scale() <= 0 && value.signum() >= 0
            ? Optional.of(value.longValueExact())
            : Optional.empty();
    }

    /** {@return the place of a figure of the system} */
    int place(MeasureCode measure, KnownFigure figure) {
        var shown = figure.observation().shown().orElseThrow();
        return Objects.requireNonNull(places.get(FigureKey.of(measure, figure.observation().period(), shown)));
    }

    /** {@return one number of a figure; empty where the figure has no such number} */
    Optional<Integer> number(int place, FigurePart part) {
        return Optional.ofNullable(parts.get(place).get(part));
    }

    /** {@return a number that no figure shows, the same one for the same name} */
    int neverShown(List<Object> name, long truth, boolean guarded) {
        return neverShown.computeIfAbsent(name, _ -> number(new Unknown(truth, 0, guarded, OptionalInt.empty())));
    }

    long truth(int number) {
        return numbers.get(number).truth();
    }

    private int number(Unknown unknown) {
        numbers.add(unknown);
        return numbers.size() - 1;
    }

    /** Adds a row unless it is there already. */
    void add(LinearRow row) {
        if (known.add(List.of(Set.copyOf(row.terms()), row.least(), row.most(), row.shown()))) {
            rows.add(row);
        }
    }

    FigureSystem system() {
        return new FigureSystem(numbers, entries, rows);
    }

    private record Sighting(Figure figure, boolean released, Instant from) {
        Sighting and(Sighting other) {
            return new Sighting(figure, released || other.released, from.isBefore(other.from) ? from : other.from);
        }
    }
}
