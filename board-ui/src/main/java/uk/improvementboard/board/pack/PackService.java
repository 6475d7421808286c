package uk.improvementboard.board.pack;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.freeze.FreezeService;
import uk.improvementboard.board.freeze.PackBlockedException;
import uk.improvementboard.board.freeze.PackDay;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.PackChanges;
import uk.improvementboard.metrics.pack.PackComparison;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.pack.IssuedPack;
import uk.improvementboard.persistence.pack.PackRepository;

/** Prepares packs from the board, issues them, and gives issued ones out as they were. */
@Service
public class PackService {

    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    private final BoardReadingService readings;
    private final PackFreezing freezing;
    private final FreezeService freezes;
    private final PartnershipTransactions transactions;
    private final PackRepository packs;
    private final Permits permits;
    private final Clock clock;

    PackService(
        BoardReadingService readings,
        PackFreezing freezing,
        FreezeService freezes,
        PartnershipTransactions transactions,
        PackRepository packs,
        Permits permits,
        Clock clock
    ) {
        this.readings = readings;
        this.freezing = freezing;
        this.freezes = freezes;
        this.transactions = transactions;
        this.packs = packs;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * {@return a draft of a month's pack, read as at the month's end or today}
     *
     * @throws IllegalArgumentException when the month has not begun
     */
    @PreAuthorize("@permits.may(#partnership, 'PACK_PREPARE') or @permits.may(#partnership, 'PACK_FREEZE')")
    public PackDocument draft(PartnershipId partnership, YearMonth month, HandlingClass audience) {
        return freezing.draft(
            partnership,
            reading(partnership, month, audience),
            freezes.of(partnership, month),
            new AsAt(LocalDate.now(clock)),
            _ -> true
        );
    }

    /**
     * {@return a draft of a month's pack as it was known on a day of the month: with nothing recorded or issued later}
     *
     * @throws IllegalArgumentException when the month has not begun, or the pack is not read as at that day
     */
    @PreAuthorize("@permits.may(#partnership, 'PACK_PREPARE') or @permits.may(#partnership, 'PACK_FREEZE')")
    public PackDocument draftAsKnownOn(
        PartnershipId partnership,
        LocalDate day,
        YearMonth month,
        HandlingClass audience
    ) {
        var asAt = PackDay.asKnownOn(day, month, LocalDate.now(clock));
        return freezing.draft(
            partnership,
            readings.readFor(partnership, asAt, audience),
            freezes.asKnownOn(partnership, month, asAt),
            asAt,
            it -> !it.issuedAt().isAfter(asAt.instant())
        );
    }

    /**
     * {@return the pack as issued: from now on it stays as it is, and its forecasts wait to be scored}
     *
     * <p>Two who issue the same pack at the same moment get one issue each, the second numbered after the first.
     *
     * @throws PackBlockedException when something is missing that the chair did not waive
     * @throws IllegalArgumentException when the month has not begun
     * @throws IllegalStateException in words for the person, when the board is changed faster than it is read
     */
    @PreAuthorize("@permits.may(#partnership, 'PACK_FREEZE')")
    public PackDocument issue(PartnershipId partnership, YearMonth month, HandlingClass audience) {
        return issueCuts(partnership, month, List.of(audience)).getFirst();
    }

    /**
     * {@return the packs of a month for several audiences, cut from one and the same state of the board and issued together}
     *
     * @param audiences each once, in the order of the answer
     * @throws PackBlockedException when something is missing that the chair did not waive; then none is issued
     * @throws IllegalArgumentException when the month has not begun
     * @throws IllegalStateException in words for the person, when the board is changed faster than it is read
     */
    @PreAuthorize("@permits.may(#partnership, 'PACK_FREEZE')")
    public List<PackDocument> issueCuts(PartnershipId partnership, YearMonth month, List<HandlingClass> audiences) {
        return freezing.issue(partnership, month, audiences, clock.instant(), permits.actor(partnership));
    }

    /**
     * {@return the pack of an ended month of a made-up partnership, issued as on the month's last day}
     *
     * @param by who issued it, in the made-up story
     * @throws PackBlockedException when something is missing that was not waived
     * @throws IllegalArgumentException for a real partnership, whose packs bear the moment at which they were issued, and for a
     *     month that has not ended
     */
    @PreAuthorize("@permits.may(#partnership, 'PACK_FREEZE')")
    public PackDocument issueInStory(PartnershipId partnership, YearMonth month, HandlingClass audience, String by) {
        var end = month.atEndOfMonth();
        var story = readings.readFor(partnership, PackDay.of(month, LocalDate.now(clock)), audience).context();
        if (!story.partnership().illustrative() || !end.isBefore(LocalDate.now(clock))) {
            throw new IllegalArgumentException("Only packs of ended months of a made-up partnership can be dated back");
        }
        var at = end.atTime(END_OF_WORK).atZone(clock.getZone()).toInstant();
        return freezing.issue(partnership, month, List.of(audience), at, by).getFirst();
    }

    /** {@return issued packs that the present user may read, latest first} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public List<IssuedPack> issued(PartnershipId partnership) {
        return transactions.read(partnership, () -> packs.list(permits.audience(partnership)));
    }

    /** {@return an issued pack, as it was issued, if the present user may read it} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Optional<PackDocument> find(PartnershipId partnership, String packId) {
        return transactions
            .read(partnership, () -> packs.find(packId, permits.audience(partnership)))
            .map(stored -> PackDocument.read(stored.content(), stored.sha256()));
    }

    /**
     * {@return what changed from one issued pack to another, if the present user may read both}
     *
     * @throws IllegalArgumentException when they are for different readers
     */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Optional<PackChanges> changes(PartnershipId partnership, String earlier, String later) {
        return find(partnership, earlier).flatMap(before ->
            find(partnership, later).map(after -> PackComparison.of(before.content(), after.content()))
        );
    }

    private BoardReading reading(PartnershipId partnership, YearMonth month, HandlingClass audience) {
        return readings.readFor(partnership, PackDay.of(month, LocalDate.now(clock)), audience);
    }
}
