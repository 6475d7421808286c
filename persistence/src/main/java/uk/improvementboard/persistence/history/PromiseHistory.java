package uk.improvementboard.persistence.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.metrics.trajectory.PromisedDates;

/** The dates given for one promise, as they lie in the versions of its row. */
public final class PromiseHistory {

    private PromiseHistory() {}

    /**
     * {@return every date given; a version that keeps the date (another value, delivered, withdrawn) gives none}
     *
     * @param versions the versions known by then, oldest first
     */
    public static PromisedDates of(Table<?> table, List<? extends Record> versions) {
        var dates = new ArrayList<PromisedDate>();
        for (var version : versions) {
            var due = version.get(column(table, "due", LocalDate.class));
            if (dates.isEmpty() || !dates.getLast().due().equals(due)) {
                dates.add(date(table, version, due, dates.isEmpty()));
            }
        }
        return new PromisedDates(dates);
    }

    private static PromisedDate date(Table<?> table, Record version, LocalDate due, boolean first) {
        return new PromisedDate(
            due,
            version.get(column(table, "said_on", LocalDate.class)),
            version.get(column(table, "said_by", String.class)),
            first ? "" : version.get(column(table, "change_reason", String.class)),
            version.get(column(table, "source", String.class))
        );
    }

    /** Fills the columns of a date. The reason given with it stands in the history instead of the reason of the transaction. */
    public static void write(Table<?> table, PromisedDate date, Record row) {
        row.set(column(table, "due", LocalDate.class), date.due());
        row.set(column(table, "said_on", LocalDate.class), date.saidOn());
        row.set(column(table, "said_by", String.class), date.saidBy());
        row.set(column(table, "source", String.class), date.source());
        if (!date.reason().isBlank()) {
            row.set(column(table, "change_reason", String.class), date.reason());
        }
    }

    private static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type), name);
    }
}
