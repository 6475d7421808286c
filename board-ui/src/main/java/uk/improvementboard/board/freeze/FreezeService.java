package uk.improvementboard.board.freeze;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.exception.ExceptionReport;
import uk.improvementboard.metrics.freeze.Freeze;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.signoff.Waiver;
import uk.improvementboard.metrics.signoff.Waiver.Requirement;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.exception.ExceptionReportRepository;
import uk.improvementboard.persistence.pack.PackRepository;
import uk.improvementboard.persistence.signoff.WaiverRepository;

/** Says what blocks a month's pack, and records what the chair lets it go without. */
@Service
public class FreezeService {

    private final PartnershipTransactions transactions;
    private final BoardReadingService readings;
    private final ExceptionReportRepository reports;
    private final WaiverRepository waivers;
    private final PackRepository packs;
    private final Permits permits;
    private final Clock clock;

    FreezeService(
        PartnershipTransactions transactions,
        BoardReadingService readings,
        ExceptionReportRepository reports,
        WaiverRepository waivers,
        PackRepository packs,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.readings = readings;
        this.reports = reports;
        this.waivers = waivers;
        this.packs = packs;
        this.permits = permits;
        this.clock = clock;
    }

    /** What a pack needs beside the board, all read at once. */
    private record Beside(List<ExceptionReport> reports, List<Waiver> waivers) {}

    /**
     * {@return what blocks the pack of a month, read as that pack is: exception pages, commentary and signatures as at its day, waivers
     * as they are now}
     *
     * @throws IllegalArgumentException when the month has not begun
     */
    @PreAuthorize("@permits.may(#partnership, 'PACK_PREPARE') or @permits.may(#partnership, 'PACK_FREEZE')")
    public Freeze of(PartnershipId partnership, YearMonth month) {
        return freeze(partnership, month, PackDay.of(month, today()), new AsAt(today()));
    }

    /** {@return what blocked the pack of a month as it was known on a day, waivers included} */
    @PreAuthorize("@permits.may(#partnership, 'PACK_PREPARE') or @permits.may(#partnership, 'PACK_FREEZE')")
    public Freeze asKnownOn(PartnershipId partnership, YearMonth month, AsAt day) {
        return freeze(partnership, month, day, day);
    }

    private Freeze freeze(PartnershipId partnership, YearMonth month, AsAt day, AsAt waived) {
        var reading = readings.readFor(partnership, day, HandlingClass.BOARD_ONLY);
        var beside = transactions.read(partnership, () -> new Beside(reports.all(day), waivers.inForce(waived)));
        var context = reading.context();
        return Freeze.of(
            month,
            reading.plan(),
            context.onRecord(),
            beside.reports(),
            beside.waivers(),
            context.organisations()
        );
    }

    /**
     * Asks whether the pack of a month can be issued.
     *
     * @return what was waived for it
     * @throws PackBlockedException when something is missing that was not waived
     * @throws IllegalArgumentException when the month has not begun
     */
    @PreAuthorize("@permits.may(#partnership, 'PACK_FREEZE')")
    public Freeze require(PartnershipId partnership, YearMonth month) {
        var freeze = of(partnership, month);
        if (!freeze.clear()) {
            throw new PackBlockedException(freeze);
        }
        return freeze;
    }

    /** {@return whether the present user waives and takes back, on a board read as at a day; on a past day nobody does} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public boolean mayWaive(PartnershipId partnership, AsAt asAt) {
        return asAt.day().equals(today()) && permits.may(partnership, Permission.SIGN_OFF_WAIVE);
    }

    /**
     * Lets the pack of a month go without something that blocks it.
     *
     * @throws IllegalArgumentException in words for the person, when nothing of the kind blocks the pack or {@link Waiver} refuses
     */
    @PreAuthorize("@permits.may(#partnership, 'SIGN_OFF_WAIVE') and @permits.may(#partnership, 'PACK_FREEZE')")
    public void waive(
        PartnershipId partnership,
        YearMonth month,
        Requirement what,
        BoardSubject subject,
        String reason
    ) {
        var block = of(partnership, month)
            .block(what, subject)
            .orElseThrow(() -> new IllegalArgumentException("This does not block the pack any more."));
        var waiver = new Waiver(what, subject, block.waivedFor(month), reason, permits.actor(partnership), today());
        transactions.write(partnership, permits.change(partnership, what.words() + " waived: " + waiver.reason()), () ->
            waivers.save(waiver)
        );
    }

    /**
     * Takes a waiver back, so that what it let go blocks the pack again.
     *
     * @throws IllegalArgumentException in words for the person, when a pack of the month was issued with it or there is no such waiver
     */
    @PreAuthorize("@permits.may(#partnership, 'SIGN_OFF_WAIVE') and @permits.may(#partnership, 'PACK_FREEZE')")
    public void takeBack(PartnershipId partnership, YearMonth month, Requirement what, BoardSubject subject) {
        var waived = of(partnership, month)
            .waived()
            .stream()
            .filter(it -> it.waiver().what() == what && it.waiver().subject().equals(subject))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("Nothing of this is waived for the pack any more."));
        transactions.write(partnership, permits.change(partnership, what.words() + ": waiver taken back"), () -> {
            if (
                packs
                    .list(HandlingClass.BOARD_ONLY)
                    .stream()
                    .anyMatch(pack -> pack.month().equals(month))
            ) {
                throw new IllegalArgumentException(
                    "A pack of this month was issued with the waiver, which cannot be taken back any more."
                );
            }
            waivers.withdraw(what, subject, waived.waiver().month());
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
