package uk.improvementboard.board.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.improvementboard.board.component.SortableTable.Column;
import uk.improvementboard.board.component.SortableTable.Order;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.national.NationalRow;
import uk.improvementboard.metrics.national.NationalTable;

/** The columns of the table of all areas, and what each sorts by. */
final class NationalColumns {

    private static final String AREA = "area";

    private NationalColumns() {}

    static List<Column> of(NationalTable table) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(AREA, "Area", false, "", "col-area"));
        table
            .years()
            .forEach(year ->
                columns.add(
                    new Column(
                        Integer.toString(year),
                        Integer.toString(year),
                        true,
                        "Plans issued within 20 weeks in " + year + ", exceptions left out, in per cent",
                        ""
                    )
                )
            );
        var latest = table.latestYear();
        columns.add(new Column("", "Course", false, "", "col-spark"));
        columns.add(
            new Column("change", "Change", true, "Percentage points from " + (latest - 1) + " to " + latest, "")
        );
        columns.add(new Column("rank", "Rank", true, "Among local authorities with a rate in " + latest, ""));
        columns.add(new Column("law", "To the law", true, "Percentage points that 100% is away", ""));
        columns.add(
            new Column("exceptions", "Left out", true, "Plans counted as exceptions in " + latest + ", in per cent", "")
        );
        columns.add(new Column("", "Process limits", false, "", "col-process"));
        return List.copyOf(columns);
    }

    /** {@return an order of rows; a row without a figure stands last either way, equal ones by name} */
    static Comparator<NationalRow> comparator(Order order, NationalTable table) {
        var byName = Comparator.comparing((NationalRow row) -> row.area().name());
        if (order.column().equals(AREA)) {
            return order.descending() ? byName.reversed() : byName;
        }
        return by(key(order.column(), table), order.descending()).thenComparing(byName);
    }

    private static Function<NationalRow, Optional<BigDecimal>> key(String column, NationalTable table) {
        return switch (column) {
            case "change" -> NationalRow::change;
            case "law" -> NationalRow::distance;
            case "exceptions" -> row -> value(row.exceptions());
            case "rank" -> row -> row.rank().stream().mapToObj(BigDecimal::valueOf).findFirst();
            default -> {
                var index = table
                    .years()
                    .stream()
                    .map(it -> Integer.toString(it))
                    .toList()
                    .indexOf(column);
                // An address that somebody wrote by hand may name any column; then the latest year counts.
                yield index < 0 ? NationalRow::latestRate : row -> value(row.rates().get(index));
            }
        };
    }

    private static Comparator<NationalRow> by(Function<NationalRow, Optional<BigDecimal>> key, boolean descending) {
        Comparator<BigDecimal> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<NationalRow> missingLast = Comparator.comparing(row -> key.apply(row).isEmpty());
        return missingLast.thenComparing(row -> key.apply(row).orElse(BigDecimal.ZERO), values);
    }

    private static Optional<BigDecimal> value(Observation observation) {
        return observation.settled().map(Figure::value);
    }
}
