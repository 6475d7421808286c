package uk.improvementboard.metrics.signoff;

import java.util.Optional;
import java.util.OptionalLong;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * Who takes a step.
 *
 * @param role as the history names it: "ICB executive"
 * @param organisation for which the role is held, where it is held for one
 * @param account number of the account; empty for history that was taken over
 */
public record Actor(String role, Optional<OrganisationCode> organisation, OptionalLong account) {
    /** @throws IllegalArgumentException when the role is missing */
    public Actor {
        if (role.isBlank()) {
            throw new IllegalArgumentException("A step needs who took it");
        }
    }
}
