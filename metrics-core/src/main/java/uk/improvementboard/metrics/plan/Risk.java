package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * A risk to the plan.
 *
 * @param number lasting number within the partnership
 * @param section the priority action or area at risk
 * @param likelihood 1 (rare) to 5 (almost certain)
 * @param impact 1 (slight) to 5 (severe)
 * @param control what is done about it
 * @param handling who may read of it at all
 */
public record Risk(
    int number,
    SectionCode section,
    String title,
    OrganisationCode owner,
    int likelihood,
    int impact,
    String control,
    LocalDate reviewedOn,
    HandlingClass handling
) {
    /** @throws IllegalArgumentException when a score is outside 1 to 5 */
    public Risk {
        if (likelihood < 1 || likelihood > 5 || impact < 1 || impact > 5) {
            throw new IllegalArgumentException("Risk " + number + ": likelihood and impact are scored 1 to 5");
        }
    }

    /** {@return likelihood times impact, 1 to 25} */
    public int score() {
        return likelihood * impact;
    }
}
