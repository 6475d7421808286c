package uk.improvementboard.board.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.board.chart.Milestone;
import uk.improvementboard.metrics.pack.ChartContent;
import uk.improvementboard.metrics.pack.ChartContent.MilestoneMark;

/** Milestones and end state as diamonds. */
final class Promises {

    private Promises() {}

    static List<Milestone> of(ChartContent content, Reach reach) {
        var milestones = new ArrayList<Milestone>();
        content
            .milestones()
            .stream()
            .filter(mark -> reach.holds(mark.dates().getLast()))
            .map(mark -> milestone(mark, reach))
            .forEach(milestones::add);
        endState(content)
            .filter(end -> reach.holds(end.date()))
            .ifPresent(milestones::add);
        return List.copyOf(milestones);
    }

    private static Milestone milestone(MilestoneMark mark, Reach reach) {
        var now = mark.dates().getLast();
        var earlier = mark
            .dates()
            .subList(0, mark.dates().size() - 1)
            .stream()
            .filter(day -> reach.holds(day) && !day.equals(now))
            .distinct()
            .toList();
        return Milestone.moved("Milestone", mark.value(), earlier, now);
    }

    private static Optional<Milestone> endState(ChartContent content) {
        return content
            .endState()
            .flatMap(level -> content.endStateDue().map(due -> Milestone.of("End state", level.value(), due)));
    }
}
