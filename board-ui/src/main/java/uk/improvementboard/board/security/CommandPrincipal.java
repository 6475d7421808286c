package uk.improvementboard.board.security;

import java.util.Optional;
import java.util.Set;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.account.Permission;

/**
 * A command run on the machine itself, where nobody is logged in: whoever may run it could read the database as well; or a system of
 * one organisation that showed its token.
 *
 * @param actor as the audit names it: "Command line: import"
 * @param partnership the only one where it may do anything
 * @param permissions what it may do there, and no more
 * @param audience the class of papers that it may read
 * @param organisation for which alone it acts
 */
record CommandPrincipal(
    String actor,
    PartnershipId partnership,
    Set<Permission> permissions,
    HandlingClass audience,
    Optional<OrganisationCode> organisation
) {
    CommandPrincipal {
        permissions = Set.copyOf(permissions);
    }

    boolean may(PartnershipId wanted, Permission permission) {
        return partnership.equals(wanted) && permissions.contains(permission);
    }
}
