package uk.improvementboard.persistence.history;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipContext;

/**
 * Writes and reads the versions of a table. To write is to close the present version at the moment of the change and to add
 * the next; nothing else is ever updated. A row that says the same as the present version writes nothing.
 */
@Component
public class Versions {

    private final DSLContext dsl;
    private final PartnershipContext context;

    Versions(DSLContext dsl, PartnershipContext context) {
        this.dsl = dsl;
        this.context = context;
    }

    /**
     * Writes a version of whatever the row's key names.
     *
     * @param row key and content; the bookkeeping columns are filled here
     * @return whether anything was written
     * @throws OptimisticLockingFailureException when somebody else wrote at the same moment
     * @throws IllegalArgumentException when the present version is known from a later moment than the change
     */
    public <R extends TableRecord<R>> boolean write(R row) {
        return write(row, Optional.empty());
    }

    /**
     * Writes a version if the present one is the expected one, 0 when there must be none yet.
     *
     * @return whether anything was written
     * @throws OptimisticLockingFailureException when somebody else wrote a version in between
     */
    public <R extends TableRecord<R>> boolean writeOver(int expectedVersion, R row) {
        return write(row, Optional.of(expectedVersion));
    }

    /** Writes a version that says the same as the present one but is withdrawn; nothing if there is none. */
    public <R extends TableRecord<R>> boolean withdraw(Table<R> table, Condition which) {
        var columns = VersionColumns.of(table);
        var present = dsl
            .select(columns.identity())
            .select(columns.content())
            .from(table)
            .where(mine(table), which, columns.knownTo().eq(VersionColumns.OPEN))
            .fetchOptionalInto(table);
        return present.isPresent() && write(withdrawn(columns, present.get()));
    }

    private static <R extends TableRecord<R>> R withdrawn(VersionColumns columns, R present) {
        columns
            .table()
            .fieldStream()
            .forEach(column -> present.touched(column, present.get(column) != null));
        present.set(columns.withdrawn(), true);
        return present;
    }

    /** {@return the number of the present version, 0 when there is none} */
    public int presentVersion(Table<?> table, Condition which) {
        var columns = VersionColumns.of(table);
        return dsl
            .select(coalesce(max(columns.version()), inline(0)))
            .from(table)
            .where(mine(table), which, columns.knownTo().eq(VersionColumns.OPEN))
            .fetchSingle()
            .value1();
    }

    private <R extends TableRecord<R>> boolean write(R row, Optional<Integer> expectedVersion) {
        var table = row.getTable();
        var columns = VersionColumns.of(table);
        row.set(columns.partnership(), context.partnership().value());
        // Before the present version is read: whoever writes the first one in between is then met at the number, as a rival.
        var last = lastVersion(columns, row);
        var present = present(columns, row);
        int presentVersion = present.map(Present::version).orElse(0);
        if (expectedVersion.isPresent() && expectedVersion.get() != presentVersion) {
            throw new OptimisticLockingFailureException(
                "Somebody else changed this " +
                    table.getName() +
                    ": version " +
                    presentVersion +
                    " is present, " +
                    expectedVersion.get() +
                    " was expected"
            );
        }
        if (present.isPresent() && present.get().same()) {
            return false;
        }
        present.ifPresent(version -> close(columns, row, version));
        insert(columns, row, last + 1);
        return true;
    }

    private Optional<Present> present(VersionColumns columns, Record row) {
        return dsl
            .select(columns.version(), columns.knownFrom(), field(columns.saysTheSame(row)))
            .from(columns.table())
            .where(VersionColumns.equal(columns.identity(), row), columns.knownTo().eq(VersionColumns.OPEN))
            .fetchOptional(Records.mapping(Present::new));
    }

    private void close(VersionColumns columns, Record row, Present present) {
        var from = knownFrom();
        if (present.knownFrom().isAfter(from)) {
            throw new IllegalArgumentException(
                "The present version is known from " +
                    present.knownFrom() +
                    "; a change cannot be dated before it (" +
                    from +
                    ")"
            );
        }
        var closed = dsl
            .update(columns.table())
            .set(columns.knownTo(), from)
            .where(
                VersionColumns.equal(columns.numbered(), row),
                columns.version().eq(present.version()),
                columns.knownTo().eq(VersionColumns.OPEN)
            )
            .execute();
        if (closed == 0) {
            throw simultaneous(columns);
        }
    }

    private int lastVersion(VersionColumns columns, Record row) {
        return dsl
            .select(coalesce(max(columns.version()), inline(0)))
            .from(columns.table())
            .where(VersionColumns.equal(columns.numbered(), row))
            .fetchSingle()
            .value1();
    }

    private <R extends TableRecord<R>> void insert(VersionColumns columns, R row, int version) {
        row.set(columns.version(), version);
        row.set(columns.knownFrom(), knownFrom());
        row.set(columns.recordedBy(), context.change().by());
        if (!row.touched(columns.reason())) {
            row.set(columns.reason(), context.change().why());
        }
        try {
            dsl.insertInto(row.getTable()).set(row).execute();
        } catch (DuplicateKeyException simultaneous) {
            throw new OptimisticLockingFailureException(simultaneous(columns).getMessage(), simultaneous);
        }
    }

    private static OptimisticLockingFailureException simultaneous(VersionColumns columns) {
        return new OptimisticLockingFailureException(
            "Somebody else changed this " + columns.table().getName() + " at the same moment"
        );
    }

    /** The database keeps microseconds. */
    private Instant knownFrom() {
        return context.change().knownFrom().truncatedTo(ChronoUnit.MICROS);
    }

    /** Writes the whole history of things that have none yet, in few statements; see {@link HistoryWriter}. */
    public <R extends TableRecord<R>> int writeHistory(List<Known<R>> rows) {
        return new HistoryWriter(dsl, context.partnership(), context.change().by()).write(rows);
    }

    /** {@return rows of the open partnership} */
    public Condition mine(Table<?> table) {
        return VersionColumns.of(table).partnership().eq(context.partnership().value());
    }

    /** {@return versions of the open partnership that were known on a day} */
    public Condition asKnown(Table<?> table, AsAt asAt) {
        return knownBy(table, asAt).and(VersionColumns.of(table).knownTo().gt(asAt.instant()));
    }

    /** {@return versions of the open partnership that had become known by a day, replaced ones included} */
    public Condition knownBy(Table<?> table, AsAt asAt) {
        return mine(table).and(VersionColumns.of(table).knownFrom().le(asAt.instant()));
    }

    /** {@return the open partnership} */
    public PartnershipId partnership() {
        return context.partnership();
    }

    /** {@return every column of a table but the end of knowledge: infinity has no moment in Java} */
    public List<Field<?>> columns(Table<?> table) {
        var end = VersionColumns.of(table).knownTo();
        return table
            .fieldStream()
            .<Field<?>>map(column -> column)
            .filter(column -> !column.equals(end))
            .toList();
    }

    /** {@return the columns that {@link #recorded} reads} */
    public List<Field<?>> pedigree(Table<?> table) {
        var columns = VersionColumns.of(table);
        return List.of(
            columns.version(),
            columns.knownFrom(),
            columns.knownToOrNull(),
            columns.recordedAt(),
            columns.recordedBy(),
            columns.reason()
        );
    }

    /** {@return an item with the pedigree of its row} */
    public <T> Recorded<T> recorded(Table<?> table, Record row, T item) {
        var columns = VersionColumns.of(table);
        return new Recorded<>(
            row.get(columns.version()),
            item,
            row.get(columns.knownFrom()),
            Optional.ofNullable(row.get(columns.knownToOrNull())),
            row.get(columns.recordedAt()),
            row.get(columns.recordedBy()),
            row.get(columns.reason())
        );
    }

    private record Present(int version, Instant knownFrom, boolean same) {}
}
