package uk.improvementboard.board.analyse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.spc.SpcSeries;

/** Reads {@code case_id,date,value,target,improvement_direction,rebase}, one row a point, many cases in one file. */
final class SpcCases {

    private static final List<String> COLUMNS = List.of(
        "case_id",
        "date",
        "value",
        "target",
        "improvement_direction",
        "rebase"
    );
    /** Enough to mend a file in one go, few enough to read. */
    private static final int MOST_FAULTS = 20;

    private final Map<String, SpcCase> cases = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int moreFaults;

    private SpcCases() {}

    /**
     * Reads a file.
     *
     * @return the cases in the order of the file
     * @throws UnreadableTableException naming every cell that cannot be read, and every date that a case has twice
     */
    static Map<String, SpcSeries> read(Path file) {
        var reader = new SpcCases();
        Table.forEach(file, COLUMNS, reader::add);
        var series = new LinkedHashMap<String, SpcSeries>();
        if (reader.faults.isEmpty()) {
            reader.cases.forEach((name, rows) -> {
                try {
                    series.put(name, rows.series());
                } catch (IllegalArgumentException e) {
                    reader.fault("Case " + name + ": " + e.getMessage());
                }
            });
        }
        if (!reader.faults.isEmpty()) {
            var more = reader.moreFaults == 0 ? "" : "\nand " + reader.moreFaults + " more";
            throw new UnreadableTableException(String.join("\n", reader.faults) + more);
        }
        return series;
    }

    private void fault(String words) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(words);
        } else {
            moreFaults++;
        }
    }

    private void add(CSVRecord row) {
        try {
            if (!row.isConsistent()) {
                throw new UnreadableTableException(
                    place(row) +
                        ": " +
                        row.size() +
                        " cells, not as many as column names; quote values that contain a comma"
                );
            }
            var name = row.get("case_id");
            if (name.isEmpty()) {
                throw new UnreadableTableException(place(row) + ", column case_id: empty; every row names its case");
            }
            var points = cases.computeIfAbsent(name, _ -> new SpcCase());
            direction(row, points);
            points.add(
                date(row),
                Table.number(row.get("value"), place(row) + ", column value"),
                Table.number(row.get("target"), place(row) + ", column target"),
                rebased(row)
            );
        } catch (UnreadableTableException e) {
            fault(Objects.requireNonNullElse(e.getMessage(), "it cannot be read"));
        }
    }

    private static void direction(CSVRecord row, SpcCase points) {
        var word = row.get("improvement_direction");
        var place = place(row) + ", column improvement_direction";
        if (!word.isEmpty() && !points.agrees(Table.word(ImprovementDirection.class, word, place))) {
            throw new UnreadableTableException(
                place + ": \"" + word + "\" is not what the rows of the case before say"
            );
        }
    }

    private static boolean rebased(CSVRecord row) {
        return switch (row.get("rebase").toLowerCase(Locale.ROOT)) {
            case "1", "true" -> true;
            case "", "0", "false", "na" -> false;
            default -> throw new UnreadableTableException(
                place(row) + ", column rebase: \"" + row.get("rebase") + "\" is neither 0 nor 1"
            );
        };
    }

    private static LocalDate date(CSVRecord row) {
        var cell = row.get("date");
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw new UnreadableTableException(
                place(row) + ", column date: \"" + cell + "\" is not a date; write it as 2026-03-01",
                e
            );
        }
    }

    /** Spreadsheets number lines from 1 and the header is the first. */
    private static String place(CSVRecord row) {
        return "Row " + (row.getRecordNumber() + 1);
    }
}
