package uk.improvementboard.metrics.commentary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.plan.ActionReading;
import uk.improvementboard.metrics.plan.Contradiction;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;

/**
 * Commentary that the board requires: of each part of the plan with a contradiction, and of each measure and each action that is
 * red as computed. A rating set by hand takes nobody's duty away.
 *
 * @param from month of the first commentary that answers it: that of the figure it is about; the month that the board talks about
 *     where there is no figure
 * @param name the subject as a board member says it
 * @param why what requires it, without full stop
 * @param owners who answers
 */
public record CommentaryNeed(
    BoardSubject subject,
    YearMonth from,
    String name,
    String why,
    List<OrganisationCode> owners
) {
    /** {@return everything that the board requires on the day it was read: contradictions, then measures, then actions} */
    public static List<CommentaryNeed> required(PlanReading board) {
        var needs = new ArrayList<CommentaryNeed>();
        board.contradictions().forEach(found -> needs.add(of(found, board)));
        board
            .measures()
            .stream()
            .filter(reading -> reading.rating().rag() == Rag.RED)
            .forEach(reading -> needs.add(of(reading)));
        board
            .sections()
            .stream()
            .flatMap(section -> section.actions().stream())
            .filter(reading -> reading.delivery().rag() == Rag.RED)
            .forEach(reading -> needs.add(of(reading, board)));
        return List.copyOf(needs);
    }

    /** {@return what is required and not on record} */
    public static List<CommentaryNeed> missing(PlanReading board, Commentaries commentaries) {
        return required(board)
            .stream()
            .filter(need -> need.answer(board, commentaries).isEmpty())
            .toList();
    }

    /** {@return the commentary that answers it} */
    public Optional<WrittenCommentary> answer(PlanReading board, Commentaries commentaries) {
        var to = CommentaryMonth.on(board.asAt());
        return commentaries.within(subject, from, to.isBefore(from) ? from : to);
    }

    private static CommentaryNeed of(Contradiction found, PlanReading board) {
        return new CommentaryNeed(
            BoardSubject.section(found.section().code()),
            CommentaryMonth.on(board.asAt()),
            found.section().title(),
            found.headline(),
            found.section().owners()
        );
    }

    private static CommentaryNeed of(MeasureReading reading) {
        var measure = reading.measure();
        return new CommentaryNeed(
            BoardSubject.measure(measure.code()),
            CommentaryMonth.of(reading),
            measure.name(),
            "Red: " + reading.rating().reason(),
            measure.owners()
        );
    }

    private static CommentaryNeed of(ActionReading reading, PlanReading board) {
        var action = reading.action();
        return new CommentaryNeed(
            BoardSubject.action(action.number()),
            CommentaryMonth.on(board.asAt()),
            action.title(),
            "Red: " + reading.delivery().reason(),
            List.of(action.owner())
        );
    }
}
