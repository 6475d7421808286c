package uk.improvementboard.metrics.forecast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import uk.improvementboard.metrics.measure.Frequency;

/**
 * A program: learns the constants of {@link IntervalReach} from the development sets and writes them to the file named by its one
 * argument. A reach is the quantile, across series and steps, of the distance between result and median in model standard
 * deviations. Histories are also cut to 6, 8 and 10 values, which no set has.
 */
final class LearnReach {

    private static final int[] CUTS = { 6, 8, 10 };
    private static final int[] SUMS = { 6, 8, 12, 20 };

    private LearnReach() {}

    static void main(String[] arguments) throws IOException {
        var strays = new TreeMap<String, List<Double>>();
        for (var set : SharedSets.NAMES) {
            for (var item : SharedSets.read(set)) {
                add(strays, set, item, item.past());
                for (var cut : set.matches("m1|tour") ? SUMS : new int[0]) {
                    for (var frequency : List.of(Frequency.QUARTERLY, Frequency.TERMLY, Frequency.ANNUAL)) {
                        SharedSets.sums(item, frequency, cut).ifPresent(sum -> add(strays, set, sum, sum.past()));
                    }
                }
                for (var cut : set.endsWith("12") ? CUTS : new int[0]) {
                    add(strays, set, item, SharedSets.last(item.past(), cut));
                }
            }
        }
        var lines = new ArrayList<String>();
        strays.forEach((key, values) ->
            lines.add(
                line(
                    key,
                    values
                        .stream()
                        .mapToDouble(v -> v)
                        .sorted()
                        .toArray()
                )
            )
        );
        Files.write(Path.of(arguments[0]), lines);
    }

    private static String line(String key, double[] sorted) {
        return "%-40s %6d  80%%: %.3f  95%%: %.3f".formatted(
            key,
            sorted.length,
            sorted[(int) (0.80 * sorted.length)],
            sorted[(int) (0.95 * sorted.length)]
        );
    }

    private static void add(
        TreeMap<String, List<Double>> strays,
        String set,
        SharedSets.Item item,
        ForecastSeries past
    ) {
        var horizon = item.future().length;
        if (Forecaster.forecast(past, horizon, ForecastSettings.standard()) instanceof Forecast.Made made) {
            var length = past.values().size();
            var group = length >= 60 ? "60+" : length > 36 ? "37-59" : Integer.toString(length);
            var kind = past.frequency().adjective() + (past.bounds().any() ? " bounded" : " open");
            for (var step = 1; step <= horizon; step++) {
                var stray = made.stray(step, item.future()[step - 1]);
                var part = step <= 3 ? "h01-03" : step <= 6 ? "h04-06" : step <= 12 ? "h07-12" : "h13-24";
                for (var at : List.of("all   ", part)) {
                    var key = kind + " %5s ".formatted(group) + at;
                    strays.computeIfAbsent(key, _ -> new ArrayList<>()).add(stray);
                }
            }
        }
    }
}
