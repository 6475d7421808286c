package uk.improvementboard.board.signoff;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.signoff.Disagreement;
import uk.improvementboard.metrics.signoff.Statement;
import uk.improvementboard.metrics.signoff.Waiver;
import uk.improvementboard.metrics.signoff.Waiver.Requirement;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.signoff.DisagreementRepository;
import uk.improvementboard.persistence.signoff.MeasureAgreement;
import uk.improvementboard.persistence.signoff.MeasureStatement;
import uk.improvementboard.persistence.signoff.WaiverRepository;

/** Records what stands beside a figure instead of a signature: the chair's waiver, and what partners hold who disagree. */
@Service
public class DisagreementService {

    private final PartnershipTransactions transactions;
    private final DisagreementRepository disagreements;
    private final WaiverRepository waivers;
    private final BoardReadingService readings;
    private final Permits permits;
    private final Clock clock;

    DisagreementService(
        PartnershipTransactions transactions,
        DisagreementRepository disagreements,
        WaiverRepository waivers,
        BoardReadingService readings,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.disagreements = disagreements;
        this.waivers = waivers;
        this.readings = readings;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * What the present user may record on a board read as at a day.
     *
     * @param states the organisation that the user speaks for; empty for those who speak for none
     * @param agrees whether the user may record that a disagreement ended
     */
    record Powers(Optional<OrganisationCode> states, boolean agrees, boolean waives) {}

    /** {@return what the present user may record; on a past day nothing} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    Powers powers(PartnershipId partnership, AsAt asAt) {
        if (!asAt.day().equals(today())) {
            return new Powers(Optional.empty(), false, false);
        }
        return new Powers(
            own(partnership),
            permits.may(partnership, Permission.MEETING_PREPARE) || permits.may(partnership, Permission.SIGN_OFF_WAIVE),
            permits.may(partnership, Permission.SIGN_OFF_WAIVE)
        );
    }

    /**
     * Lets packs go without the sign-off of a figure.
     *
     * @throws IllegalArgumentException when {@link Waiver} refuses or there is no such measure
     */
    @PreAuthorize("@permits.may(#partnership, 'SIGN_OFF_WAIVE')")
    void waive(PartnershipId partnership, MeasureCode measure, YearMonth month, String reason) {
        known(partnership, measure);
        var waiver = Waiver.ofSignOff(measure, month, reason, permits.actor(partnership), today());
        transactions.write(partnership, permits.change(partnership, "Sign-off waived: " + waiver.reason()), () -> {
            waivers.save(waiver);
        });
    }

    /** Takes a waiver back. */
    @PreAuthorize("@permits.may(#partnership, 'SIGN_OFF_WAIVE')")
    void withdrawWaiver(PartnershipId partnership, MeasureCode measure, YearMonth month) {
        transactions.write(partnership, permits.change(partnership, "Waiver withdrawn"), () -> {
            waivers.withdraw(Requirement.SIGN_OFF, BoardSubject.measure(measure), month);
        });
    }

    /**
     * Records what the user's own organisation holds about a figure.
     *
     * @param figure the value it holds to be right, if it has one
     * @throws IllegalArgumentException when {@link Statement} refuses, there is no such measure, or the user speaks for nobody
     */
    @PreAuthorize("@permits.may(#partnership, 'MEASURE_SIGN_OFF')")
    void state(
        PartnershipId partnership,
        MeasureCode measure,
        YearMonth month,
        String words,
        Optional<BigDecimal> figure,
        HandlingClass handling
    ) {
        known(partnership, measure);
        var organisation = own(partnership).orElseThrow(() ->
            new IllegalArgumentException("Your role is held for no organisation. Ask the administrator to name one.")
        );
        var statement = new Statement(organisation, words, figure, handling, permits.actor(partnership), today());
        transactions.write(partnership, permits.change(partnership, "Disagreement recorded"), () -> {
            disagreements.state(new MeasureStatement(measure, month, statement));
        });
    }

    /**
     * Records that the partners agreed, which ends a disagreement.
     *
     * @throws IllegalArgumentException when {@link Disagreement.Agreement} refuses, or nothing is open
     */
    @PreAuthorize("@permits.may(#partnership, 'MEETING_PREPARE') or @permits.may(#partnership, 'SIGN_OFF_WAIVE')")
    void agree(PartnershipId partnership, MeasureCode measure, YearMonth month, String words) {
        var agreement = new Disagreement.Agreement(words, permits.actor(partnership), today());
        transactions.write(partnership, permits.change(partnership, "Agreement recorded"), () -> {
            if (open(measure, month).isEmpty()) {
                throw new IllegalArgumentException("No disagreement about this figure is open.");
            }
            disagreements.agree(new MeasureAgreement(measure, month, agreement));
        });
    }

    private List<Disagreement> open(MeasureCode measure, YearMonth month) {
        return disagreements
            .all(new AsAt(today()))
            .stream()
            .filter(it -> it.open() && it.measure().equals(measure) && it.month().equals(month))
            .toList();
    }

    private Optional<OrganisationCode> own(PartnershipId partnership) {
        return permits.organisations(partnership, Permission.MEASURE_SIGN_OFF).stream().findFirst();
    }

    private void known(PartnershipId partnership, MeasureCode measure) {
        if (readings.read(partnership, new AsAt(today())).plan().measure(measure).isEmpty()) {
            throw new IllegalArgumentException("No measure on the board is called " + measure);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
