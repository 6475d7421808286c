package uk.improvementboard.board.disclosure;

import java.time.LocalDate;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.exception.ExceptionReport;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.persistence.exception.ExceptionReportRepository;

/** Two exception pages of each handling class, marked in their words: one that is closed, and one that stands. */
final class MarkedExceptions {

    private MarkedExceptions() {}

    static void save(ExceptionReportRepository reports, HandlingClass handling, LocalDate on) {
        reports.save(0, page(1, handling, on).recovered(Mark.sentence("proof", handling)));
        reports.save(0, page(2, handling, on));
    }

    private static ExceptionReport page(int number, HandlingClass handling, LocalDate on) {
        return new ExceptionReport(
            BoardSubject.action(MarkedPartnership.actionOf(handling)),
            number,
            on,
            new OrganisationCode("council"),
            Mark.sentence("cause", handling),
            Mark.sentence("cause", handling),
            on.plusDays(60),
            Mark.sentence("cause", handling),
            handling,
            "Council executive",
            ExceptionReport.Step.WRITTEN,
            ""
        );
    }
}
