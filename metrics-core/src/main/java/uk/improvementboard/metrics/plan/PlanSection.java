package uk.improvementboard.metrics.plan;

import java.util.List;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;

/** What the inspection found and the plan must answer: a priority action or an area for improvement. */
public sealed interface PlanSection permits PriorityAction, AreaForImprovement {
    /** {@return lasting code within the partnership} */
    SectionCode code();

    /** {@return number within its kind, from 1} */
    int number();

    /** {@return short title, as a board member says it} */
    String title();

    /** {@return what was found, as far as it was published} */
    String finding();

    /** {@return where the wording comes from, or that it was not found} */
    String wordingSource();

    /** {@return organisations that answer for it, at least one} */
    List<OrganisationCode> owners();

    /** {@return measures that shall move when it is done, the most telling first} */
    List<MeasureCode> measures();

    /** {@return "Priority action 1" or "Area for improvement 3"} */
    String label();
}
