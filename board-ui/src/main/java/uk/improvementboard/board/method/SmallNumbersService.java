package uk.improvementboard.board.method;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.disclosure.DisclosureRule;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.disclosure.DisclosureTermsRepository;

/** Sets the thresholds below which figures are withheld from an audience, for those who may. */
@Service
class SmallNumbersService {

    private final PartnershipTransactions transactions;
    private final DisclosureTermsRepository terms;
    private final Permits permits;
    private final Clock clock;

    SmallNumbersService(
        PartnershipTransactions transactions,
        DisclosureTermsRepository terms,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.terms = terms;
        this.permits = permits;
        this.clock = clock;
    }

    /** {@return whether the present user may set thresholds on a board read as at a day: on today's, never on a past one} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    boolean offered(PartnershipId partnership, AsAt asAt) {
        return asAt.day().equals(LocalDate.now(clock)) && permits.may(partnership, Permission.DISCLOSURE_SET);
    }

    /**
     * Sets the thresholds of an audience. They count at once for every day as at which the board is opened; packs that were issued
     * stay as they were.
     *
     * @param reason why, for the record
     */
    @PreAuthorize("@permits.may(#partnership, 'DISCLOSURE_SET')")
    void set(PartnershipId partnership, DisclosureRule rule, String reason) {
        var change = permits.change(partnership, "Small numbers: " + reason);
        transactions.write(partnership, change, () -> {
            terms.save(rule);
        });
    }
}
