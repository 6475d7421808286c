package uk.improvementboard.metrics.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks for numbers from 0 up that keep a set of linear bounds: the first phase of the simplex method in exact fractions, with
 * Bland's rule, under which it always ends (Bland 1977, "New finite pivoting rules for the simplex method").
 */
final class Simplex {

    /**
     * One bound: the weighted sum is at most, or exactly, the right side.
     *
     * @param weights one for each number
     */
    record Bound(long[] weights, long right, boolean exact) {}

    private final int numbers;
    private final Rational[][] rows;
    private final int[] basis;
    private final int columns;
    private final int artificial;

    private Simplex(int numbers, List<Bound> bounds) {
        this.numbers = numbers;
        var slacks = (int) bounds
            .stream()
            .filter(it -> !it.exact())
            .count();
        var helped = bounds.stream().filter(Simplex::needsHelp).count();
        columns = numbers + slacks + (int) helped;
        artificial = numbers + slacks;
        rows = new Rational[bounds.size()][];
        basis = new int[bounds.size()];
        var slack = numbers;
        var help = artificial;
        for (var i = 0; i < bounds.size(); i++) {
            var bound = bounds.get(i);
            var sign = bound.right() < 0 ? -1 : 1;
            var row = new Rational[columns + 1];
            Arrays.fill(row, Rational.ZERO);
            for (var j = 0; j < numbers; j++) {
                row[j] = Rational.of(sign * bound.weights()[j]);
            }
            if (!bound.exact()) {
                row[slack] = Rational.of(sign);
                basis[i] = slack++;
            }
            if (needsHelp(bound)) {
                row[help] = Rational.ONE;
                basis[i] = help++;
            }
            row[columns] = Rational.of(sign * bound.right());
            rows[i] = row;
        }
    }

    /** Whether a row begins with an artificial number, which must come out as 0: its slack cannot take up the right side. */
    private static boolean needsHelp(Bound bound) {
        return bound.exact() || bound.right() < 0;
    }

    /** {@return numbers that keep every bound; empty when there are none} */
    static Optional<List<Rational>> solve(int numbers, List<Bound> bounds) {
        return new Simplex(numbers, bounds).solve();
    }

    private Optional<List<Rational>> solve() {
        var missing = new Rational[columns + 1];
        Arrays.fill(missing, Rational.ZERO);
        for (var i = 0; i < rows.length; i++) {
            for (var j = 0; j <= columns && basis[i] >= artificial; j++) {
                if (j < artificial || j == columns) {
                    missing[j] = missing[j].plus(rows[i][j]);
                }
            }
        }
        while (true) {
            var entering = entering(missing);
            if (entering < 0) {
                return missing[columns].sign() == 0 ? Optional.of(solution()) : Optional.empty();
            }
            pivot(leaving(entering), entering, missing);
        }
    }

    private int entering(Rational[] missing) {
        for (var j = 0; j < artificial; j++) {
            if (missing[j].sign() > 0) {
                return j;
            }
        }
        return -1;
    }

    /** What is missing cannot fall below 0, so that a row always leaves. */
    private int leaving(int entering) {
        var best = -1;
        Rational least = Rational.ZERO;
        for (var i = 0; i < rows.length; i++) {
            if (rows[i][entering].sign() > 0) {
                var ratio = rows[i][columns].dividedBy(rows[i][entering]);
                var order = best < 0 ? -1 : ratio.compareTo(least);
                if (order < 0 || (order == 0 && basis[i] < basis[best])) {
                    best = i;
                    least = ratio;
                }
            }
        }
        return best;
    }

    private void pivot(int leaving, int entering, Rational[] missing) {
        var row = rows[leaving];
        var pivot = row[entering];
        for (var j = 0; j <= columns; j++) {
            if (row[j].sign() != 0) {
                row[j] = row[j].dividedBy(pivot);
            }
        }
        for (var other : rows) {
            if (other != row) {
                subtract(other, row, entering);
            }
        }
        subtract(missing, row, entering);
        basis[leaving] = entering;
    }

    private void subtract(Rational[] from, Rational[] row, int entering) {
        var factor = from[entering];
        if (factor.sign() == 0) {
            return;
        }
        for (var j = 0; j <= columns; j++) {
            if (row[j].sign() != 0) {
                from[j] = from[j].minus(factor.times(row[j]));
            }
        }
    }

    private List<Rational> solution() {
        var solution = new Rational[numbers];
        Arrays.fill(solution, Rational.ZERO);
        for (var i = 0; i < rows.length; i++) {
            if (basis[i] < numbers) {
                solution[basis[i]] = rows[i][columns];
            }
        }
        return List.of(solution);
    }
}
