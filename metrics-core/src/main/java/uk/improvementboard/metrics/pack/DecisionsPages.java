package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.metrics.pack.DecisionsPage.Row;
import uk.improvementboard.metrics.plan.Action;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.DateProposal;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.metrics.plan.Plan;

/** Writes what waits for the board's word. */
public final class DecisionsPages {

    private DecisionsPages() {}

    /**
     * {@return everything that waits}
     *
     * @param plan as the readers may see it
     * @param proposals dates that are asked for; none for readers other than the board
     */
    public static DecisionsPage of(Plan plan, List<DateProposal> proposals) {
        var rows = new ArrayList<Row>();
        proposals.forEach(it -> rows.add(date(plan, it)));
        plan.actions().forEach(action -> action.milestones().forEach(it -> rows.addAll(evidence(action, it))));
        return new DecisionsPage(rows);
    }

    private static Row date(Plan plan, DateProposal it) {
        var title = plan
            .action(it.actionNumber())
            .flatMap(action ->
                action
                    .milestones()
                    .stream()
                    .filter(milestone -> milestone.id().equals(it.milestoneId()))
                    .findFirst()
            )
            .map(milestone -> " " + milestone.title())
            .orElse("");
        return new Row(
            "New date",
            it.actionNumber() + title,
            it.actionNumber(),
            Dates.day(it.due()) + " instead of " + Dates.day(it.wasDue()) + ", asked by " + it.proposedBy()
        );
    }

    private static List<Row> evidence(Action action, ActionMilestone milestone) {
        return milestone.evidenceAccepted()
            ? List.of()
            : milestone
                  .evidence()
                  .stream()
                  .filter(Evidence::awaited)
                  .map(it ->
                      new Row(
                          "Evidence",
                          action.number() + " " + milestone.title(),
                          action.number(),
                          "handed in on " + Dates.day(it.submittedOn())
                      )
                  )
                  .toList();
    }
}
