package uk.improvementboard.metrics.exception;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.ActionReading;
import uk.improvementboard.metrics.plan.Contradiction;
import uk.improvementboard.metrics.plan.MilestoneState;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;

/**
 * Something on the board that needs an exception page, by the rule that {@link #RULE} prints. A rating set by hand takes nobody's duty
 * away: the computed one counts.
 *
 * @param name the subject as a board member says it
 * @param why what requires it, without full stop
 * @param owners who answers
 */
public record ExceptionNeed(BoardSubject subject, Kind kind, String name, String why, List<OrganisationCode> owners) {
    /** The rule as printed. */
    public static final String RULE =
        "An exception page is needed for each measure that is computed as off track, each measure whose latest milestone was " +
        "missed by more than its tolerance, each priority action or area with a contradiction, and each action with an overdue " +
        "deliverable.";

    /** Why a page is needed, in the order in which a board looks at them. */
    public enum Kind {
        CONTRADICTION("Contradiction"),
        RED("Off track"),
        MISSED("Milestone missed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** {@return the kind as printed} */
        public String words() {
            return words;
        }
    }

    /** Freezes the owners. */
    public ExceptionNeed {
        owners = List.copyOf(owners);
    }

    /** {@return everything that needs a page on the day the board was read: contradictions, then measures, then actions} */
    public static List<ExceptionNeed> in(PlanReading board) {
        var needs = new ArrayList<ExceptionNeed>();
        board.contradictions().forEach(found -> needs.add(of(found)));
        board.measures().forEach(reading -> of(reading).ifPresent(needs::add));
        board
            .sections()
            .stream()
            .flatMap(section -> section.actions().stream())
            .forEach(action -> of(action, board).ifPresent(needs::add));
        return List.copyOf(needs);
    }

    /** {@return why one subject needs a page, if it does} */
    public static Optional<ExceptionNeed> of(BoardSubject subject, PlanReading board) {
        return in(board)
            .stream()
            .filter(need -> need.subject().equals(subject))
            .findFirst();
    }

    private static ExceptionNeed of(Contradiction found) {
        return new ExceptionNeed(
            BoardSubject.section(found.section().code()),
            Kind.CONTRADICTION,
            found.section().title(),
            found.headline(),
            found.section().owners()
        );
    }

    private static Optional<ExceptionNeed> of(MeasureReading reading) {
        if (reading.rating().rag() == Rag.RED) {
            return Optional.of(of(reading, Kind.RED, reading.rating().reason()));
        }
        return missed(reading).map(why -> of(reading, Kind.MISSED, why));
    }

    private static ExceptionNeed of(MeasureReading reading, Kind kind, String why) {
        var measure = reading.measure();
        return new ExceptionNeed(BoardSubject.measure(measure.code()), kind, measure.name(), why, measure.owners());
    }

    /** A figure that is withheld or out of date shows no milestone to be missed. */
    private static Optional<String> missed(MeasureReading reading) {
        if (reading.rating().rag() == Rag.GREY) {
            return Optional.empty();
        }
        var measure = reading.measure();
        var trajectory = reading.trajectory();
        return reading.latest().flatMap(latest ->
            trajectory
                .lastDueBefore(latest.period().end().plusDays(1))
                .filter(
                    due ->
                        measure.direction().shortfall(latest.figure().asDouble(), due.value()) > trajectory.tolerance()
                )
                .map(
                    due ->
                        reading.format().words(latest.figure().asDouble()) +
                        " " +
                        latest.period().phrase() +
                        "; " +
                        reading.format().promised(due.value()) +
                        " was due by " +
                        Wording.day(due.due())
                )
        );
    }

    private static Optional<ExceptionNeed> of(ActionReading reading, PlanReading board) {
        var action = reading.action();
        var overdue = action
            .milestones()
            .stream()
            .filter(milestone -> milestone.stateOn(board.asAt()) == MilestoneState.OVERDUE)
            .toList();
        if (overdue.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
            new ExceptionNeed(
                BoardSubject.action(action.number()),
                Kind.MISSED,
                action.title(),
                String.join("; ", overdue.stream().map(ExceptionNeed::late).toList()),
                List.of(action.owner())
            )
        );
    }

    private static String late(ActionMilestone milestone) {
        return "\"" + milestone.title() + "\" was due by " + Wording.day(milestone.dates().current());
    }
}
