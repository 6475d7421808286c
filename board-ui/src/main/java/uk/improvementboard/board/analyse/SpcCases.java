package uk.improvementboard.board.analyse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.spc.DatedTarget;
import uk.improvementboard.metrics.spc.Rebase;
import uk.improvementboard.metrics.spc.SpcPoint;
import uk.improvementboard.metrics.spc.SpcSeries;

/** Reads {@code case_id,date,value,target,improvement_direction,rebase}, one row a point, many cases in one file. */
final class SpcCases {

    private SpcCases() {}

    /** {@return the cases in the order of the file} */
    static Map<String, SpcSeries> read(Path file) {
        var byCase = new LinkedHashMap<String, List<CSVRecord>>();
        for (var row : Table.read(file, "case_id", "date", "value", "target", "improvement_direction", "rebase")) {
            if (!row.isConsistent()) {
                throw new UnreadableTableException(
                    place(row) + ": " + row.size() + " cells, not as many as column names"
                );
            }
            byCase.computeIfAbsent(row.get("case_id"), _ -> new ArrayList<>()).add(row);
        }
        var series = new LinkedHashMap<String, SpcSeries>();
        byCase.forEach((name, rows) -> series.put(name, series(name, rows)));
        return series;
    }

    private static SpcSeries series(String name, List<CSVRecord> rows) {
        var first = rows.getFirst();
        var direction = Table.word(ImprovementDirection.class, first.get("improvement_direction"), place(first));
        var rebases = new ArrayList<Rebase>();
        for (var row : rows) {
            if (rebased(row)) {
                rebases.add(new Rebase(date(row), "", ""));
            }
        }
        var points = rows.stream().map(SpcCases::point).toList();
        try {
            return new SpcSeries(points, direction, SeriesKind.INDEPENDENT_PERIOD, rebases, targets(rows));
        } catch (IllegalArgumentException e) {
            throw new UnreadableTableException("Case " + name + ": " + e.getMessage(), e);
        }
    }

    private static SpcPoint point(CSVRecord row) {
        return new SpcPoint(date(row), Table.number(row.get("value"), place(row)), false);
    }

    private static boolean rebased(CSVRecord row) {
        return switch (row.get("rebase").toLowerCase(Locale.ROOT)) {
            case "1", "true" -> true;
            case "", "0", "false", "na" -> false;
            default -> throw new UnreadableTableException(
                place(row) + ": rebase is 0 or 1, not \"" + row.get("rebase") + "\""
            );
        };
    }

    /** One target all along holds always, also in rows that leave it out; several hold on their own days. */
    private static List<DatedTarget> targets(List<CSVRecord> rows) {
        var dated = new ArrayList<DatedTarget>();
        for (var row : rows) {
            var target = Table.number(row.get("target"), place(row));
            if (target.isPresent()) {
                dated.add(new DatedTarget(Optional.of(date(row)), Optional.of(date(row)), target.getAsDouble()));
            }
        }
        var different = dated.stream().mapToDouble(DatedTarget::value).distinct().toArray();
        return different.length == 1 ? List.of(DatedTarget.always(different[0])) : dated;
    }

    private static LocalDate date(CSVRecord row) {
        try {
            return LocalDate.parse(row.get("date"));
        } catch (DateTimeParseException e) {
            throw new UnreadableTableException(
                place(row) + ": \"" + row.get("date") + "\" is not a date like 2026-03-01",
                e
            );
        }
    }

    private static String place(CSVRecord row) {
        return "Row " + (row.getRecordNumber() + 1);
    }
}
