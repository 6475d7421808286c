package uk.improvementboard.board.returns.monthly;

import org.springframework.stereotype.Component;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.account.Permission;

/** Answers whose return the present user may read, key and submit: the office every one, an executive the own. */
@Component("returnPermits")
public class ReturnPermits {

    private final Permits permits;

    ReturnPermits(Permits permits) {
        this.permits = permits;
    }

    /** {@return whether the user may handle an organisation's return} */
    public boolean may(PartnershipId partnership, OrganisationCode organisation) {
        return office(partnership) || own(partnership, organisation);
    }

    /** {@return whether the user may see how returns stand} */
    public boolean any(PartnershipId partnership) {
        return office(partnership) || permits.may(partnership, Permission.OWN_RETURN_SUBMIT);
    }

    /** {@return whether the user keeps the calendar and asks about figures} */
    public boolean office(PartnershipId partnership) {
        return permits.may(partnership, Permission.RETURN_SUBMIT);
    }

    private boolean own(PartnershipId partnership, OrganisationCode organisation) {
        return permits
            .principal()
            .stream()
            .flatMap(user -> user.holdings().stream())
            .filter(held -> held.partnership().equals(partnership))
            .filter(held -> held.role().may(Permission.OWN_RETURN_SUBMIT))
            .anyMatch(held -> held.organisation().filter(organisation::equals).isPresent());
    }
}
