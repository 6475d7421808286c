package uk.improvementboard.metrics.spc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import uk.improvementboard.metrics.measure.ImprovementDirection;

/** Reads the reference cases where they lie; nothing of them is kept in the project. */
final class SharedCases {

    private SharedCases() {}

    /** {@return the folder of the references, next to the project, whatever module the tests run in} */
    static Path folder() {
        var here = Path.of("").toAbsolutePath();
        var root = Files.exists(here.resolve("metrics-core")) ? here : here.getParent();
        return root.resolveSibling("shared").resolve("conformance").resolve("spc");
    }

    /** {@return the rows of a CSV file without quotes, by column name} */
    static List<Map<String, String>> rows(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var names = lines.getFirst().split(",", -1);
            var rows = new ArrayList<Map<String, String>>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split(",", -1);
                var row = new LinkedHashMap<String, String>();
                for (var i = 0; i < names.length; i++) {
                    row.put(names[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the cases by name} */
    static Map<String, SpcSeries> series(Path cases) {
        var byCase = new TreeMap<String, List<Map<String, String>>>();
        rows(cases).forEach(row -> byCase.computeIfAbsent(row.get("case_id"), _ -> new ArrayList<>()).add(row));
        var result = new TreeMap<String, SpcSeries>();
        byCase.forEach((name, rows) -> result.put(name, series(rows)));
        return result;
    }

    private static SpcSeries series(List<Map<String, String>> rows) {
        var points = rows.stream().map(SharedCases::point).toList();
        var direction = ImprovementDirection.valueOf(
            rows.getFirst().get("improvement_direction").toUpperCase(Locale.ROOT)
        );
        var series = SpcSeries.of(points, direction);
        for (var row : rows) {
            if (row.get("rebase").equals("1")) {
                series = series.withRebase(Rebase.marked(LocalDate.parse(row.get("date"))));
            }
        }
        var target = rows.getFirst().get("target");
        return target.isEmpty() ? series : series.withTarget(DatedTarget.always(Double.parseDouble(target)));
    }

    private static SpcPoint point(Map<String, String> row) {
        var date = LocalDate.parse(row.get("date"));
        return row.get("value").isEmpty()
            ? SpcPoint.missing(date)
            : SpcPoint.of(date, Double.parseDouble(row.get("value")));
    }
}
