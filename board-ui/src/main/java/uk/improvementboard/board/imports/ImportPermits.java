package uk.improvementboard.board.imports;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.imports.ImportBatch;

/** Answers whose figures the present user may import: the office everybody's, an organisation's person or system its own. */
@Component("importPermits")
public class ImportPermits {

    private final Permits permits;

    ImportPermits(Permits permits) {
        this.permits = permits;
    }

    /** {@return whether the user may import anything} */
    public boolean may(PartnershipId partnership) {
        return office(partnership) || permits.may(partnership, Permission.OWN_RETURN_SUBMIT);
    }

    /** {@return whether the user may import the figures of every organisation} */
    public boolean office(PartnershipId partnership) {
        return permits.may(partnership, Permission.RETURN_SUBMIT);
    }

    Scope scope(PartnershipId partnership) {
        return office(partnership)
            ? new Scope(Optional.empty())
            : new Scope(Optional.of(Set.copyOf(permits.organisations(partnership, Permission.OWN_RETURN_SUBMIT))));
    }

    /**
     * Whose figures may be imported.
     *
     * @param organisations empty for everybody's
     */
    record Scope(Optional<Set<OrganisationCode>> organisations) {
        boolean holds(Measure measure) {
            return organisations.map(own -> measure.owners().stream().anyMatch(own::contains)).orElse(true);
        }

        /** Whether somebody may load or take back an import that another may have brought. */
        boolean holds(ImportBatch batch) {
            return organisations.map(own -> batch.organisation().filter(own::contains).isPresent()).orElse(true);
        }

        /** The organisation that an import of theirs is kept under; empty for the office. */
        Optional<OrganisationCode> organisation() {
            return organisations.flatMap(own -> own.stream().sorted().findFirst());
        }
    }
}
