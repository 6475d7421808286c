package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import java.util.List;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.Rating;

/** Rates delivery of a whole section from the dated deliverables of its actions, by the printed rule. */
final class DeliveryRating {

    private DeliveryRating() {}

    static Rating of(List<Action> actions, LocalDate asAt, SectionRule rule) {
        var milestones = actions
            .stream()
            .flatMap(action -> action.milestones().stream())
            .toList();
        if (milestones.isEmpty()) {
            return Rating.none("No action with a dated deliverable is on the board");
        }
        var overdue = milestones
            .stream()
            .filter(milestone -> milestone.stateOn(asAt) == MilestoneState.OVERDUE)
            .toList();
        var fallenDue = milestones
            .stream()
            .filter(milestone -> milestone.dates().current().isBefore(asAt))
            .count();
        var ahead =
            milestones.size() -
            milestones
                .stream()
                .filter(milestone -> milestone.doneOn().isPresent())
                .count() -
            overdue.size();
        var slipped = milestones
            .stream()
            .filter(milestone -> milestone.stateOn(asAt) == MilestoneState.SLIPPED)
            .count();
        var reason = sentence(milestones, overdue.size(), slipped, asAt);
        if (
            overdue.size() > rule.overdueShare() * fallenDue ||
            overdue.stream().anyMatch(milestone -> longOverdue(milestone, asAt, rule))
        ) {
            return Rating.of(Rag.RED, reason);
        }
        if (!overdue.isEmpty() || slipped > rule.slippedShare() * ahead) {
            return Rating.of(Rag.AMBER, reason);
        }
        return milestones.stream().allMatch(milestone -> milestone.stateOn(asAt) == MilestoneState.DONE)
            ? new Rating(Rag.BLUE, "Complete", reason)
            : Rating.of(Rag.GREEN, reason);
    }

    private static boolean longOverdue(ActionMilestone milestone, LocalDate asAt, SectionRule rule) {
        return milestone.dates().current().plusMonths(rule.longOverdueMonths()).isBefore(asAt);
    }

    private static String sentence(List<ActionMilestone> milestones, int overdue, long slipped, LocalDate asAt) {
        var done = milestones
            .stream()
            .filter(milestone -> milestone.doneOn().isPresent())
            .count();
        var accepted = milestones
            .stream()
            .filter(milestone -> milestone.stateOn(asAt) == MilestoneState.DONE)
            .count();
        var words = new StringBuilder()
            .append(done)
            .append(" of ")
            .append(milestones.size())
            .append(" deliverables done");
        if (accepted < done) {
            words.append(", evidence accepted for ").append(accepted);
        }
        if (overdue > 0) {
            words.append("; ").append(overdue).append(" overdue");
        }
        if (slipped > 0) {
            words.append("; ").append(slipped).append(" moved to a later date");
        }
        return words.toString();
    }
}
