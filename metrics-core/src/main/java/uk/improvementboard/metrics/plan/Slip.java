package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * A deliverable that is still owed and later than first promised.
 *
 * @param reached the day promised now, or the day of the reading where that one has passed
 * @param days from the first promised day to the one reached, above 0
 */
public record Slip(Action action, ActionMilestone milestone, LocalDate reached, long days) {
    /** {@return the deliverables of a plan that slipped, the furthest behind its first promise first} */
    public static List<Slip> in(Plan plan, LocalDate asAt) {
        return plan
            .actions()
            .stream()
            .flatMap(action ->
                action
                    .milestones()
                    .stream()
                    .filter(it -> it.doneOn().isEmpty())
                    .map(it -> of(action, it, asAt))
            )
            .filter(slip -> slip.days() > 0)
            .sorted(
                Comparator.comparingLong(Slip::days)
                    .reversed()
                    .thenComparing(slip -> slip.action().number())
                    .thenComparing(slip -> slip.milestone().id())
            )
            .toList();
    }

    private static Slip of(Action action, ActionMilestone milestone, LocalDate asAt) {
        var current = milestone.dates().current();
        var reached = current.isBefore(asAt) ? asAt : current;
        return new Slip(action, milestone, reached, ChronoUnit.DAYS.between(milestone.dates().first(), reached));
    }
}
