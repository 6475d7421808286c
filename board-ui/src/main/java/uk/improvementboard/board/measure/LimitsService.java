package uk.improvementboard.board.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.spc.Rebase.Agreement;
import uk.improvementboard.metrics.spc.RebaseProposal;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.spc.AgreedRebase;
import uk.improvementboard.persistence.spc.RebaseRepository;

/** Records that the board agreed new process limits: never without a special cause, a reason and a body that agreed. */
@Service
class LimitsService {

    private final PartnershipTransactions transactions;
    private final RebaseRepository rebases;
    private final BoardReadingService readings;
    private final Permits permits;
    private final Clock clock;

    LimitsService(
        PartnershipTransactions transactions,
        RebaseRepository rebases,
        BoardReadingService readings,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.rebases = rebases;
        this.readings = readings;
        this.permits = permits;
        this.clock = clock;
    }

    /** {@return whether the present user may do so on the board as at a day: the past is read, not changed} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    boolean offered(PartnershipId partnership, AsAt asAt) {
        return permits.may(partnership, Permission.REBASE_AGREE) && asAt.day().equals(today());
    }

    /**
     * Records new limits.
     *
     * @return what is wrong, if anything: then nothing was recorded
     */
    @PreAuthorize("@permits.may(#partnership, 'REBASE_AGREE')")
    Optional<String> agree(PartnershipId partnership, NewLimits limits) {
        if (limits.agreedOn().isAfter(today())) {
            return Optional.of("The day of the agreement lies ahead: limits are recorded once they are agreed");
        }
        return switch (RebaseProposal.of(reading(partnership, limits.measure()).chart(), limits.first().end())) {
            case RebaseProposal.Refused refused -> Optional.of(refused.reason());
            case RebaseProposal.Supported supported -> {
                var agreement = new Agreement(
                    limits.cause(),
                    limits.agreedBy(),
                    limits.agreedOn(),
                    supported.specialCause()
                );
                var rebase = new AgreedRebase(limits.measure(), limits.first().start(), agreement);
                var change = permits.change(partnership, "New limits agreed: " + limits.cause());
                transactions.write(partnership, change, () -> {
                    rebases.agree(rebase);
                });
                yield Optional.empty();
            }
        };
    }

    /**
     * Withdraws the limits that start in a period; they stay on record as withdrawn.
     *
     * @throws IllegalArgumentException when the reason is too short
     */
    @PreAuthorize("@permits.may(#partnership, 'REBASE_AGREE')")
    void withdraw(PartnershipId partnership, MeasureCode measure, Period first, String reason) {
        transactions.write(partnership, permits.withdrawal(partnership, "New limits withdrawn", reason), () ->
            rebases
                .all(new AsAt(today()))
                .getOrDefault(measure, List.of())
                .stream()
                .filter(rebase -> first.contains(rebase.from()))
                .forEach(rebase -> rebases.withdraw(measure, rebase.from()))
        );
    }

    private MeasureReading reading(PartnershipId partnership, MeasureCode measure) {
        return readings
            .read(partnership, new AsAt(today()))
            .plan()
            .measures()
            .stream()
            .filter(reading -> reading.measure().code().equals(measure))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No measure " + measure));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
