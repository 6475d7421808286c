package uk.improvementboard.metrics.plan;

import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;

/**
 * An action that is on track or complete although a measure that it is to move is failing: a {@link Contradiction} told action by
 * action, also where the section as a whole does not contradict itself.
 *
 * @param failing those of its measures that are off track as computed, in the order in which the action names them; never empty
 */
public record GreenAction(ActionReading reading, List<MeasureReading> failing) {
    /** Freezes the measures. */
    public GreenAction {
        failing = List.copyOf(failing);
    }

    /** {@return all of a board, in the order of the plan} */
    public static List<GreenAction> in(PlanReading board) {
        return board
            .sections()
            .stream()
            .flatMap(section -> section.actions().stream())
            .filter(it -> it.delivery().rag().good())
            .map(it -> new GreenAction(it, failing(it.action(), board)))
            .filter(it -> !it.failing().isEmpty())
            .toList();
    }

    private static List<MeasureReading> failing(Action action, PlanReading board) {
        return action
            .measures()
            .stream()
            .map(board::measure)
            .flatMap(Optional::stream)
            .filter(it -> it.rating().rag() == Rag.RED)
            .toList();
    }
}
