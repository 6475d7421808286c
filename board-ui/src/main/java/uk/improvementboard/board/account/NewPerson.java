package uk.improvementboard.board.account;

import java.util.Optional;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.persistence.account.Role;

/** An account that an administrator asks for, with its role. */
record NewPerson(
    String username,
    String displayName,
    String password,
    Role role,
    Optional<OrganisationCode> organisation
) {
    /** Leaves the password out, so that it can reach no log. */
    @Override
    public String toString() {
        return "NewPerson[" + username + "]";
    }
}
