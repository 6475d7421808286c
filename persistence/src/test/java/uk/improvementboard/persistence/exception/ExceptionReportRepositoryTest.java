package uk.improvementboard.persistence.exception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.asAt;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.exception.ExceptionReport;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;

class ExceptionReportRepositoryTest extends RepositoryTest {

    private static final BoardSubject SUBJECT = BoardSubject.measure(PLANS_IN_TIME);

    private final ExceptionReportRepository reports = repositories.get(ExceptionReportRepository.class);

    @Test
    void a_report_comes_back_as_it_stood_on_a_day_with_every_version_kept() {
        write("2026-01-05", () -> reports.save(0, report(1)));
        write("2026-01-08", () -> reports.save(1, report(1).returned("By when are the posts filled?")));
        write("2026-03-05", () -> reports.save(2, report(1).recovered("Three months in a row were in time")));
        write("2026-06-05", () -> reports.save(0, report(2)));

        assertThat(read(() -> reports.all(asAt("2026-01-06")))).containsExactly(report(1));
        assertThat(read(() -> reports.all(asAt("2026-06-05")))).containsExactly(
            report(1).recovered("Three months in a row were in time"),
            report(2)
        );
        assertThat(read(() -> reports.versions(SUBJECT, asAt("2026-03-05"))))
            .extracting(it -> it.item().step())
            .containsExactly(
                ExceptionReport.Step.WRITTEN,
                ExceptionReport.Step.RETURNED,
                ExceptionReport.Step.RECOVERED
            );
    }

    @Test
    void who_saw_an_older_version_does_not_write_over_a_later_one_and_another_partnership_sees_none() {
        write("2026-01-05", () -> reports.save(0, report(1)));
        assertThatThrownBy(() ->
            write("2026-01-06", () -> reports.save(0, report(1).returned("Which posts are these?")))
        ).isInstanceOf(OptimisticLockingFailureException.class);
        var other = Sample.partnership(repositories, "exceptions-other");
        assertThat(repositories.transactions().read(other, () -> reports.all(asAt("2026-12-31")))).isEmpty();
    }

    private static ExceptionReport report(int number) {
        return new ExceptionReport(
            SUBJECT,
            number,
            LocalDate.of(2026, 1, 5),
            new OrganisationCode("council"),
            "Six posts are vacant since October",
            "The posts are advertised again",
            LocalDate.of(2026, 6, 30),
            "",
            HandlingClass.PUBLIC,
            "Council executive",
            ExceptionReport.Step.WRITTEN,
            ""
        );
    }
}
