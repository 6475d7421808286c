package uk.improvementboard.metrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.improvementboard.metrics.disclosure.Simplex.Bound;

/**
 * How far unknown numbers that hang together can differ from what they are, while everything that is shown stays true. Differences
 * are whole and keep homogeneous equations (bounds become equations by a number of their own that takes up the slack); these are
 * solved for some of the differences, so that only the free ones are searched.
 */
final class Leeway {

    private final List<Integer> numbers;
    /** How far each may fall: its truth less the lowest it can be. */
    private final long[] room;
    private final List<long[]> equations = new ArrayList<>();
    /** For each number the equation that is solved for it, or -1. */
    private final int[] solvedBy;
    private final List<Integer> free = new ArrayList<>();

    private Leeway(List<Integer> numbers, List<LinearRow> rows, Sight sight) {
        this.numbers = numbers;
        var bounds = rows
            .stream()
            .filter(row -> !row.least().equals(row.most()))
            .count();
        var all = numbers.size() + (int) bounds;
        room = new long[all];
        for (var i = 0; i < numbers.size(); i++) {
            var number = sight.number(numbers.get(i));
            room[i] = number.truth() - number.lowest();
        }
        var slack = numbers.size();
        for (var row : rows) {
            var equation = new long[all];
            var sum = 0L;
            for (var term : row.terms()) {
                var place = numbers.indexOf(term.number());
                sum += term.weight() * sight.number(term.number()).truth();
                if (place >= 0) {
                    equation[place] = term.weight();
                }
            }
            if (!row.least().equals(row.most())) {
                room[slack] = sum - row.least().getAsLong();
                equation[slack++] = -1;
            }
            equations.add(equation);
        }
        solvedBy = new int[all];
        Arrays.fill(solvedBy, -1);
        solve();
    }

    /** {@return the leeway of a group of numbers that hang together} */
    static Leeway of(List<Integer> together, Sight sight) {
        Set<LinearRow> rows = new LinkedHashSet<>();
        together.forEach(number -> rows.addAll(sight.rows(number)));
        return new Leeway(together, List.copyOf(rows), sight);
    }

    /** Solves each equation for a number of weight 1, from the last on so that real numbers stay free rather than slack. */
    private void solve() {
        for (var i = 0; i < equations.size(); i++) {
            var pivot = unit(equations.get(i));
            if (pivot < 0) {
                continue;
            }
            var equation = equations.get(i);
            if (equation[pivot] < 0) {
                for (var j = 0; j < equation.length; j++) {
                    equation[j] = -equation[j];
                }
            }
            for (var other : equations) {
                if (other != equation && other[pivot] != 0) {
                    subtract(other, equation, other[pivot]);
                }
            }
            solvedBy[pivot] = i;
        }
        for (var j = 0; j < solvedBy.length; j++) {
            if (solvedBy[j] < 0) {
                free.add(j);
            }
        }
    }

    private int unit(long[] equation) {
        for (var j = equation.length - 1; j >= 0; j--) {
            if (Math.abs(equation[j]) == 1 && solvedBy[j] < 0) {
                return j;
            }
        }
        return -1;
    }

    private static void subtract(long[] from, long[] equation, long factor) {
        for (var j = 0; j < from.length; j++) {
            from[j] = Math.subtractExact(from[j], Math.multiplyExact(factor, equation[j]));
        }
    }

    /** {@return whether a number of the group can have at least so many values, looking no further than that from the truth} */
    boolean leaves(int number, long values) {
        var target = numbers.indexOf(number);
        if (pinned(target)) {
            return values <= 1;
        }
        if (free.stream().anyMatch(it -> alone(it, target, values))) {
            return true;
        }
        var found = 1L;
        for (var away = 1L; away < values && found < values; away++) {
            found += possible(target, away) ? 1 : 0;
            found += found < values && possible(target, -away) ? 1 : 0;
        }
        return found >= values;
    }

    private boolean pinned(int target) {
        return solvedBy[target] >= 0 && free.stream().allMatch(it -> effect(it, target) == 0);
    }

    /** By how much a number grows if a free one grows by 1. */
    private long effect(int freeOne, int on) {
        return on == freeOne ? 1 : solvedBy[on] < 0 ? 0 : -equations.get(solvedBy[on])[freeOne];
    }

    /** Whether it is enough to change one free number: a witness that needs no search. */
    private boolean alone(int freeOne, int target, long values) {
        if (effect(freeOne, target) == 0 || unsolved().anyMatch(it -> it[freeOne] != 0)) {
            return false;
        }
        var up = Long.MAX_VALUE;
        var down = Long.MAX_VALUE;
        for (var j = 0; j < room.length; j++) {
            var effect = effect(freeOne, j);
            if (effect < 0) {
                up = Math.min(up, room[j] / -effect);
            } else if (effect > 0) {
                down = Math.min(down, room[j] / effect);
            }
        }
        return up >= values || down >= values || up + down + 1 >= values;
    }

    private boolean possible(int target, long away) {
        if (away < -room[target]) {
            return false;
        }
        var bounds = new ArrayList<Bound>();
        for (var j = 0; j < room.length; j++) {
            if (solvedBy[j] >= 0) {
                var equation = equations.get(solvedBy[j]);
                if (j == target) {
                    bounds.add(bound(equation, -away, true));
                } else {
                    bounds.add(bound(equation, room[j], false));
                }
            } else if (j == target) {
                var alone = new long[room.length];
                alone[j] = 1;
                bounds.add(bound(alone, away, true));
            }
        }
        unsolved().forEach(equation -> bounds.add(bound(equation, 0, true)));
        return WholeNumbers.exist(free.size(), bounds);
    }

    /** A bound on the differences of the free numbers, each counted from the lowest that it can be. */
    private Bound bound(long[] equation, long right, boolean exact) {
        var weights = new long[free.size()];
        for (var f = 0; f < weights.length; f++) {
            weights[f] = equation[free.get(f)];
            right = Math.addExact(right, Math.multiplyExact(weights[f], room[free.get(f)]));
        }
        return new Bound(weights, right, exact);
    }

    private Stream<long[]> unsolved() {
        var solved = Arrays.stream(solvedBy)
            .filter(it -> it >= 0)
            .boxed()
            .toList();
        return IntStream.range(0, equations.size())
            .filter(i -> !solved.contains(i))
            .mapToObj(equations::get)
            .filter(equation -> Arrays.stream(equation).anyMatch(it -> it != 0));
    }
}
