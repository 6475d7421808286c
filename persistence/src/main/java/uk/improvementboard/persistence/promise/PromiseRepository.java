package uk.improvementboard.persistence.promise;

import static uk.improvementboard.persistence.jooq.Tables.PROMISE;
import static uk.improvementboard.persistence.jooq.Tables.PROMISE_DELIVERY;
import static uk.improvementboard.persistence.jooq.Tables.PROMISE_STATEMENT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.promise.Promise;
import uk.improvementboard.metrics.promise.PromiseCode;
import uk.improvementboard.metrics.promise.PromiseDelivery;
import uk.improvementboard.metrics.promise.PromiseStatement;
import uk.improvementboard.metrics.promise.PromiseTerms;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.history.Versions;

/** Keeps promises: terms, what each source said, what was delivered. Nothing is overwritten. */
@Repository
public class PromiseRepository {

    private final DSLContext dsl;
    private final Versions versions;
    private final PromiseRows rows;

    PromiseRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
        this.rows = new PromiseRows(dsl);
    }

    /** {@return whether the terms say anything new; a withdrawn promise stands again} */
    public boolean save(PromiseTerms terms) {
        return versions.write(rows.row(terms));
    }

    /** {@return whether the statement says anything new under its name} */
    public boolean save(PromiseStatement statement) {
        return versions.write(rows.row(statement));
    }

    /** {@return whether the delivery says anything new under its name} */
    public boolean save(PromiseDelivery delivery) {
        return versions.write(rows.row(delivery));
    }

    /** {@return whether there was such a promise to take back; the reason is that of the transaction} */
    public boolean withdraw(PromiseCode code) {
        return versions.withdraw(PROMISE, PROMISE.PROMISE_CODE.eq(code.value()));
    }

    /** {@return whether there was such a statement; it no longer counts and its versions stay} */
    public boolean withdrawStatement(PromiseCode code, String id) {
        return versions.withdraw(
            PROMISE_STATEMENT,
            PROMISE_STATEMENT.PROMISE_CODE.eq(code.value()).and(PROMISE_STATEMENT.STATEMENT_ID.eq(id))
        );
    }

    /** {@return whether there was such a delivery; it no longer counts and its versions stay} */
    public boolean withdrawDelivery(PromiseCode code, String id) {
        return versions.withdraw(
            PROMISE_DELIVERY,
            PROMISE_DELIVERY.PROMISE_CODE.eq(code.value()).and(PROMISE_DELIVERY.DELIVERY_ID.eq(id))
        );
    }

    /**
     * {@return how many versions were written of promises that had none}
     *
     * @param withdrawn terms as they stood when the promise was taken back
     */
    public int saveHistory(
        List<Known<PromiseTerms>> terms,
        List<Known<PromiseTerms>> withdrawn,
        List<Known<PromiseStatement>> statements,
        List<Known<PromiseDelivery>> deliveries
    ) {
        var all = Stream.concat(
            terms.stream().map(known -> known.map(rows::row)),
            withdrawn.stream().map(known -> known.map(rows::withdrawn))
        ).toList();
        return (
            versions.writeHistory(all) +
            versions.writeHistory(
                statements
                    .stream()
                    .map(known -> known.map(rows::row))
                    .toList()
            ) +
            versions.writeHistory(
                deliveries
                    .stream()
                    .map(known -> known.map(rows::row))
                    .toList()
            )
        );
    }

    /** {@return every promise as known on a day, withdrawn ones included, by code} */
    public List<Promise> all(AsAt asAt) {
        return promises(DSL.noCondition(), asAt);
    }

    /** {@return one promise as known on a day} */
    public Optional<Promise> find(PromiseCode code, AsAt asAt) {
        return promises(PROMISE.PROMISE_CODE.eq(code.value()), asAt).stream().findFirst();
    }

    private List<Promise> promises(Condition which, AsAt asAt) {
        var said = dsl
            .select(versions.columns(PROMISE_STATEMENT))
            .from(PROMISE_STATEMENT)
            .where(versions.asKnown(PROMISE_STATEMENT, asAt), PROMISE_STATEMENT.WITHDRAWN.isFalse())
            .orderBy(PROMISE_STATEMENT.SAID_ON, PROMISE_STATEMENT.STATEMENT_ID)
            .fetchGroups(PROMISE_STATEMENT.PROMISE_CODE, PromiseRows::statement);
        var delivered = dsl
            .select(versions.columns(PROMISE_DELIVERY))
            .from(PROMISE_DELIVERY)
            .where(versions.asKnown(PROMISE_DELIVERY, asAt), PROMISE_DELIVERY.WITHDRAWN.isFalse())
            .orderBy(PROMISE_DELIVERY.DELIVERED_BY, PROMISE_DELIVERY.DELIVERY_ID)
            .fetchGroups(PROMISE_DELIVERY.PROMISE_CODE, PromiseRows::delivery);
        return dsl
            .select(versions.columns(PROMISE))
            .from(PROMISE)
            .where(versions.asKnown(PROMISE, asAt), which)
            .orderBy(PROMISE.PROMISE_CODE)
            .fetch(row -> promise(row, said, delivered));
    }

    private static Promise promise(
        Record row,
        Map<String, List<PromiseStatement>> said,
        Map<String, List<PromiseDelivery>> delivered
    ) {
        var code = row.get(PROMISE.PROMISE_CODE);
        return new Promise(
            PromiseRows.terms(row),
            said.getOrDefault(code, List.of()),
            delivered.getOrDefault(code, List.of()),
            row.get(PROMISE.WITHDRAWN)
                ? Optional.of(
                      new Promise.Withdrawal(
                          BoardTime.dayOf(row.get(PROMISE.KNOWN_FROM)),
                          row.get(PROMISE.RECORDED_BY),
                          row.get(PROMISE.CHANGE_REASON)
                      )
                  )
                : Optional.empty()
        );
    }

    /** {@return every version of a promise that had become known by a day} */
    public PromiseVersions versions(PromiseCode code, AsAt asAt) {
        return new PromiseVersions(
            history(PROMISE, PROMISE.PROMISE_CODE.eq(code.value()), asAt, PromiseRows::terms),
            history(PROMISE_STATEMENT, PROMISE_STATEMENT.PROMISE_CODE.eq(code.value()), asAt, PromiseRows::statement),
            history(PROMISE_DELIVERY, PROMISE_DELIVERY.PROMISE_CODE.eq(code.value()), asAt, PromiseRows::delivery)
        );
    }

    private <T> List<Recorded<T>> history(Table<?> table, Condition which, AsAt asAt, Function<Record, T> item) {
        return dsl
            .select(versions.columns(table))
            .select(versions.pedigree(table))
            .from(table)
            .where(versions.knownBy(table, asAt), which)
            .orderBy(Objects.requireNonNull(table.getPrimaryKey()).getFields())
            .fetch(row -> versions.recorded(table, row, item.apply(row)));
    }
}
