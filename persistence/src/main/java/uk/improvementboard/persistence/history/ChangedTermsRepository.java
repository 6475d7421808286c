package uk.improvementboard.persistence.history;

import static uk.improvementboard.persistence.jooq.Tables.ACTION_MILESTONE;
import static uk.improvementboard.persistence.jooq.Tables.ACTION_VERSION;
import static uk.improvementboard.persistence.jooq.Tables.MEASURE_VERSION;
import static uk.improvementboard.persistence.jooq.Tables.MILESTONE;
import static uk.improvementboard.persistence.jooq.Tables.PLAN_SECTION_VERSION;
import static uk.improvementboard.persistence.jooq.Tables.TRAJECTORY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.ChangedTerms.Kind;

/** Everything that was reworded, moved or handed over: each version beside the one that it replaced. */
@Repository
public class ChangedTermsRepository {

    private static final Map<Kind, Table<?>> TABLES = new EnumMap<>(
        Map.of(
            Kind.MEASURE,
            MEASURE_VERSION,
            Kind.TARGET,
            TRAJECTORY,
            Kind.MILESTONE,
            MILESTONE,
            Kind.SECTION,
            PLAN_SECTION_VERSION,
            Kind.ACTION,
            ACTION_VERSION,
            Kind.DELIVERABLE,
            ACTION_MILESTONE
        )
    );

    private final DSLContext dsl;
    private final Versions versions;

    ChangedTermsRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return every change known by a day, the latest first} */
    public List<ChangedTerms> changes(AsAt asAt) {
        var changes = new ArrayList<ChangedTerms>();
        TABLES.forEach((kind, table) -> changes.addAll(changes(kind, table, asAt)));
        changes.sort((one, other) -> other.knownFrom().compareTo(one.knownFrom()));
        return List.copyOf(changes);
    }

    private List<ChangedTerms> changes(Kind kind, Table<?> table, AsAt asAt) {
        var columns = VersionColumns.of(table);
        var former = table.as("former");
        var sameThing = columns
            .numbered()
            .stream()
            .map(column -> equal(column, former))
            .toList();
        return dsl
            .select(versions.columns(table))
            .select(
                columns
                    .content()
                    .stream()
                    .map(column -> in(former, column))
                    .toList()
            )
            .from(table)
            .join(former)
            .on(DSL.and(sameThing).and(version(former).eq(columns.version().minus(1))))
            .where(versions.knownBy(table, asAt))
            .fetch(row -> change(kind, columns, former, row));
    }

    private static ChangedTerms change(Kind kind, VersionColumns columns, Table<?> former, Record row) {
        var fields = columns
            .content()
            .stream()
            .filter(column -> !Objects.deepEquals(row.get(column), row.get(in(former, column))))
            .map(column ->
                new ChangedTerms.Field(column.getName(), words(row.get(in(former, column))), words(row.get(column)))
            )
            .toList();
        var key = columns
            .numbered()
            .stream()
            .filter(column -> !column.getName().equals("partnership_id"))
            .map(column -> words(row.get(column)))
            .toList();
        return new ChangedTerms(
            kind,
            key,
            row.get(columns.knownFrom()),
            row.get(columns.recordedAt()),
            row.get(columns.recordedBy()),
            row.get(columns.reason()),
            fields
        );
    }

    private static <T> Condition equal(Field<T> column, Table<?> former) {
        return column.eq(in(former, column));
    }

    private static <T> Field<T> in(Table<?> table, Field<T> column) {
        return Objects.requireNonNull(table.field(column), column.getName());
    }

    private static Field<Integer> version(Table<?> table) {
        return Objects.requireNonNull(table.field("version", Integer.class));
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Object[] many -> String.join(", ", Arrays.stream(many).map(String::valueOf).toList());
            case Double number when number == Math.rint(number) -> Long.toString(number.longValue());
            default -> value.toString();
        };
    }
}
