package uk.improvementboard.metrics.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import uk.improvementboard.metrics.disclosure.FigureSystem.Entry;

/**
 * Chooses what else to withhold, so that nothing withheld can be worked out: complementary suppression under interval protection
 * (Willenborg and de Waal 2001, "Elements of statistical disclosure control", chapter 6; Hundepool and others 2012,
 * "Statistical disclosure control", chapter 4). Figures come in as they became known: what was chosen stays chosen, what has
 * been shown is withheld only if nothing newer will do, and so the pattern of a month never changes with the months after it.
 */
final class Suppressor {

    private final FigureSystem system;
    private final Sight sight;
    private final long values;
    private final BitSet chosenNow = new BitSet();
    private Instant now = Instant.MIN;

    /** @param values how many values each withheld number must be able to have */
    Suppressor(FigureSystem system, long values) {
        this.system = system;
        this.sight = new Sight(system);
        this.values = values;
    }

    /** {@return what stays unprotected whatever is withheld, after choosing: empty unless even the whole gives a number away} */
    List<Integer> choose() {
        var moments = new TreeSet<Instant>();
        system.rows().forEach(it -> moments.add(it.from()));
        var entries = inOrder(system.entries(), Entry::from);
        var rows = inOrder(system.rows(), LinearRow::from);
        var nextEntry = 0;
        var nextRow = 0;
        var lost = new LinkedHashSet<Integer>();
        for (var moment : moments) {
            now = moment;
            chosenNow.clear();
            var touched = new LinkedHashSet<Integer>();
            for (; nextEntry < entries.size() && !from(entries, nextEntry).isAfter(moment); nextEntry++) {
                var place = entries.get(nextEntry);
                if (system.entries().get(place).withheld()) {
                    sight.withhold(place);
                    touched.addAll(system.entries().get(place).numbers());
                }
            }
            for (; nextRow < rows.size() && !system.rows().get(rows.get(nextRow)).from().isAfter(moment); nextRow++) {
                var row = system.rows().get(rows.get(nextRow));
                sight.reveal(row);
                row.terms().forEach(it -> touched.add(it.number()));
            }
            protect(touched, lost);
        }
        return List.copyOf(lost);
    }

    boolean withheld(int entry) {
        return sight.withheld(entry) || system.entries().get(entry).withheld();
    }

    private Instant from(List<Integer> entries, int at) {
        return system.entries().get(entries.get(at)).from();
    }

    private static <T> List<Integer> inOrder(List<T> all, Function<T, Instant> from) {
        return IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparing(it -> from.apply(all.get(it))))
            .toList();
    }

    private void protect(Set<Integer> touched, Set<Integer> lost) {
        var open = new TreeSet<Integer>();
        touched.stream().filter(sight::unknown).forEach(open::add);
        while (!open.isEmpty()) {
            var together = sight.together(open.first());
            var weak = firstWeak(together, lost);
            if (weak.isEmpty()) {
                open.removeAll(together);
                spare(together, lost);
            } else if (!withholdAnother(weak.get(), together, lost)) {
                lost.add(weak.get());
            }
        }
    }

    private Optional<Integer> firstWeak(List<Integer> together, Set<Integer> lost) {
        if (together.stream().noneMatch(it -> sight.number(it).guarded() && !lost.contains(it))) {
            return Optional.empty();
        }
        var leeway = Leeway.of(together, sight);
        return together
            .stream()
            .filter(it -> sight.number(it).guarded() && !lost.contains(it))
            .filter(it -> !leeway.leaves(it, values))
            .findFirst();
    }

    /** One figure that mends all, the cheapest; else the one that most rows lack which tell too much. */
    private boolean withholdAnother(int weak, List<Integer> together, Set<Integer> lost) {
        var candidates = cheapestFirst(sight.tellingOf(together));
        if (candidates.isEmpty()) {
            return false;
        }
        for (var candidate : candidates) {
            sight.withhold(candidate);
            if (firstWeak(sight.together(weak), lost).isEmpty()) {
                chosenNow.set(candidate);
                return true;
            }
            sight.show(candidate);
        }
        var near = cheapestFirst(sight.tellingOf(List.of(weak)));
        var best = (near.isEmpty() ? candidates : near)
            .stream()
            .max(Comparator.comparingLong(this::closing))
            .orElseThrow();
        sight.withhold(best);
        chosenNow.set(best);
        return true;
    }

    /** How many rows that leave only one number unknown would leave two: of equals the first, which is the cheapest, is taken. */
    private long closing(int candidate) {
        return system
            .entries()
            .get(candidate)
            .numbers()
            .stream()
            .flatMap(number -> sight.rows(number).stream())
            .distinct()
            .filter(
                row ->
                    row
                        .terms()
                        .stream()
                        .filter(it -> sight.unknown(it.number()))
                        .count() == 1
            )
            .count();
    }

    /** Shows again, dearest first, what was chosen at this moment and proved needless. */
    private void spare(List<Integer> together, Set<Integer> lost) {
        if (chosenNow.cardinality() < 2) {
            return;
        }
        var its = new TreeSet<Integer>();
        together.forEach(it -> sight.number(it).entry().ifPresent(its::add));
        its.removeIf(it -> !chosenNow.get(it));
        for (var entry : cheapestFirst(its).reversed()) {
            sight.show(entry);
            var parts = together.stream().filter(sight::unknown).toList();
            if (parts.stream().anyMatch(it -> firstWeak(sight.together(it), lost).isPresent())) {
                sight.withhold(entry);
            } else {
                chosenNow.clear(entry);
            }
        }
    }

    private List<Integer> cheapestFirst(Set<Integer> entries) {
        var price = Comparator.<Integer, Boolean>comparing(it -> system.entries().get(it).price().nothing())
            .thenComparing(it -> system.entries().get(it).from().isBefore(now))
            .thenComparing(it -> system.entries().get(it).price())
            .thenComparing(Comparator.naturalOrder());
        return new ArrayList<>(entries.stream().sorted(price).toList());
    }
}
