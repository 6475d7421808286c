package uk.improvementboard.persistence.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.plan.Inspection;

/**
 * One version of what stands above the plan: the inspection it answers, when it began, what a reader must know.
 *
 * @param fromPublications whether it was read from publications, which may leave out what the plan itself says
 */
public record PlanHeader(
    Optional<Inspection> inspection,
    LocalDate began,
    List<String> notes,
    boolean fromPublications
) {
    /** Freezes the notes. */
    public PlanHeader {
        notes = List.copyOf(notes);
    }
}
