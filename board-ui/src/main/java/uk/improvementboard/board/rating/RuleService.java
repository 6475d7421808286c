package uk.improvementboard.board.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.rating.RuleTerms;
import uk.improvementboard.metrics.rating.RuleTerms.Thresholds;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.rating.RuleChange;
import uk.improvementboard.persistence.rating.RuleRepository;

/** Sets thresholds of the rating rule for a partnership or one measure, for those who may; shows every change of them. */
@Service
public class RuleService {

    private final PartnershipTransactions transactions;
    private final RuleRepository rules;
    private final BoardReadingService readings;
    private final Permits permits;
    private final Clock clock;

    RuleService(
        PartnershipTransactions transactions,
        RuleRepository rules,
        BoardReadingService readings,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.rules = rules;
        this.readings = readings;
        this.permits = permits;
        this.clock = clock;
    }

    /** {@return every change of thresholds known on a day, the latest first} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    List<RuleChange> history(PartnershipId partnership, AsAt asAt) {
        return transactions.read(partnership, () -> rules.history(asAt));
    }

    /** {@return whether the present user may set thresholds on a board read as at a day: on today's, never on a past one} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    boolean offered(PartnershipId partnership, AsAt asAt) {
        return asAt.day().equals(LocalDate.now(clock)) && permits.may(partnership, Permission.RATING_RULE_SET);
    }

    /**
     * Sets thresholds from today on; ratings of months that have ended stay as they were computed.
     *
     * @param measure the measure they are for; empty for all that have none of their own
     * @throws IllegalArgumentException when there is no such measure, or {@link RuleTerms} refuses
     */
    @PreAuthorize("@permits.may(#partnership, 'RATING_RULE_SET')")
    void set(PartnershipId partnership, Optional<MeasureCode> measure, Thresholds thresholds, String reason) {
        var today = LocalDate.now(clock);
        var board = readings.read(partnership, new AsAt(today)).plan();
        measure
            .filter(code -> board.measure(code).isEmpty())
            .ifPresent(code -> {
                throw new IllegalArgumentException("No measure on the board is called " + code);
            });
        var terms = new RuleTerms(measure, thresholds, today, permits.actor(partnership), reason);
        transactions.write(partnership, permits.change(partnership, "Thresholds set: " + terms.reason()), () -> {
            rules.save(terms);
        });
    }

    /**
     * Goes back to the thresholds that would count without those of a measure, or of the partnership.
     *
     * @throws IllegalArgumentException when the reason is too short
     */
    @PreAuthorize("@permits.may(#partnership, 'RATING_RULE_SET')")
    void withdraw(PartnershipId partnership, Optional<MeasureCode> measure, String reason) {
        transactions.write(partnership, permits.withdrawal(partnership, "Thresholds withdrawn", reason), () -> {
            rules.withdraw(measure);
        });
    }
}
