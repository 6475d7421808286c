package uk.improvementboard.persistence.account;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;

/**
 * A role that an account holds in a partnership for a time.
 *
 * @param organisation the organisation it is held for, where it is held for one
 * @param from first day
 * @param to the day from which it is no longer held, if set
 */
public record RoleHolding(
    PartnershipId partnership,
    long account,
    Role role,
    Optional<OrganisationCode> organisation,
    LocalDate from,
    Optional<LocalDate> to
) {}
