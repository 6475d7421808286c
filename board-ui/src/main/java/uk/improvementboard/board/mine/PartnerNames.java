package uk.improvementboard.board.mine;

import java.util.Map;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * Short names of organisations.
 *
 * @param known names by code, as borne on the day
 */
record PartnerNames(Map<OrganisationCode, String> known) {
    /** {@return its name, or its code where it bears none} */
    String of(OrganisationCode organisation) {
        return known.getOrDefault(organisation, organisation.value());
    }
}
