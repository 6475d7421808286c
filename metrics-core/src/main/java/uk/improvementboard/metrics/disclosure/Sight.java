package uk.improvementboard.metrics.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.improvementboard.metrics.disclosure.FigureSystem.Unknown;

/** What an audience sees of a system at a moment, while figures come in and some are withheld. */
final class Sight {

    private final FigureSystem system;
    private final BitSet withheld = new BitSet();
    private final List<List<LinearRow>> rowsOf = new ArrayList<>();

    Sight(FigureSystem system) {
        this.system = system;
        system.numbers().forEach(_ -> rowsOf.add(new ArrayList<>()));
    }

    /** Lets everybody know of a row from now on. */
    void reveal(LinearRow row) {
        row.terms().forEach(it -> rowsOf.get(it.number()).add(row));
    }

    void withhold(int entry) {
        withheld.set(entry);
    }

    void show(int entry) {
        withheld.clear(entry);
    }

    boolean withheld(int entry) {
        return withheld.get(entry);
    }

    /** {@return whether nobody is told a number} */
    boolean unknown(int number) {
        var entry = system.numbers().get(number).entry();
        return entry.isEmpty() || withheld.get(entry.getAsInt());
    }

    Unknown number(int number) {
        return system.numbers().get(number);
    }

    /** {@return the rows that speak of a number and are themselves shown} */
    List<LinearRow> rows(int number) {
        return rowsOf.get(number).stream().filter(this::told).toList();
    }

    private boolean told(LinearRow row) {
        return row.shown().isEmpty() || !withheld.get(row.shown().getAsInt());
    }

    /** {@return the unknown numbers that hang together with one of them, in their order} */
    List<Integer> together(int number) {
        var found = new LinkedHashSet<Integer>();
        var open = new ArrayDeque<Integer>();
        found.add(number);
        open.add(number);
        while (!open.isEmpty()) {
            for (var row : rows(open.poll())) {
                for (var term : row.terms()) {
                    if (unknown(term.number()) && found.add(term.number())) {
                        open.add(term.number());
                    }
                }
            }
        }
        return found.stream().sorted().toList();
    }

    /** {@return the figures still shown that say something of a group of numbers, in their order} */
    Set<Integer> tellingOf(List<Integer> together) {
        var telling = new TreeSet<Integer>();
        for (var number : together) {
            for (var row : rows(number)) {
                row.shown().ifPresent(telling::add);
                row.terms()
                    .stream()
                    .filter(it -> !unknown(it.number()))
                    .forEach(it -> telling.add(number(it.number()).entry().getAsInt()));
            }
        }
        return telling;
    }

    FigureSystem system() {
        return system;
    }
}
