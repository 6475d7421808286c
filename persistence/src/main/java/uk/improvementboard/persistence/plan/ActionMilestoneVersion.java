package uk.improvementboard.persistence.plan;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.trajectory.PromisedDate;

/** One version of an action's deliverable: the date given for it and whether it was delivered. */
public record ActionMilestoneVersion(
    String actionNumber,
    String milestoneId,
    String title,
    PromisedDate date,
    Optional<LocalDate> doneOn
) {}
