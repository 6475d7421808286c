package uk.improvementboard.persistence.exception;

import static uk.improvementboard.persistence.jooq.Tables.EXCEPTION_REPORT;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.exception.ExceptionReport;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.ExceptionReportRecord;

/** Exception pages by subject and number, every version kept. */
@Repository
public class ExceptionReportRepository {

    private final DSLContext dsl;
    private final Versions versions;

    ExceptionReportRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /**
     * Writes a version over the one that the writer saw.
     *
     * @param seen number of that version, 0 where there was none
     * @return whether it says anything new
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else wrote one in between
     */
    public boolean save(int seen, ExceptionReport report) {
        return versions.writeOver(seen, row(report));
    }

    /** {@return how many versions were written of reports that had none} */
    public int saveHistory(List<Known<ExceptionReport>> reports) {
        return versions.writeHistory(
            reports
                .stream()
                .map(known -> known.map(this::row))
                .toList()
        );
    }

    /** {@return every report as known on a day, by subject and number} */
    public List<ExceptionReport> all(AsAt asAt) {
        return dsl
            .select(versions.columns(EXCEPTION_REPORT))
            .from(EXCEPTION_REPORT)
            .where(versions.asKnown(EXCEPTION_REPORT, asAt))
            .orderBy(EXCEPTION_REPORT.SUBJECT_KIND, EXCEPTION_REPORT.SUBJECT, EXCEPTION_REPORT.REPORT_NUMBER)
            .fetch(ExceptionReportRepository::report);
    }

    /** {@return every version of every report on a subject known by a day, oldest first} */
    public List<Recorded<ExceptionReport>> versions(BoardSubject subject, AsAt asAt) {
        return dsl
            .select(versions.columns(EXCEPTION_REPORT))
            .select(versions.pedigree(EXCEPTION_REPORT))
            .from(EXCEPTION_REPORT)
            .where(
                versions.knownBy(EXCEPTION_REPORT, asAt),
                EXCEPTION_REPORT.SUBJECT_KIND.eq(subject.kind().name()),
                EXCEPTION_REPORT.SUBJECT.eq(subject.code())
            )
            .orderBy(EXCEPTION_REPORT.REPORT_NUMBER, EXCEPTION_REPORT.VERSION)
            .fetch(row -> versions.recorded(EXCEPTION_REPORT, row, report(row)));
    }

    private static ExceptionReport report(Record row) {
        return new ExceptionReport(
            new BoardSubject(
                RatedSubject.Kind.valueOf(row.get(EXCEPTION_REPORT.SUBJECT_KIND)),
                row.get(EXCEPTION_REPORT.SUBJECT)
            ),
            row.get(EXCEPTION_REPORT.REPORT_NUMBER),
            row.get(EXCEPTION_REPORT.OPENED_ON),
            new OrganisationCode(row.get(EXCEPTION_REPORT.ORGANISATION_CODE)),
            row.get(EXCEPTION_REPORT.CAUSE),
            row.get(EXCEPTION_REPORT.ACTION),
            row.get(EXCEPTION_REPORT.RECOVERY_ON),
            row.get(EXCEPTION_REPORT.SUPPORT),
            HandlingClass.valueOf(row.get(EXCEPTION_REPORT.HANDLING)),
            row.get(EXCEPTION_REPORT.WRITTEN_BY),
            ExceptionReport.Step.valueOf(row.get(EXCEPTION_REPORT.STEP)),
            row.get(EXCEPTION_REPORT.STEP_WORDS)
        );
    }

    private ExceptionReportRecord row(ExceptionReport it) {
        var row = dsl.newRecord(EXCEPTION_REPORT);
        row.setSubjectKind(it.subject().kind().name());
        row.setSubject(it.subject().code());
        row.setReportNumber(it.number());
        row.setOpenedOn(it.openedOn());
        row.setOrganisationCode(it.owner().value());
        row.setCause(it.cause());
        row.setAction(it.action());
        row.setRecoveryOn(it.recovery());
        row.setSupport(it.support());
        row.setHandling(it.handling().name());
        row.setWrittenBy(it.by());
        row.setStep(it.step().name());
        row.setStepWords(it.stepWords());
        return row;
    }
}
