package uk.improvementboard.board.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.audit.AuditEntry;
import uk.improvementboard.persistence.audit.AuditFilter;
import uk.improvementboard.persistence.audit.AuditRepository;
import uk.improvementboard.persistence.audit.AuditVerdict;
import uk.improvementboard.persistence.audit.AuditVerification;

/**
 * Reads and verifies the audit of a partnership. Entries hold whole rows, figures among them, before any suppression; whoever may
 * not see everything on the board is given only those on accounts, roles, organisations and the partnership itself.
 */
@Service
public class AuditService {

    /** Entries on a page. */
    static final int PAGE = 25;

    private static final Set<String> WITHOUT_FIGURES = Set.of(
        "account",
        "role_holder",
        "organisation",
        "partnership",
        "audit_verification"
    );

    private final PartnershipTransactions transactions;
    private final AuditRepository audit;
    private final Permits permits;

    AuditService(PartnershipTransactions transactions, AuditRepository audit, Permits permits) {
        this.transactions = transactions;
        this.audit = audit;
        this.permits = permits;
    }

    /**
     * One page of the audit.
     *
     * @param number from 0
     * @param entries all entries that the filter and the user's role let through
     */
    record Page(int number, int entries, List<AuditEntry> shown) {
        int last() {
            return Math.max(0, (entries - 1) / PAGE);
        }
    }

    /** What may be asked for: tables and people, by name. */
    record Choices(List<String> subjects, List<String> people) {}

    /** {@return the tables and people that may be asked for} */
    @PreAuthorize("@permits.may(#partnership, 'AUDIT_VIEW')")
    Choices choices(PartnershipId partnership) {
        return transactions.read(partnership, () -> {
            var open = open(partnership);
            return new Choices(open, audit.people(open));
        });
    }

    private List<String> open(PartnershipId partnership) {
        var whole =
            permits.may(partnership, Permission.BOARD_VIEW) &&
            permits.audience(partnership) == HandlingClass.BOARD_ONLY;
        return audit
            .subjects()
            .stream()
            .filter(subject -> whole || WITHOUT_FIGURES.contains(subject))
            .toList();
    }

    /**
     * {@return a page of entries, latest first}
     *
     * @param filter one that asks for a table that the user's role does not open gives an empty page
     */
    @PreAuthorize("@permits.may(#partnership, 'AUDIT_VIEW')")
    Page page(PartnershipId partnership, AuditFilter filter, int number) {
        return transactions.read(partnership, () -> {
            var open = open(partnership);
            return new Page(number, audit.count(filter, open), audit.page(filter, open, number * PAGE, PAGE));
        });
    }

    /** Refuses whoever may not read the audit, before a file of it is begun. */
    @PreAuthorize("@permits.may(#partnership, 'AUDIT_VIEW')")
    void require(PartnershipId partnership) {
        // Whoever comes this far may.
    }

    /** Hands out every entry that the filter and the user's role let through, latest first. */
    @PreAuthorize("@permits.may(#partnership, 'AUDIT_VIEW')")
    void each(PartnershipId partnership, AuditFilter filter, Consumer<AuditEntry> consumer) {
        transactions.read(partnership, () -> {
            audit.each(filter, open(partnership), consumer);
            return true;
        });
    }

    /** {@return the latest verification of the chain} */
    @PreAuthorize("@permits.may(#partnership, 'AUDIT_VIEW')")
    Optional<AuditVerification> lastVerification(PartnershipId partnership) {
        return transactions.read(partnership, audit::lastVerification);
    }

    /** {@return what following the whole chain showed; that it was done is recorded} */
    @PreAuthorize("@permits.may(#partnership, 'AUDIT_VIEW')")
    AuditVerdict verify(PartnershipId partnership) {
        var verdict = transactions.read(partnership, audit::verify);
        var words = "Audit verified: " + (verdict.whole() ? "whole" : verdict.findings().size() + " findings");
        transactions.write(partnership, permits.change(partnership, words), () -> audit.keep(verdict));
        return verdict;
    }
}
