package uk.improvementboard.metrics.plan;

import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * A piece of work of the plan. The fields are those of published accelerated progress plans (DOMAIN.md 3.2).
 *
 * @param number as the plan numbers it: "1.1"
 * @param section the priority action or area that it serves
 * @param title what will be done
 * @param owner organisation that answers for it
 * @param lead role of the action lead
 * @param accountable role of the senior responsible officer
 * @param successCriteria how we will know
 * @param measures measures it shall move
 * @param milestones its dated deliverables
 * @param progress latest word of the lead
 */
public record Action(
    String number,
    SectionCode section,
    String title,
    OrganisationCode owner,
    String lead,
    String accountable,
    String successCriteria,
    List<MeasureCode> measures,
    List<ActionMilestone> milestones,
    Optional<ProgressUpdate> progress
) {
    /** Makes the lists immutable. */
    public Action {
        measures = List.copyOf(measures);
        milestones = List.copyOf(milestones);
    }

    /** {@return the same with evidence and progress as a reader may see them} */
    public Action seenBy(HandlingClass audience) {
        return new Action(
            number,
            section,
            title,
            owner,
            lead,
            accountable,
            successCriteria,
            measures,
            milestones
                .stream()
                .map(milestone -> milestone.seenBy(audience))
                .toList(),
            progress.map(it -> it.seenBy(audience))
        );
    }
}
