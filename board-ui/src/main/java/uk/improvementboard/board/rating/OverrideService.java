package uk.improvementboard.board.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.rating.OverrideSpell;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatedSubject.Kind;
import uk.improvementboard.metrics.rating.RatingOverride;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.rating.OverrideRepository;

/** Sets ratings beside the computed ones and takes them back, for those who may; shows every one that ever was. */
@Service
public class OverrideService {

    private final PartnershipTransactions transactions;
    private final OverrideRepository overrides;
    private final BoardReadingService readings;
    private final Permits permits;
    private final Clock clock;

    OverrideService(
        PartnershipTransactions transactions,
        OverrideRepository overrides,
        BoardReadingService readings,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.overrides = overrides;
        this.readings = readings;
        this.permits = permits;
        this.clock = clock;
    }

    /** {@return every override of a measure or section that was known on a day, the latest first} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    List<OverrideSpell> history(PartnershipId partnership, Kind kind, String subject, AsAt asAt) {
        var audience = permits.audience(partnership);
        return transactions.read(partnership, () ->
            overrides
                .history(kind, subject, asAt)
                .stream()
                .map(it -> it.seenBy(audience))
                .toList()
        );
    }

    /** {@return whether the present user may set ratings on a board read as at a day: on today's, never on a past one} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    boolean offered(PartnershipId partnership, AsAt asAt) {
        return asAt.day().equals(LocalDate.now(clock)) && permits.may(partnership, Permission.RATING_OVERRIDE);
    }

    /**
     * Sets a rating from today on.
     *
     * @throws IllegalArgumentException when there is no such measure or section, or {@link RatingOverride} refuses
     */
    @PreAuthorize("@permits.may(#partnership, 'RATING_OVERRIDE')")
    void set(
        PartnershipId partnership,
        RatedSubject subject,
        RatingOverride.Choice choice,
        String reason,
        LocalDate lastDay,
        HandlingClass handling
    ) {
        var today = LocalDate.now(clock);
        if (!onTheBoard(partnership, subject, today)) {
            throw new IllegalArgumentException("Nothing on the board is called " + subject.subject());
        }
        var override = new RatingOverride(
            subject,
            choice,
            reason,
            permits.actor(partnership),
            today,
            lastDay,
            handling
        );
        transactions.write(partnership, permits.change(partnership, "Rating set: " + override.reason()), () -> {
            overrides.save(override);
        });
    }

    /**
     * Takes an override back from now on; the computed rating stands alone again.
     *
     * @throws IllegalArgumentException when the reason is too short
     */
    @PreAuthorize("@permits.may(#partnership, 'RATING_OVERRIDE')")
    void withdraw(PartnershipId partnership, RatedSubject subject, String reason) {
        transactions.write(partnership, permits.withdrawal(partnership, "Set rating withdrawn", reason), () -> {
            overrides.withdraw(subject);
        });
    }

    private boolean onTheBoard(PartnershipId partnership, RatedSubject subject, LocalDate today) {
        var plan = readings.read(partnership, new AsAt(today)).plan();
        return switch (subject.kind()) {
            case MEASURE -> plan.measure(new MeasureCode(subject.subject())).isPresent();
            case SECTION -> plan.section(new SectionCode(subject.subject())).isPresent();
            case ACTION -> false;
        };
    }
}
