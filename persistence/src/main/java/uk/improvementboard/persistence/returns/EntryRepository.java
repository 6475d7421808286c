package uk.improvementboard.persistence.returns;

import static uk.improvementboard.persistence.jooq.Tables.RETURN_ENTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.returns.ReturnEntry;
import uk.improvementboard.metrics.returns.ReturnEntry.AcceptedWarning;
import uk.improvementboard.metrics.returns.ReturnFinding;
import uk.improvementboard.metrics.returns.TypedFigure;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.ReturnEntryRecord;

/** What was keyed in returns, in every version: each save is acknowledged once it is here. */
@Repository
public class EntryRepository {

    private final DSLContext dsl;
    private final Versions versions;

    EntryRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /**
     * Saves an entry if its present version is the expected one, 0 when there must be none yet.
     *
     * @return whether it says anything new
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else saved one in between
     */
    public boolean saveOver(int expectedVersion, ReturnEntry entry) {
        return versions.writeOver(expectedVersion, row(entry));
    }

    /** {@return the entries of periods that end between two days, both included, as known on a day} */
    public List<Recorded<ReturnEntry>> ending(LocalDate first, LocalDate last, AsAt asAt) {
        return present(versions.asKnown(RETURN_ENTRY, asAt), RETURN_ENTRY.PERIOD_END.between(first, last));
    }

    /** {@return the present version of an entry} */
    public Optional<Recorded<ReturnEntry>> find(MeasureCode measure, Period period) {
        return history(measure, period)
            .stream()
            .filter(it -> it.knownTo().isEmpty())
            .findFirst();
    }

    /** {@return every version of an entry, oldest first} */
    public List<Recorded<ReturnEntry>> history(MeasureCode measure, Period period) {
        return present(
            versions.mine(RETURN_ENTRY),
            RETURN_ENTRY.MEASURE_CODE.eq(measure.value())
                .and(RETURN_ENTRY.PERIOD_START.eq(period.start()))
                .and(RETURN_ENTRY.PERIOD_END.eq(period.end()))
        );
    }

    private List<Recorded<ReturnEntry>> present(Condition known, Condition which) {
        return dsl
            .select(versions.columns(RETURN_ENTRY))
            .select(versions.pedigree(RETURN_ENTRY))
            .from(RETURN_ENTRY)
            .where(known, which)
            .orderBy(RETURN_ENTRY.MEASURE_CODE, RETURN_ENTRY.PERIOD_END, RETURN_ENTRY.VERSION)
            .fetch(row -> versions.recorded(RETURN_ENTRY, row, read(row)));
    }

    private static ReturnEntry read(Record row) {
        var kinds = row.get(RETURN_ENTRY.ACCEPTED);
        var reasons = row.get(RETURN_ENTRY.REASONS);
        return new ReturnEntry(
            new MeasureCode(row.get(RETURN_ENTRY.MEASURE_CODE)),
            new Period(row.get(RETURN_ENTRY.PERIOD_START), row.get(RETURN_ENTRY.PERIOD_END)),
            ReturnEntry.Stage.valueOf(row.get(RETURN_ENTRY.STAGE)),
            new TypedFigure(
                TypedFigure.Status.valueOf(row.get(RETURN_ENTRY.STATUS)),
                row.get(RETURN_ENTRY.VALUE_TYPED),
                row.get(RETURN_ENTRY.NUMERATOR_TYPED),
                row.get(RETURN_ENTRY.DENOMINATOR_TYPED),
                row.get(RETURN_ENTRY.NOTE)
            ),
            IntStream.range(0, kinds.length)
                .mapToObj(index -> new AcceptedWarning(ReturnFinding.Kind.valueOf(kinds[index]), reasons[index]))
                .toList(),
            row.get(RETURN_ENTRY.QUESTION)
        );
    }

    private ReturnEntryRecord row(ReturnEntry entry) {
        var row = dsl.newRecord(RETURN_ENTRY);
        row.setMeasureCode(entry.measure().value());
        row.setPeriodStart(entry.period().start());
        row.setPeriodEnd(entry.period().end());
        row.setStage(entry.stage().name());
        row.setStatus(entry.typed().status().name());
        row.setValueTyped(entry.typed().value());
        row.setNumeratorTyped(entry.typed().numerator());
        row.setDenominatorTyped(entry.typed().denominator());
        row.setNote(entry.typed().note());
        row.setAccepted(
            entry
                .accepted()
                .stream()
                .map(it -> it.kind().name())
                .toArray(String[]::new)
        );
        row.setReasons(
            entry
                .accepted()
                .stream()
                .map(AcceptedWarning::reason)
                .toArray(String[]::new)
        );
        row.setQuestion(entry.question());
        return row;
    }
}
