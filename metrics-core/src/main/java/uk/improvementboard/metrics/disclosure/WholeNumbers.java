package uk.improvementboard.metrics.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.metrics.disclosure.Simplex.Bound;

/** Says whether whole numbers from 0 up keep a set of linear bounds: by the simplex method, branching at a fraction. */
final class WholeNumbers {

    /** Where the search gives up, so that the answer is "no": then more is withheld than need be, never less. */
    private static final int BRANCHES = 200;

    private WholeNumbers() {}

    static boolean exist(int numbers, List<Bound> bounds) {
        var open = new ArrayDeque<List<Bound>>();
        open.push(bounds);
        for (var branches = 0; !open.isEmpty() && branches < BRANCHES; branches++) {
            var part = open.pop();
            var solution = Simplex.solve(numbers, part);
            if (solution.isEmpty()) {
                continue;
            }
            var broken = firstBroken(solution.get());
            if (broken < 0) {
                return true;
            }
            var floor = solution.get().get(broken).floor();
            open.push(with(part, bound(numbers, broken, -1, -(floor + 1))));
            open.push(with(part, bound(numbers, broken, 1, floor)));
        }
        return false;
    }

    private static int firstBroken(List<Rational> solution) {
        for (var i = 0; i < solution.size(); i++) {
            if (!solution.get(i).whole()) {
                return i;
            }
        }
        return -1;
    }

    private static Bound bound(int numbers, int at, long weight, long right) {
        var weights = new long[numbers];
        weights[at] = weight;
        return new Bound(weights, right, false);
    }

    private static List<Bound> with(List<Bound> bounds, Bound another) {
        var all = new ArrayList<>(bounds);
        all.add(another);
        return all;
    }
}
