package uk.improvementboard.persistence.signoff;

import static uk.improvementboard.persistence.jooq.Tables.PACK_WAIVER;
import static uk.improvementboard.persistence.jooq.Tables.SIGN_OFF_WAIVER;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.signoff.Waiver;
import uk.improvementboard.metrics.signoff.Waiver.Requirement;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.PackWaiverRecord;
import uk.improvementboard.persistence.jooq.tables.records.SignOffWaiverRecord;

/**
 * What the chair waived, every version kept: sign-offs with the figure they belong to, exception pages and commentary with the month of
 * the pack that goes without.
 */
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
        return ofSignOff(waiver) ? versions.write(signOff(waiver)) : versions.write(pack(waiver));
    }

    /** {@return whether there was a waiver to take back} */
    public boolean withdraw(Requirement what, BoardSubject subject, YearMonth month) {
        return what == Requirement.SIGN_OFF
            ? versions.withdraw(
                  SIGN_OFF_WAIVER,
                  SIGN_OFF_WAIVER.MEASURE_CODE.eq(subject.code()).and(SIGN_OFF_WAIVER.MONTH.eq(month.atDay(1)))
              )
            : versions.withdraw(PACK_WAIVER, named(what, subject, month));
    }

    private static Condition named(Requirement what, BoardSubject subject, YearMonth month) {
        return PACK_WAIVER.REQUIREMENT.eq(what.name())
            .and(PACK_WAIVER.SUBJECT_KIND.eq(subject.kind().name()))
            .and(PACK_WAIVER.SUBJECT.eq(subject.code()))
            .and(PACK_WAIVER.MONTH.eq(month.atDay(1)));
    }

    /** {@return how many versions were written of waivers that had none} */
    public int saveHistory(List<Known<Waiver>> waivers) {
        return (
            versions.writeHistory(
                waivers
                    .stream()
                    .filter(known -> ofSignOff(known.item()))
                    .map(known -> known.map(this::signOff))
                    .toList()
            ) +
            versions.writeHistory(
                waivers
                    .stream()
                    .filter(known -> !ofSignOff(known.item()))
                    .map(known -> known.map(this::pack))
                    .toList()
            )
        );
    }

    /** {@return the waivers in force on a day, those of sign-offs first, each by month and subject} */
    public List<Waiver> inForce(AsAt asAt) {
        return Stream.concat(signOffs(asAt).stream(), packs(asAt).stream()).toList();
    }

    private List<Waiver> signOffs(AsAt asAt) {
        return dsl
            .select(versions.columns(SIGN_OFF_WAIVER))
            .from(SIGN_OFF_WAIVER)
            .where(versions.asKnown(SIGN_OFF_WAIVER, asAt), SIGN_OFF_WAIVER.WITHDRAWN.isFalse())
            .orderBy(SIGN_OFF_WAIVER.MONTH, SIGN_OFF_WAIVER.MEASURE_CODE)
            .fetch(row ->
                Waiver.ofSignOff(
                    new MeasureCode(row.get(SIGN_OFF_WAIVER.MEASURE_CODE)),
                    YearMonth.from(row.get(SIGN_OFF_WAIVER.MONTH)),
                    row.get(SIGN_OFF_WAIVER.REASON),
                    row.get(SIGN_OFF_WAIVER.WAIVED_BY),
                    row.get(SIGN_OFF_WAIVER.WAIVED_ON)
                )
            );
    }

    private List<Waiver> packs(AsAt asAt) {
        return dsl
            .select(versions.columns(PACK_WAIVER))
            .from(PACK_WAIVER)
            .where(versions.asKnown(PACK_WAIVER, asAt), PACK_WAIVER.WITHDRAWN.isFalse())
            .orderBy(PACK_WAIVER.MONTH, PACK_WAIVER.REQUIREMENT, PACK_WAIVER.SUBJECT_KIND, PACK_WAIVER.SUBJECT)
            .fetch(WaiverRepository::pack);
    }

    private static Waiver pack(Record row) {
        return new Waiver(
            Requirement.valueOf(row.get(PACK_WAIVER.REQUIREMENT)),
            new BoardSubject(
                RatedSubject.Kind.valueOf(row.get(PACK_WAIVER.SUBJECT_KIND)),
                row.get(PACK_WAIVER.SUBJECT)
            ),
            YearMonth.from(row.get(PACK_WAIVER.MONTH)),
            row.get(PACK_WAIVER.REASON),
            row.get(PACK_WAIVER.WAIVED_BY),
            row.get(PACK_WAIVER.WAIVED_ON)
        );
    }

    private static boolean ofSignOff(Waiver it) {
        return it.what() == Requirement.SIGN_OFF;
    }

    private SignOffWaiverRecord signOff(Waiver it) {
        var row = dsl.newRecord(SIGN_OFF_WAIVER);
        row.setMeasureCode(it.subject().code());
        row.setMonth(it.month().atDay(1));
        row.setReason(it.reason());
        row.setWaivedBy(it.by());
        row.setWaivedOn(it.on());
        return row;
    }

    private PackWaiverRecord pack(Waiver it) {
        var row = dsl.newRecord(PACK_WAIVER);
        row.setMonth(it.month().atDay(1));
        row.setRequirement(it.what().name());
        row.setSubjectKind(it.subject().kind().name());
        row.setSubject(it.subject().code());
        row.setReason(it.reason());
        row.setWaivedBy(it.by());
        row.setWaivedOn(it.on());
        return row;
    }
}
