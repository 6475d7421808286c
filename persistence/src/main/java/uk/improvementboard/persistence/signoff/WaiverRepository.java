package uk.improvementboard.persistence.signoff;

import static uk.improvementboard.persistence.jooq.Tables.SIGN_OFF_WAIVER;

import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.signoff.Waiver;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.SignOffWaiverRecord;

/** Sign-offs that the chair waived, every version kept. */
@Repository
public class WaiverRepository {

    private final DSLContext dsl;
    private final Versions versions;

    WaiverRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether the waiver says anything new} */
    public boolean save(Waiver waiver) {
        return versions.write(row(waiver));
    }

    /** {@return whether there was a waiver to take back} */
    public boolean withdraw(MeasureCode measure, YearMonth month) {
        return versions.withdraw(
            SIGN_OFF_WAIVER,
            SIGN_OFF_WAIVER.MEASURE_CODE.eq(measure.value()).and(SIGN_OFF_WAIVER.MONTH.eq(month.atDay(1)))
        );
    }

    /** {@return how many versions were written of waivers that had none} */
    public int saveHistory(List<Known<Waiver>> waivers) {
        return versions.writeHistory(
            waivers
                .stream()
                .map(known -> known.map(this::row))
                .toList()
        );
    }

    /** {@return the waivers in force on a day, by month and measure} */
    public List<Waiver> inForce(AsAt asAt) {
        return dsl
            .select(versions.columns(SIGN_OFF_WAIVER))
            .from(SIGN_OFF_WAIVER)
            .where(versions.asKnown(SIGN_OFF_WAIVER, asAt), SIGN_OFF_WAIVER.WITHDRAWN.isFalse())
            .orderBy(SIGN_OFF_WAIVER.MONTH, SIGN_OFF_WAIVER.MEASURE_CODE)
            .fetch(row ->
                new Waiver(
                    new MeasureCode(row.get(SIGN_OFF_WAIVER.MEASURE_CODE)),
                    YearMonth.from(row.get(SIGN_OFF_WAIVER.MONTH)),
                    row.get(SIGN_OFF_WAIVER.REASON),
                    row.get(SIGN_OFF_WAIVER.WAIVED_BY),
                    row.get(SIGN_OFF_WAIVER.WAIVED_ON)
                )
            );
    }

    private SignOffWaiverRecord row(Waiver it) {
        var row = dsl.newRecord(SIGN_OFF_WAIVER);
        row.setMeasureCode(it.measure().value());
        row.setMonth(it.month().atDay(1));
        row.setReason(it.reason());
        row.setWaivedBy(it.by());
        row.setWaivedOn(it.on());
        return row;
    }
}
