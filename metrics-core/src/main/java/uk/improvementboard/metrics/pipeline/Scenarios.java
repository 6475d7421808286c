package uk.improvementboard.metrics.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import uk.improvementboard.metrics.forecast.ForecastStep;
import uk.improvementboard.metrics.forecast.Reached;

/** Many futures of one capacity, told as medians and ranges. */
final class Scenarios {

    static final int PATHS = 300;
    /** A backlog of fewer children than the board would name counts as cleared, and so does 1 in 100 of all who wait. */
    static final int CLEARED = 4;
    private static final double OF_ALL = 0.01;

    private Scenarios() {}

    static Scenario of(Outset outset, Capacity capacity, int months) {
        var runs = IntStream.range(0, PATHS)
            .mapToObj(path -> PathRun.of(outset, capacity, path, months))
            .toList();
        var plans = switch (capacity) {
            case Capacity.AsNow _ -> outset.issued().mean();
            case Capacity.Stated stated -> stated.plansAMonth();
        };
        return new Scenario(
            capacity,
            plans,
            steps(runs, PathRun::rate),
            steps(runs, PathRun::over20),
            steps(runs, PathRun::open),
            steps(runs, PathRun::longest),
            steps(runs, PathRun::inTime),
            steps(runs, PathRun::overdue),
            cleared(runs, months)
        );
    }

    static boolean cleared(double over20, double open) {
        return over20 <= Math.max(CLEARED, OF_ALL * open);
    }

    private static List<ForecastStep> steps(List<PathRun> runs, Function<PathRun, double[]> values) {
        var months = values.apply(runs.getFirst()).length;
        return IntStream.range(0, months)
            .mapToObj(index -> {
                var sorted = runs
                    .stream()
                    .mapToDouble(run -> values.apply(run)[index])
                    .sorted()
                    .toArray();
                return new ForecastStep(
                    index + 1,
                    quantile(sorted, 0.025),
                    quantile(sorted, 0.1),
                    quantile(sorted, 0.5),
                    quantile(sorted, 0.9),
                    quantile(sorted, 0.975)
                );
            })
            .toList();
    }

    /** Between the two nearest (Hyndman and Fan 1996, definition 7). */
    private static double quantile(double[] sorted, double share) {
        var place = share * (sorted.length - 1);
        var below = (int) Math.floor(place);
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static Reached cleared(List<PathRun> runs, int months) {
        var first = new int[months];
        for (var run : runs) {
            for (var index = 0; index < months; index++) {
                if (cleared(run.over20()[index], run.open()[index])) {
                    first[index]++;
                    break;
                }
            }
        }
        var half = passes(first, 0.5);
        if (half.isEmpty()) {
            return new Reached.NotWithinHorizon(months, (double) Arrays.stream(first).sum() / runs.size());
        }
        return new Reached.AtStep(half.getAsInt(), passes(first, 0.1).orElse(half.getAsInt()), passes(first, 0.9));
    }

    private static OptionalInt passes(int[] first, double wanted) {
        var sum = 0;
        for (var index = 0; index < first.length; index++) {
            sum += first[index];
            if (sum >= wanted * PATHS) {
                return OptionalInt.of(index + 1);
            }
        }
        return OptionalInt.empty();
    }
}
