package uk.improvementboard.metrics.plan;

import java.util.List;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;

/** An urgent failing named under outcome 3 of an area SEND inspection. */
public record PriorityAction(
    SectionCode code,
    int number,
    String title,
    String finding,
    String wordingSource,
    List<OrganisationCode> owners,
    List<MeasureCode> measures
) implements PlanSection {
    /** @throws IllegalArgumentException when it has no owner */
    public PriorityAction {
        owners = List.copyOf(owners);
        measures = List.copyOf(measures);
        if (owners.isEmpty()) {
            throw new IllegalArgumentException(
                "Priority action " + number + " needs an organisation that answers for it"
            );
        }
    }

    @Override
    public String label() {
        return "Priority action " + number;
    }
}
