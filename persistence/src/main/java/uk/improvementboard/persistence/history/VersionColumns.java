package uk.improvementboard.persistence.history;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The columns that every versioned table has, and the split of the others: what a row is a version of, and what it says.
 *
 * @param numbered columns within which versions are counted: the primary key without the version
 * @param identity columns that name the thing: those above and, where things hold for a time, the first day on which they do
 * @param content what a version says
 */
record VersionColumns(List<Field<?>> numbered, List<Field<?>> identity, List<Field<?>> content, Table<?> table) {
    private static final Set<String> BOOKKEEPING = Set.of(
        "partnership_id",
        "version",
        "known_from",
        "known_to",
        "recorded_at",
        "recorded_by",
        "change_reason",
        "import_number"
    );
    static final Field<Instant> OPEN = inline("infinity").cast(SQLDataType.INSTANT);

    static VersionColumns of(Table<?> table) {
        var key = Objects.requireNonNull(table.getPrimaryKey()).getFields();
        var numbered = new ArrayList<Field<?>>(
            key
                .stream()
                .filter(column -> !column.getName().equals("version"))
                .toList()
        );
        var identity = new ArrayList<>(numbered);
        Optional.<Field<?>>ofNullable(table.field("valid_from")).ifPresent(identity::add);
        var content = Arrays.stream(table.fields())
            .filter(column -> !BOOKKEEPING.contains(column.getName()) && !identity.contains(column))
            .toList();
        return new VersionColumns(List.copyOf(numbered), List.copyOf(identity), List.copyOf(content), table);
    }

    Field<Long> partnership() {
        return column("partnership_id", Long.class);
    }

    Field<Integer> version() {
        return column("version", Integer.class);
    }

    Field<Instant> knownFrom() {
        return column("known_from", Instant.class);
    }

    Field<Instant> knownTo() {
        return column("known_to", Instant.class);
    }

    Field<Instant> recordedAt() {
        return column("recorded_at", Instant.class);
    }

    Field<String> recordedBy() {
        return column("recorded_by", String.class);
    }

    Field<String> reason() {
        return column("change_reason", String.class);
    }

    Field<Boolean> withdrawn() {
        return column("withdrawn", Boolean.class);
    }

    /** The end of knowledge, null while it lasts: infinity has no moment in Java. */
    Field<Instant> knownToOrNull() {
        return nullif(knownTo(), OPEN).as("known_to_or_null");
    }

    static Condition equal(List<Field<?>> columns, Record row) {
        return DSL.and(
            columns
                .stream()
                .map(column -> equal(column, row))
                .toList()
        );
    }

    /** Compares what a stored row says with a new one; a column that the new one leaves out takes its default. */
    Condition saysTheSame(Record row) {
        return DSL.and(
            content
                .stream()
                .map(column -> same(column, row))
                .toList()
        );
    }

    private static <T> Condition equal(Field<T> column, Record row) {
        return column.eq(DSL.val(row.get(column), column));
    }

    private static <T> Condition same(Field<T> column, Record row) {
        var missing = !row.touched(column);
        var preset = column.getDataType().defaultValue();
        return column.isNotDistinctFrom(missing && preset != null ? preset : DSL.val(row.get(column), column));
    }

    private <T> Field<T> column(String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type), name);
    }
}
