package uk.improvementboard.persistence.promise;

import static uk.improvementboard.persistence.jooq.Tables.PROMISE;
import static uk.improvementboard.persistence.jooq.Tables.PROMISE_DELIVERY;
import static uk.improvementboard.persistence.jooq.Tables.PROMISE_STATEMENT;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.promise.PromiseCode;
import uk.improvementboard.metrics.promise.PromiseDelivery;
import uk.improvementboard.metrics.promise.PromiseStatement;
import uk.improvementboard.metrics.promise.PromiseTerms;
import uk.improvementboard.persistence.jooq.tables.records.PromiseDeliveryRecord;
import uk.improvementboard.persistence.jooq.tables.records.PromiseRecord;
import uk.improvementboard.persistence.jooq.tables.records.PromiseStatementRecord;

/** Turns promises into rows and back. */
record PromiseRows(DSLContext dsl) {
    PromiseRecord row(PromiseTerms it) {
        var row = dsl.newRecord(PROMISE);
        row.setPromiseCode(it.code().value());
        row.setKind(it.kind().name());
        row.setTitle(it.title());
        row.setOrganisationCode(it.by().value());
        row.setUnit(it.unit());
        row.setBasis(it.basis().name());
        row.setSector(it.sector());
        it.baseline().ifPresent(row::setBaseline);
        row.setMeasures(
            it
                .measures()
                .stream()
                .map(MeasureCode::value)
                .toArray(String[]::new)
        );
        row.setActions(it.actions().toArray(String[]::new));
        row.setHandling(it.handling().name());
        row.setWithdrawn(false);
        return row;
    }

    PromiseRecord withdrawn(PromiseTerms it) {
        var row = row(it);
        row.setWithdrawn(true);
        return row;
    }

    PromiseStatementRecord row(PromiseStatement it) {
        var row = dsl.newRecord(PROMISE_STATEMENT);
        row.setPromiseCode(it.promise().value());
        row.setStatementId(it.id());
        row.setSaidOn(it.saidOn());
        row.setSaidBy(it.saidBy());
        row.setWords(it.words());
        it.amount().ifPresent(row::setAmount);
        it.due().ifPresent(row::setDue);
        row.setDueWords(it.dueWords());
        row.setReason(it.reason());
        row.setSource(it.source());
        row.setAddress(it.address().map(URI::toString).orElse(""));
        return row;
    }

    PromiseDeliveryRecord row(PromiseDelivery it) {
        var row = dsl.newRecord(PROMISE_DELIVERY);
        row.setPromiseCode(it.promise().value());
        row.setDeliveryId(it.id());
        row.setDeliveredBy(it.on());
        it.amount().ifPresent(row::setAmount);
        row.setWhole(it.whole());
        row.setWords(it.words());
        row.setDoubt(it.doubt());
        row.setSource(it.source());
        row.setAddress(it.address().map(URI::toString).orElse(""));
        return row;
    }

    static PromiseTerms terms(Record row) {
        return new PromiseTerms(
            new PromiseCode(row.get(PROMISE.PROMISE_CODE)),
            PromiseTerms.Kind.valueOf(row.get(PROMISE.KIND)),
            row.get(PROMISE.TITLE),
            new OrganisationCode(row.get(PROMISE.ORGANISATION_CODE)),
            row.get(PROMISE.UNIT),
            PromiseTerms.Basis.valueOf(row.get(PROMISE.BASIS)),
            row.get(PROMISE.SECTOR),
            Optional.ofNullable(row.get(PROMISE.BASELINE)),
            Stream.of(row.get(PROMISE.MEASURES)).map(MeasureCode::new).toList(),
            List.of(row.get(PROMISE.ACTIONS)),
            HandlingClass.valueOf(row.get(PROMISE.HANDLING))
        );
    }

    static PromiseStatement statement(Record row) {
        return new PromiseStatement(
            new PromiseCode(row.get(PROMISE_STATEMENT.PROMISE_CODE)),
            row.get(PROMISE_STATEMENT.STATEMENT_ID),
            row.get(PROMISE_STATEMENT.SAID_ON),
            row.get(PROMISE_STATEMENT.SAID_BY),
            row.get(PROMISE_STATEMENT.WORDS),
            Optional.ofNullable(row.get(PROMISE_STATEMENT.AMOUNT)),
            Optional.ofNullable(row.get(PROMISE_STATEMENT.DUE)),
            row.get(PROMISE_STATEMENT.DUE_WORDS),
            row.get(PROMISE_STATEMENT.REASON),
            row.get(PROMISE_STATEMENT.SOURCE),
            address(row.get(PROMISE_STATEMENT.ADDRESS))
        );
    }

    static PromiseDelivery delivery(Record row) {
        return new PromiseDelivery(
            new PromiseCode(row.get(PROMISE_DELIVERY.PROMISE_CODE)),
            row.get(PROMISE_DELIVERY.DELIVERY_ID),
            row.get(PROMISE_DELIVERY.DELIVERED_BY),
            Optional.ofNullable(row.get(PROMISE_DELIVERY.AMOUNT)),
            row.get(PROMISE_DELIVERY.WHOLE),
            row.get(PROMISE_DELIVERY.WORDS),
            row.get(PROMISE_DELIVERY.DOUBT),
            row.get(PROMISE_DELIVERY.SOURCE),
            address(row.get(PROMISE_DELIVERY.ADDRESS))
        );
    }

    private static Optional<URI> address(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(URI.create(text));
    }
}
