package uk.improvementboard.metrics.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.exception.ExceptionNeed;
import uk.improvementboard.metrics.exception.ExceptionReading;
import uk.improvementboard.metrics.exception.ExceptionReading.State;
import uk.improvementboard.metrics.exception.ExceptionReport;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.ExceptionsPage.Earlier;
import uk.improvementboard.metrics.pack.ExceptionsPage.Row;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.rating.Rag;

/** Writes exception pages for an audience. */
public final class ExceptionPages {

    private ExceptionPages() {}

    /**
     * {@return the pages}
     *
     * <p>For others than the board a subject is left out unless what they see of the board needs a page or all its pages are closed: that
     * a withheld figure is off track, or no longer, would tell of it.
     *
     * @param board as the audience may see it
     * @param reports all of them; those that the audience may not read are left out here
     */
    public static ExceptionsPage of(
        PlanReading board,
        List<ExceptionReport> reports,
        HandlingClass audience,
        PageContext context
    ) {
        var withheld = reports
            .stream()
            .filter(it -> !it.handling().visibleTo(audience) && !it.recovered())
            .map(ExceptionReport::subject)
            .collect(Collectors.toSet());
        var readings = readings(board, reports, audience);
        Predicate<ExceptionReading> lacking = it -> it.state().missing() && !withheld.contains(it.subject());
        Predicate<ExceptionReading> recovered = it -> it.state() == State.RECOVERED;
        return new ExceptionsPage(
            summary(readings, lacking),
            ExceptionNeed.RULE,
            rows(readings, lacking, withheld, context),
            rows(readings, lacking.or(recovered).negate(), withheld, context),
            rows(readings, recovered, withheld, context)
        );
    }

    /** {@return how each subject stands, as an audience may know it} */
    public static List<ExceptionReading> readings(
        PlanReading board,
        List<ExceptionReport> reports,
        HandlingClass audience
    ) {
        var visible = reports
            .stream()
            .filter(it -> it.handling().visibleTo(audience))
            .toList();
        return ExceptionReading.all(board, visible)
            .stream()
            .filter(it -> audience == HandlingClass.BOARD_ONLY || it.state() != State.TO_CLOSE)
            .toList();
    }

    private static String summary(List<ExceptionReading> readings, Predicate<ExceptionReading> lacking) {
        var needed = readings
            .stream()
            .filter(it -> it.need().isPresent())
            .count();
        var missing = readings.stream().filter(lacking).count();
        if (needed == 0) {
            return "Nothing on the board needs an exception page.";
        }
        return (
            Wording.counted(needed, "subject") +
            (needed == 1 ? " needs" : " need") +
            " an exception page; " +
            (missing == 0
                ? "each has one that stands."
                : missing + (missing == 1 ? " has none that stands." : " have none that stands."))
        );
    }

    private static List<Row> rows(
        List<ExceptionReading> readings,
        Predicate<ExceptionReading> which,
        Set<BoardSubject> withheld,
        PageContext context
    ) {
        return readings
            .stream()
            .filter(which)
            .map(it -> row(it, withheld.contains(it.subject()), context))
            .toList();
    }

    private static Row row(ExceptionReading it, boolean withheld, PageContext context) {
        var page = it.present();
        return new Row(
            it.subject(),
            it.subject().words(),
            it.name(),
            context.owners(it.owners()),
            page.map(ExceptionReport::cause).orElse(""),
            page.map(ExceptionReport::action).orElse(""),
            page.map(report -> Dates.day(report.recovery())).orElse(""),
            it.outlook(),
            page.map(ExceptionReport::support).orElse(""),
            page.map(report -> report.by() + ", opened " + Dates.day(report.openedOn())).orElse(""),
            withheld && page.isEmpty()
                ? new Tag(Rag.AMBER, "Page for the board alone", it.reason(), Optional.empty())
                : new Tag(it.state().rag(), it.state().words(), it.reason(), Optional.empty()),
            it.earlier().stream().map(ExceptionPages::earlier).toList()
        );
    }

    private static Earlier earlier(ExceptionReport report) {
        return new Earlier(
            Dates.day(report.openedOn()),
            Wording.withoutStop(report.cause()),
            Wording.withoutStop(report.action()),
            Dates.day(report.recovery()),
            Wording.withoutStop(report.stepWords())
        );
    }
}
