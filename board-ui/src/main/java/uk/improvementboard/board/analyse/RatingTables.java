package uk.improvementboard.board.analyse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import uk.improvementboard.metrics.forecast.ForecastSeries;
import uk.improvementboard.metrics.forecast.Forecaster;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.rating.RatingRule;
import uk.improvementboard.metrics.rating.Replay;

/** Reads milestones of many series, and lays their ratings out as rows. */
final class RatingTables {

    private static final List<String> WANTED = List.of("series_id", "direction", "due_h", "value");
    private static final List<String> ADDED = List.of("rating", "p_met");

    /** All milestones of a table, and the columns of the table of their ratings. */
    record Milestones(List<String> header, List<SeriesMilestones> bySeries) {}

    /** The milestones of one series. */
    record SeriesMilestones(String series, ForecastSeries past, List<Milestone> milestones) {
        List<Row> rate() {
            var furthest = milestones.stream().mapToInt(Milestone::dueIn).max().orElse(1);
            var replay = new Replay(past, furthest, RatingRule.current());
            return milestones
                .stream()
                .map(it -> new Row(it.place(), series, it.cells(), replay.rate(it.direction(), it.value(), it.dueIn())))
                .toList();
        }
    }

    /** One row of the table, with its place in it. */
    record Milestone(long place, List<String> cells, ImprovementDirection direction, int dueIn, double value) {}

    /** One rated row, in the order of the table. */
    record Row(long place, String series, List<String> given, Replay.Rated rated) implements Comparable<Row> {
        List<Object> cells() {
            var cells = new ArrayList<Object>(given);
            cells.add(rated.rag().name().toLowerCase(Locale.ROOT));
            cells.add(rated.chance().isPresent() ? rated.chance().getAsDouble() : "");
            return cells;
        }

        @Override
        public int compareTo(Row other) {
            return Long.compare(place, other.place);
        }
    }

    private RatingTables() {}

    /** {@return the milestones of a table, each with its series} */
    static Milestones milestones(Path file, Map<String, ForecastSeries> known) {
        var rows = Table.read(file, WANTED.toArray(String[]::new));
        var bySeries = new LinkedHashMap<String, List<Milestone>>();
        var header = new ArrayList<>(rows.isEmpty() ? WANTED : rows.getFirst().getParser().getHeaderNames());
        header.addAll(ADDED);
        for (var row : rows) {
            var name = row.get("series_id");
            var past = known.get(name);
            if (past == null) {
                throw wrong(
                    file,
                    row,
                    "series_id",
                    "is not in the table of series; add it there or leave this row out"
                );
            }
            bySeries.computeIfAbsent(name, _ -> new ArrayList<>()).add(milestone(file, row, past));
        }
        var all = new ArrayList<SeriesMilestones>();
        bySeries.forEach((name, milestones) ->
            all.add(new SeriesMilestones(name, Objects.requireNonNull(known.get(name)), milestones))
        );
        return new Milestones(List.copyOf(header), all);
    }

    private static Milestone milestone(Path file, CSVRecord row, ForecastSeries past) {
        if (!row.isConsistent()) {
            throw new UnreadableTableException(
                file + ", row " + number(row) + ": " + row.size() + " cells, not as many as column names"
            );
        }
        var direction = switch (row.get("direction")) {
            case "up" -> ImprovementDirection.INCREASE;
            case "down" -> ImprovementDirection.DECREASE;
            default -> throw wrong(file, row, "direction", "is no direction of improvement; write up or down");
        };
        var value = Table.number(row.get("value"), file + ", row " + number(row) + ", column value");
        if (value.isEmpty()) {
            throw wrong(file, row, "value", "is no value; write the promised number or leave this row out");
        }
        return new Milestone(
            row.getRecordNumber(),
            row.toList(),
            direction,
            dueIn(file, row, past.frequency().months()),
            value.getAsDouble()
        );
    }

    /** Periods ahead: what is promised for a day within a period is judged by the last figure before it. */
    private static int dueIn(Path file, CSVRecord row, int monthsApart) {
        var furthest = Forecaster.LONGEST_HORIZON * monthsApart;
        try {
            var months = Integer.parseInt(row.get("due_h"));
            if (months >= monthsApart && months <= furthest) {
                return months / monthsApart;
            }
        } catch (NumberFormatException e) {
            throw wrong(
                file,
                row,
                "due_h",
                "is not a whole number of months; write " + monthsApart + " to " + furthest
            );
        }
        throw wrong(file, row, "due_h", "lies out of reach; write " + monthsApart + " to " + furthest + " months");
    }

    private static UnreadableTableException wrong(Path file, CSVRecord row, String column, String words) {
        return new UnreadableTableException(
            file + ", row " + number(row) + ", column " + column + ": \"" + row.get(column) + "\" " + words
        );
    }

    /** Rows as spreadsheets count them, the head being the first. */
    private static long number(CSVRecord row) {
        return row.getRecordNumber() + 1;
    }
}
