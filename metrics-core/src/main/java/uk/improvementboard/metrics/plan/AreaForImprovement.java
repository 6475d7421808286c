package uk.improvementboard.metrics.plan;

import java.util.List;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;

/** A lesser finding of an area SEND inspection. */
public record AreaForImprovement(
    SectionCode code,
    int number,
    String title,
    String finding,
    String wordingSource,
    List<OrganisationCode> owners,
    List<MeasureCode> measures
) implements PlanSection {
    /** @throws IllegalArgumentException when it has no owner */
    public AreaForImprovement {
        owners = List.copyOf(owners);
        measures = List.copyOf(measures);
        if (owners.isEmpty()) {
            throw new IllegalArgumentException(
                "Area for improvement " + number + " needs an organisation that answers for it"
            );
        }
    }

    @Override
    public String label() {
        return "Area for improvement " + number;
    }
}
