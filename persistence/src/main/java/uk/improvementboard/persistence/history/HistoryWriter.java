package uk.improvementboard.persistence.history;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import uk.improvementboard.metrics.partnership.PartnershipId;

/**
 * Writes versions with both ends of their knowledge at once, for things that have no version yet: the founding of a
 * partnership. Each version ends where the next of the same thing begins; one that repeats the former is left out.
 */
record HistoryWriter(DSLContext dsl, PartnershipId partnership, String by) {
    /** Rows in one statement: few enough for the limit of 65,535 parameters. */
    private static final int CHUNK = 500;

    <R extends TableRecord<R>> int write(List<Known<R>> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        var table = rows.getFirst().item().getTable();
        var columns = VersionColumns.of(table);
        var versions = number(columns, rows.stream().sorted(Comparator.comparing(Known::knownFrom)).toList());
        var byShape = new LinkedHashMap<List<Field<?>>, List<R>>();
        versions.forEach(row -> byShape.computeIfAbsent(touched(table, row), _ -> new ArrayList<>()).add(row));
        byShape.forEach((shape, same) -> insert(table, shape, same));
        return versions.size();
    }

    private <R extends TableRecord<R>> List<R> number(VersionColumns columns, List<Known<R>> rows) {
        var versions = new ArrayList<R>();
        Map<List<Object>, R> present = new HashMap<>();
        Map<List<Object>, Integer> counts = new HashMap<>();
        for (var known : rows) {
            var row = known.item();
            var from = known.knownFrom().truncatedTo(ChronoUnit.MICROS);
            row.set(columns.partnership(), partnership.value());
            var former = present.get(values(columns.identity(), row));
            if (former != null && saySame(columns, former, row)) {
                continue;
            }
            if (former != null) {
                former.set(columns.knownTo(), from);
            }
            row.set(
                columns.version(),
                Objects.requireNonNull(counts.merge(values(columns.numbered(), row), 1, Integer::sum))
            );
            row.set(columns.knownFrom(), from);
            row.set(columns.recordedBy(), by);
            if (!row.touched(columns.reason())) {
                row.set(columns.reason(), known.why());
            }
            present.put(values(columns.identity(), row), row);
            versions.add(row);
        }
        return versions;
    }

    private static List<Object> values(List<Field<?>> columns, Record row) {
        return columns
            .stream()
            .map(column -> (Object) row.get(column))
            .toList();
    }

    private static boolean saySame(VersionColumns columns, Record former, Record row) {
        return columns
            .content()
            .stream()
            .allMatch(column -> Objects.deepEquals(former.get(column), row.get(column)));
    }

    private static List<Field<?>> touched(Table<?> table, Record row) {
        return Arrays.stream(table.fields())
            .<Field<?>>map(column -> column)
            .filter(row::touched)
            .toList();
    }

    private <R extends TableRecord<R>> void insert(Table<R> table, List<Field<?>> shape, List<R> rows) {
        for (int from = 0; from < rows.size(); from += CHUNK) {
            var insert = dsl.insertInto(table).columns(shape);
            for (var row : rows.subList(from, Math.min(from + CHUNK, rows.size()))) {
                insert = insert.values(
                    shape
                        .stream()
                        .map(column -> (Object) row.get(column))
                        .toList()
                );
            }
            insert.execute();
        }
    }
}
