package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.trajectory.PromisedDates;

/**
 * A dated deliverable of an action.
 *
 * @param id lasting id within the action
 * @param title what will exist then
 * @param dates every date given for it
 * @param doneOn day it was delivered, if it was
 * @param evidence what shows it
 */
public record ActionMilestone(
    String id,
    String title,
    PromisedDates dates,
    Optional<LocalDate> doneOn,
    List<Evidence> evidence
) {
    /** Freezes the evidence. */
    public ActionMilestone {
        evidence = List.copyOf(evidence);
    }

    /** {@return whether the board accepted evidence for it} */
    public boolean evidenceAccepted() {
        return evidence.stream().anyMatch(Evidence::accepted);
    }

    /** {@return whether something was handed in for it that stands: neither returned nor taken back} */
    public boolean evidenced() {
        return evidence.stream().anyMatch(item -> item.accepted() || item.awaited());
    }

    /** {@return the same with the evidence as a reader may see it} */
    public ActionMilestone seenBy(HandlingClass audience) {
        return new ActionMilestone(
            id,
            title,
            dates,
            doneOn,
            evidence
                .stream()
                .map(item -> item.seenBy(audience))
                .toList()
        );
    }

    /** {@return how it stands on a day} */
    public MilestoneState stateOn(LocalDate day) {
        if (doneOn.isPresent()) {
            return evidenceAccepted() ? MilestoneState.DONE : MilestoneState.DONE_EVIDENCE_AWAITED;
        }
        if (dates.current().isBefore(day)) {
            return MilestoneState.OVERDUE;
        }
        return dates.monthsMoved() > 0 ? MilestoneState.SLIPPED : MilestoneState.ON_TIME;
    }
}
