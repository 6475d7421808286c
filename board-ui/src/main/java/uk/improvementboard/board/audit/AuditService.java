package uk.improvementboard.board.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.audit.AuditEntry;
import uk.improvementboard.persistence.audit.AuditFilter;
import uk.improvementboard.persistence.audit.AuditRepository;

/**
 * Reads the audit of a partnership. Entries hold whole rows, figures among them; whoever may not see the board is given only
 * those on accounts, roles, organisations and the partnership itself.
 */
@Service
public class AuditService {

    /** Entries on a page. */
    static final int PAGE = 25;

    private static final Set<String> WITHOUT_FIGURES = Set.of("account", "role_holder", "organisation", "partnership");

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

    /** {@return the tables that may be asked for, by name} */
    @PreAuthorize("@permits.may(#partnership, 'AUDIT_VIEW')")
    List<String> subjects(PartnershipId partnership) {
        return transactions.read(partnership, () -> open(partnership));
    }

    private List<String> open(PartnershipId partnership) {
        var whole = permits.may(partnership, Permission.BOARD_VIEW);
        return audit
            .subjects()
            .stream()
            .filter(subject -> whole || WITHOUT_FIGURES.contains(subject))
            .toList();
    }

    /**
     * {@return a page of entries, latest first}
     *
     * @param subject name of a table; one that the user's role does not open gives an empty page
     */
    @PreAuthorize("@permits.may(#partnership, 'AUDIT_VIEW')")
    Page page(PartnershipId partnership, Optional<String> subject, int number) {
        return transactions.read(partnership, () -> {
            var open = open(partnership);
            var filter = subject.map(AuditFilter::of).orElseGet(AuditFilter::everything);
            return new Page(number, audit.count(filter, open), audit.page(filter, open, number * PAGE, PAGE));
        });
    }
}
