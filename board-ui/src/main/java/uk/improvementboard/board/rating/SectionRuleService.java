package uk.improvementboard.board.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.SectionRule;
import uk.improvementboard.metrics.plan.SectionTerms;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.rating.SectionRuleChange;
import uk.improvementboard.persistence.rating.SectionRuleRepository;

/** Sets the limits by which priority actions and areas are rated, for those who may; shows every change of them. */
@Service
class SectionRuleService {

    private final PartnershipTransactions transactions;
    private final SectionRuleRepository rules;
    private final Permits permits;
    private final Clock clock;

    SectionRuleService(
        PartnershipTransactions transactions,
        SectionRuleRepository rules,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.rules = rules;
        this.permits = permits;
        this.clock = clock;
    }

    /** {@return every change of the limits known on a day, the latest first} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    List<SectionRuleChange> history(PartnershipId partnership, AsAt asAt) {
        return transactions.read(partnership, () -> rules.history(asAt));
    }

    /**
     * Sets the limits from today on; ratings of months that have ended stay as they were computed.
     *
     * @throws IllegalArgumentException when {@link SectionTerms} refuses
     */
    @PreAuthorize("@permits.may(#partnership, 'RATING_RULE_SET')")
    void set(PartnershipId partnership, SectionRule rule, String reason) {
        var terms = new SectionTerms(rule, LocalDate.now(clock), permits.actor(partnership), reason);
        transactions.write(partnership, permits.change(partnership, "Limits set: " + terms.reason()), () -> {
            rules.save(terms);
        });
    }

    /**
     * Goes back to the standard limits.
     *
     * @throws IllegalArgumentException when the reason is too short
     */
    @PreAuthorize("@permits.may(#partnership, 'RATING_RULE_SET')")
    void withdraw(PartnershipId partnership, String reason) {
        transactions.write(partnership, permits.withdrawal(partnership, "Limits withdrawn", reason), () -> {
            rules.withdraw();
        });
    }
}
