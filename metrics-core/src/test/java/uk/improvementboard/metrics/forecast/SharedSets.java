package uk.improvementboard.metrics.forecast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;

/** Reads the development sets where they lie; nothing of them is kept in the project. */
public final class SharedSets {

    static final List<String> NAMES = List.of(
        "m1",
        "m1s12",
        "m1s18",
        "m1s24",
        "m1s36",
        "ps12",
        "ps18",
        "ps24",
        "ps36",
        "tour"
    );

    /**
     * One series with its future and the values promised for it.
     *
     * @param scale what errors are measured in
     */
    public record Item(
        String id,
        ForecastSeries past,
        double[] future,
        ImprovementDirection direction,
        double[] targets,
        double scale
    ) {
        /** {@return who published it, within the set} */
        String source() {
            return id.split("\\.")[1];
        }
    }

    private SharedSets() {}

    /** {@return the folder of the sets, next to the project, whatever module the tests run in} */
    public static Path folder() {
        var here = Path.of("").toAbsolutePath();
        var root = Files.exists(here.resolve("metrics-core")) ? here : here.getParent();
        return root.resolveSibling("shared").resolve("conformance").resolve("forecast").resolve("data").resolve("dev");
    }

    public static List<Item> read(String set) {
        var future = new HashMap<String, double[]>();
        lines(set, "test").forEach(cells -> future.put(cells[0], numbers(cells, 5)));
        var scales = new HashMap<String, Double>();
        lines(set, "meta").forEach(cells -> scales.put(cells[0], Double.parseDouble(cells[3])));
        var targets = new HashMap<String, String[]>();
        lines(set, "targets").forEach(cells -> targets.put(cells[0], cells));
        var items = new ArrayList<Item>();
        for (var cells : lines(set, "train")) {
            var bounds = new Bounds(bound(cells[5]), bound(cells[6]));
            var target = targets.get(cells[0]);
            var direction = target[1].equals("up") ? ImprovementDirection.INCREASE : ImprovementDirection.DECREASE;
            var past = ForecastSeries.of(Frequency.MONTHLY, numbers(cells, 7)).within(bounds);
            items.add(
                new Item(cells[0], past, future.get(cells[0]), direction, numbers(target, 2), scales.get(cells[0]))
            );
        }
        return items;
    }

    /** {@return the series cut to its last values} */
    static ForecastSeries last(ForecastSeries series, int count) {
        var values = series.values();
        return new ForecastSeries(
            series.frequency(),
            values.subList(values.size() - count, values.size()),
            List.of(),
            series.bounds(),
            0
        );
    }

    /** {@return a monthly series in sums, which stand for the quarters, terms and years that no set has; empty when it is too short} */
    static Optional<Item> sums(Item item, Frequency frequency, int count) {
        var months = frequency.months();
        var past = item.past().values().stream().mapToDouble(OptionalDouble::orElseThrow).toArray();
        if (count * months > past.length || months > item.future().length) {
            return Optional.empty();
        }
        var values = sums(Arrays.copyOfRange(past, past.length - count * months, past.length), months);
        var series = ForecastSeries.of(frequency, values);
        var future = sums(item.future(), months);
        return Optional.of(
            new Item(item.id(), series, future, item.direction(), item.targets(), item.scale() * months)
        );
    }

    private static double[] sums(double[] values, int months) {
        var sums = new double[values.length / months];
        for (var i = 0; i < sums.length * months; i++) {
            sums[i / months] += values[i];
        }
        return sums;
    }

    private static OptionalDouble bound(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    private static double[] numbers(String[] cells, int from) {
        return Arrays.stream(cells, from, cells.length).mapToDouble(Double::parseDouble).toArray();
    }

    private static List<String[]> lines(String set, String part) {
        try (var lines = Files.lines(folder().resolve(set + "_" + part + ".csv"))) {
            return lines
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the scoring file's rows for a forecast} */
    static List<String> rows(Item item, Forecast.Made forecast) {
        var by = Arrays.stream(item.targets())
            .mapToObj(target -> forecast.probabilitiesMetBy(target, item.direction()))
            .toList();
        var rows = new ArrayList<String>();
        for (var step : forecast.steps()) {
            var cells = new ArrayList<Object>(List.of(item.id(), step.step(), step.median()));
            cells.addAll(List.of(step.lower80(), step.upper80(), step.lower95(), step.upper95()));
            for (var target : item.targets()) {
                cells.add(forecast.probabilityMetAt(step.step(), target, item.direction()));
            }
            by.forEach(chances -> cells.add(chances[step.step() - 1]));
            rows.add(String.join(",", cells.stream().map(Object::toString).toList()));
        }
        return rows;
    }

    static Map<String, Integer> horizons() {
        return Map.of("m1", 18, "tour", 24);
    }
}
