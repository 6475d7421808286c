package uk.improvementboard.persistence.plan;

import java.util.List;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.plan.SectionCode;

/** One version of an action apart from its milestones, evidence and progress, which have versions of their own. */
public record ActionTerms(
    String number,
    SectionCode section,
    String title,
    OrganisationCode owner,
    String lead,
    String accountable,
    String successCriteria,
    List<MeasureCode> measures
) {
    /** Freezes the measures. */
    public ActionTerms {
        measures = List.copyOf(measures);
    }
}
