package uk.improvementboard.board.pack;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.Packs;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.rating.RatingRule;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.pack.IssuedPack;
import uk.improvementboard.persistence.pack.PackRepository;
import uk.improvementboard.persistence.pack.StoredPack;

/** Prepares packs from the board, issues them, and gives issued ones out as they were. */
@Service
public class PackService {

    private final BoardReadingService readings;
    private final PartnershipTransactions transactions;
    private final PackRepository packs;
    private final Permits permits;
    private final Clock clock;

    PackService(
        BoardReadingService readings,
        PartnershipTransactions transactions,
        PackRepository packs,
        Permits permits,
        Clock clock
    ) {
        this.readings = readings;
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
        var reading = reading(partnership, month, audience);
        return frozen(reading, month, id(reading.context().partnership().slug(), month, audience, "draft"));
    }

    /**
     * {@return the pack as issued: from now on it stays as it is}
     *
     * <p>Two who issue the same pack at the same moment get one issue each, the second numbered after the first.
     */
    @PreAuthorize("@permits.may(#partnership, 'PACK_FREEZE')")
    public PackDocument issue(PartnershipId partnership, YearMonth month, HandlingClass audience) {
        var reading = reading(partnership, month, audience);
        var slug = reading.context().partnership().slug();
        var words = "Pack of " + month + " issued, " + audience.words().toLowerCase(Locale.UK);
        var change = new Change(clock.instant(), permits.actor(partnership), words);
        return transactions.write(partnership, change, () -> {
            var issue = Integer.toString(packs.nextIssue(month, audience));
            var pack = frozen(reading, month, id(slug, month, audience, issue));
            packs.store(new StoredPack(pack.content().packId(), month, audience, pack.json(), pack.sha256()));
            return pack;
        });
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

    private BoardReading reading(PartnershipId partnership, YearMonth month, HandlingClass audience) {
        var today = LocalDate.now(clock);
        if (month.atDay(1).isAfter(today)) {
            throw new IllegalArgumentException(
                "The month " + month + " has not begun. Choose " + YearMonth.from(today) + " or an earlier one."
            );
        }
        var end = month.atEndOfMonth();
        return readings.readFor(partnership, new AsAt(end.isAfter(today) ? today : end), audience);
    }

    private static PackDocument frozen(BoardReading reading, YearMonth month, String id) {
        return PackDocument.of(
            Packs.of(id, month, reading.audience(), reading.plan(), reading.context(), RatingRule.current())
        );
    }

    private static String id(String slug, YearMonth month, HandlingClass audience, String issue) {
        return String.join(
            "-",
            slug,
            month.toString(),
            audience.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            issue
        );
    }
}
