package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import java.util.List;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.Rating;

/** An action read on a day: how its dated deliverables stand. */
public record ActionReading(Action action, Rating delivery) {
    static ActionReading of(Action action, LocalDate asAt) {
        return new ActionReading(action, rate(action.milestones(), asAt));
    }

    private static Rating rate(List<ActionMilestone> milestones, LocalDate asAt) {
        if (milestones.isEmpty()) {
            return Rating.none("No dated deliverable");
        }
        var overdue = count(milestones, asAt, MilestoneState.OVERDUE);
        if (overdue > 0) {
            return new Rating(Rag.RED, "Overdue", overdue + " of " + deliverables(milestones.size()) + " overdue");
        }
        var slipped = count(milestones, asAt, MilestoneState.SLIPPED);
        if (slipped > 0) {
            return new Rating(
                Rag.AMBER,
                "Slipped",
                slipped + " of " + deliverables(milestones.size()) + " moved to a later date"
            );
        }
        var done = count(milestones, asAt, MilestoneState.DONE);
        if (done == milestones.size()) {
            return new Rating(Rag.BLUE, "Complete", "All done and the evidence accepted by the board");
        }
        var awaited = count(milestones, asAt, MilestoneState.DONE_EVIDENCE_AWAITED);
        if (done + awaited == milestones.size()) {
            return new Rating(
                Rag.GREEN,
                "Done, evidence awaited",
                "All done; the board has not accepted all the evidence"
            );
        }
        return Rating.of(Rag.GREEN, done + awaited + " of " + deliverables(milestones.size()) + " done, none late");
    }

    private static long count(List<ActionMilestone> milestones, LocalDate asAt, MilestoneState state) {
        return milestones
            .stream()
            .filter(milestone -> milestone.stateOn(asAt) == state)
            .count();
    }

    private static String deliverables(int count) {
        return count + (count == 1 ? " deliverable" : " deliverables");
    }
}
