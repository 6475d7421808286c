package uk.improvementboard.board.analyse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVRecord;
import uk.improvementboard.metrics.forecast.Bounds;
import uk.improvementboard.metrics.forecast.Forecast;
import uk.improvementboard.metrics.forecast.ForecastSeries;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;

/** Reads histories and promised values, and lays forecasts out as rows. */
final class ForecastTables {

    static final List<String> HEADER = List.of(
        "series_id",
        "h",
        "point",
        "lo80",
        "hi80",
        "lo95",
        "hi95",
        "p_t1",
        "p_t2",
        "p_t3",
        "b_t1",
        "b_t2",
        "b_t3"
    );
    /** Columns before the values, which run on to the end of each row. */
    private static final int FIRST_VALUE = 7;
    private static final int TARGETS = 3;
    private static final List<String> COLUMNS = List.of(
        "series_id",
        "kind",
        "frequency",
        "start",
        "n",
        "lower_bound",
        "upper_bound"
    );

    /** Up to three promised values of one series. */
    record Targets(ImprovementDirection direction, List<OptionalDouble> values) {
        static Targets none() {
            return new Targets(ImprovementDirection.NEUTRAL, List.of());
        }
    }

    private ForecastTables() {}

    /** {@return the histories in the order of the file} */
    static Map<String, ForecastSeries> series(Path file) {
        var all = new LinkedHashMap<String, ForecastSeries>();
        forEach(file, all::put);
        return all;
    }

    /** Hands over the histories in the order of the file, one at a time. */
    static void forEach(Path file, BiConsumer<String, ForecastSeries> action) {
        var names = new HashSet<String>();
        Table.forEach(file, COLUMNS, row -> {
            if (!names.add(row.get(0))) {
                throw new UnreadableTableException(place(row) + ": the series " + row.get(0) + " comes twice");
            }
            action.accept(row.get(0), series(row));
        });
    }

    private static ForecastSeries series(CSVRecord row) {
        var values = values(row);
        try {
            var bounds = new Bounds(
                Table.number(row.get("lower_bound"), place(row)),
                Table.number(row.get("upper_bound"), place(row))
            );
            return ForecastSeries.of(frequency(row), values).within(bounds);
        } catch (IllegalArgumentException e) {
            throw new UnreadableTableException(place(row) + ": " + e.getMessage(), e);
        }
    }

    /** Rows are of unequal length, and a spreadsheet fills the shorter ones with empty cells: n says where the values end. */
    private static List<OptionalDouble> values(CSVRecord row) {
        var values = new ArrayList<OptionalDouble>();
        for (var i = FIRST_VALUE; i < row.size(); i++) {
            values.add(Table.number(row.get(i), place(row)));
        }
        var count = Table.number(row.get("n"), place(row));
        var last = values.size();
        while (last > 0 && values.get(last - 1).isEmpty()) {
            last--;
        }
        if (count.isPresent() && (count.getAsDouble() < last || count.getAsDouble() > values.size())) {
            throw new UnreadableTableException(
                place(row) + ": n is " + row.get("n") + ", and " + last + " values follow the bounds"
            );
        }
        return values.subList(0, count.isPresent() ? (int) count.getAsDouble() : last);
    }

    private static Frequency frequency(CSVRecord row) {
        return switch (row.get("frequency")) {
            case "12" -> Frequency.MONTHLY;
            case "4" -> Frequency.QUARTERLY;
            case "3" -> Frequency.TERMLY;
            case "1" -> Frequency.ANNUAL;
            default -> throw new UnreadableTableException(
                place(row) + ": the frequency is 12, 4, 3 or 1 periods a year, not \"" + row.get("frequency") + "\""
            );
        };
    }

    /** {@return the promised values by series} */
    static Map<String, Targets> targets(Path file) {
        var all = new LinkedHashMap<String, Targets>();
        for (var row : Table.read(file, "series_id", "direction", "t1", "t2", "t3")) {
            var direction = switch (row.get("direction")) {
                case "up" -> ImprovementDirection.INCREASE;
                case "down" -> ImprovementDirection.DECREASE;
                default -> throw new UnreadableTableException(place(row) + ": the direction is up or down");
            };
            var values = List.of("t1", "t2", "t3")
                .stream()
                .map(name -> Table.number(row.get(name), place(row)))
                .toList();
            all.put(row.get("series_id"), new Targets(direction, values));
        }
        return all;
    }

    /** {@return a row for every step} */
    static List<List<Object>> rows(String name, Forecast.Made forecast, Targets targets) {
        var by = targets
            .values()
            .stream()
            .map(target ->
                target.isPresent()
                    ? forecast.probabilitiesMetBy(target.getAsDouble(), targets.direction())
                    : new double[0]
            )
            .toList();
        var rows = new ArrayList<List<Object>>();
        for (var step : forecast.steps()) {
            var cells = new ArrayList<Object>(List.of(name, step.step(), step.median()));
            cells.addAll(List.of(step.lower80(), step.upper80(), step.lower95(), step.upper95()));
            for (var i = 0; i < TARGETS; i++) {
                var target = i < targets.values().size() ? targets.values().get(i) : OptionalDouble.empty();
                cells.add(
                    target.isPresent()
                        ? forecast.probabilityMetAt(step.step(), target.getAsDouble(), targets.direction())
                        : ""
                );
            }
            for (var i = 0; i < TARGETS; i++) {
                cells.add(i < by.size() && by.get(i).length > 0 ? by.get(i)[step.step() - 1] : "");
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String place(CSVRecord row) {
        return "Row " + (row.getRecordNumber() + 1);
    }
}
