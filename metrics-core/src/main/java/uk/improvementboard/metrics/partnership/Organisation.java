package uk.improvementboard.metrics.partnership;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * A partner organisation under the name it bears for a time: boards of the NHS merge, and the plan goes on.
 *
 * @param shortName how it is called in tables: "Council", "ICB"
 * @param from first day of this name
 * @param to the day from which it no longer bears it, if known
 * @param source where the name or its change is recorded
 */
public record Organisation(
    OrganisationCode code,
    String name,
    String shortName,
    Kind kind,
    LocalDate from,
    Optional<LocalDate> to,
    String source
) {
    /** What part it plays. */
    public enum Kind {
        COUNCIL,
        ICB,
        PARENT_CARER_FORUM,
        PROVIDER,
        OTHER,
    }
}
