package uk.improvementboard.board.security;

import java.util.Set;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.account.Permission;

/**
 * A command run on the machine itself, where nobody is logged in: whoever may run it could read the database as well.
 *
 * @param command its name: "import"
 * @param partnership the only one where it may do anything
 * @param permissions what it may do there, and no more
 * @param audience the class of papers that it may read
 */
record CommandPrincipal(
    String command,
    PartnershipId partnership,
    Set<Permission> permissions,
    HandlingClass audience
) {
    CommandPrincipal {
        permissions = Set.copyOf(permissions);
    }

    boolean may(PartnershipId wanted, Permission permission) {
        return partnership.equals(wanted) && permissions.contains(permission);
    }
}
