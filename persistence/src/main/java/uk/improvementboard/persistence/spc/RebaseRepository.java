package uk.improvementboard.persistence.spc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static uk.improvementboard.persistence.jooq.Tables.REBASE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.spc.Rebase;
import uk.improvementboard.metrics.spc.Rebase.Agreement;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.RebaseRecord;

/** When process limits were drawn anew, why, and who agreed. */
@Repository
public class RebaseRepository {

    private final DSLContext dsl;
    private final Versions versions;

    RebaseRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether the rebase is new or says anything new} */
    public boolean agree(AgreedRebase rebase) {
        return versions.write(row(rebase));
    }

    /** {@return whether there was a rebase to withdraw; the withdrawn one stays on record} */
    public boolean withdraw(MeasureCode measure, LocalDate startsOn) {
        return versions.withdraw(REBASE, REBASE.MEASURE_CODE.eq(measure.value()).and(REBASE.STARTS_ON.eq(startsOn)));
    }

    /** {@return how many versions were written of rebases that had none} */
    public int agreeHistory(List<Known<AgreedRebase>> rebases) {
        return versions.writeHistory(
            rebases
                .stream()
                .map(known -> known.map(this::row))
                .toList()
        );
    }

    /** {@return the rebases in force on a day by measure, the earliest start first; withdrawn ones are left out} */
    public Map<MeasureCode, List<Rebase>> all(AsAt asAt) {
        return dsl
            .select(
                REBASE.MEASURE_CODE,
                REBASE.STARTS_ON,
                REBASE.CAUSE,
                REBASE.AGREED_BY,
                REBASE.AGREED_ON,
                REBASE.SPECIAL_CAUSE
            )
            .from(REBASE)
            .where(versions.asKnown(REBASE, asAt), REBASE.WITHDRAWN.isFalse())
            .orderBy(REBASE.MEASURE_CODE, REBASE.STARTS_ON)
            .fetch(RebaseRepository::agreed)
            .stream()
            .collect(groupingBy(AgreedRebase::measure, TreeMap::new, mapping(AgreedRebase::rebase, toList())));
    }

    private static AgreedRebase agreed(Record row) {
        return new AgreedRebase(
            new MeasureCode(row.get(REBASE.MEASURE_CODE)),
            row.get(REBASE.STARTS_ON),
            new Agreement(
                row.get(REBASE.CAUSE),
                row.get(REBASE.AGREED_BY),
                row.get(REBASE.AGREED_ON),
                row.get(REBASE.SPECIAL_CAUSE)
            )
        );
    }

    private RebaseRecord row(AgreedRebase rebase) {
        var row = dsl.newRecord(REBASE);
        row.setMeasureCode(rebase.measure().value());
        row.setStartsOn(rebase.startsOn());
        row.setCause(rebase.agreement().cause());
        row.setAgreedBy(rebase.agreement().agreedBy());
        row.setAgreedOn(rebase.agreement().agreedOn());
        row.setSpecialCause(rebase.agreement().specialCause());
        return row;
    }
}
