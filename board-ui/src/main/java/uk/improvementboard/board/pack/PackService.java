package uk.improvementboard.board.pack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.forecast.ForecastRecordService;
import uk.improvementboard.board.freeze.FreezeService;
import uk.improvementboard.board.freeze.PackBlockedException;
import uk.improvementboard.board.freeze.PackDay;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.freeze.Freeze;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.AuditMark;
import uk.improvementboard.metrics.pack.KeptForecasts;
import uk.improvementboard.metrics.pack.PackChanges;
import uk.improvementboard.metrics.pack.PackComparison;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.PackRegisters;
import uk.improvementboard.metrics.pack.Packs;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.audit.AuditRepository;
import uk.improvementboard.persistence.forecast.KeptForecastRepository;
import uk.improvementboard.persistence.pack.IssuedPack;
import uk.improvementboard.persistence.pack.PackRepository;
import uk.improvementboard.persistence.pack.StoredPack;

/** Prepares packs from the board, issues them, and gives issued ones out as they were. */
@Service
public class PackService {

    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    private final BoardReadingService readings;
    private final ForecastRecordService records;
    private final RegisterReader registers;
    private final FreezeService freezes;
    private final PartnershipTransactions transactions;
    private final PackRepository packs;
    private final KeptForecastRepository forecasts;
    private final AuditRepository audit;
    private final Permits permits;
    private final Clock clock;

    PackService(
        BoardReadingService readings,
        ForecastRecordService records,
        RegisterReader registers,
        FreezeService freezes,
        PartnershipTransactions transactions,
        PackRepository packs,
        KeptForecastRepository forecasts,
        AuditRepository audit,
        Permits permits,
        Clock clock
    ) {
        this.readings = readings;
        this.records = records;
        this.registers = registers;
        this.freezes = freezes;
        this.transactions = transactions;
        this.packs = packs;
        this.forecasts = forecasts;
        this.audit = audit;
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
        return draft(
            partnership,
            reading(partnership, month, audience),
            freezes.of(partnership, month),
            new AsAt(LocalDate.now(clock)),
            transactions.read(partnership, () -> before(month, audience, _ -> true))
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
        return draft(
            partnership,
            readings.readFor(partnership, asAt, audience),
            freezes.asKnownOn(partnership, month, asAt),
            asAt,
            transactions.read(partnership, () -> before(month, audience, it -> !it.issuedAt().isAfter(asAt.instant())))
        );
    }

    private PackDocument draft(
        PartnershipId partnership,
        BoardReading reading,
        Freeze freeze,
        AsAt prepared,
        Optional<PackContent> before
    ) {
        var beside = new Beside(
            records.record(partnership, reading),
            registers.beside(partnership, reading, freeze, prepared),
            before
        );
        return frozen(reading, beside, freeze.month(), PackDocument.DRAFT, Optional.empty());
    }

    /**
     * {@return the pack as issued: from now on it stays as it is, and its forecasts wait to be scored}
     *
     * <p>Two who issue the same pack at the same moment get one issue each, the second numbered after the first.
     *
     * @throws PackBlockedException when something is missing that the chair did not waive
     * @throws IllegalArgumentException when the month has not begun
     */
    @PreAuthorize("@permits.may(#partnership, 'PACK_FREEZE')")
    public PackDocument issue(PartnershipId partnership, YearMonth month, HandlingClass audience) {
        var reading = reading(partnership, month, audience);
        return issue(partnership, reading, month, clock.instant(), permits.actor(partnership));
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
        var reading = reading(partnership, month, audience);
        var end = month.atEndOfMonth();
        if (!reading.context().partnership().illustrative() || !end.isBefore(LocalDate.now(clock))) {
            throw new IllegalArgumentException("Only packs of ended months of a made-up partnership can be dated back");
        }
        return issue(partnership, reading, month, end.atTime(END_OF_WORK).atZone(clock.getZone()).toInstant(), by);
    }

    private PackDocument issue(
        PartnershipId partnership,
        BoardReading reading,
        YearMonth month,
        Instant at,
        String by
    ) {
        var audience = reading.audience();
        var freeze = freezes.require(partnership, month);
        var beside = registers.beside(partnership, reading, freeze, new AsAt(BoardTime.dayOf(at)));
        var scored = records.record(partnership, reading);
        var words = "Pack of " + month + " issued, " + audience.words().toLowerCase(Locale.UK);
        return transactions.write(partnership, new Change(at, by, words), () -> {
            var pack = frozen(
                reading,
                new Beside(scored, beside, before(month, audience, _ -> true)),
                month,
                Integer.toString(packs.nextIssue(month, audience)),
                Optional.of(audit.mark())
            );
            var id = pack.content().packId();
            packs.store(new StoredPack(id, month, audience, pack.json(), pack.sha256()));
            forecasts.store(id, KeptForecasts.of(reading.plan(), at));
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

    /** What a pack prints beside the reading of the board. */
    private record Beside(ForecastRecord scored, PackRegisters registers, Optional<PackContent> before) {}

    /** The pack of the last month before this one for the same readers; within a transaction. */
    private Optional<PackContent> before(YearMonth month, HandlingClass audience, Predicate<IssuedPack> known) {
        return packs
            .before(month, audience)
            .stream()
            .filter(known)
            .findFirst()
            .flatMap(pack -> packs.find(pack.id(), audience))
            .map(stored -> PackDocument.read(stored.content(), stored.sha256()).content());
    }

    private static PackDocument frozen(
        BoardReading reading,
        Beside beside,
        YearMonth month,
        String issue,
        Optional<AuditMark> audit
    ) {
        var audience = reading.audience();
        var id = String.join(
            "-",
            reading.context().partnership().slug(),
            month.toString(),
            audience.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            issue
        );
        var content = Packs.of(
            id,
            month,
            audience,
            reading.plan(),
            reading.context(),
            beside.scored(),
            audit,
            beside.registers()
        );
        return PackDocument.of(beside.before().map(content::since).orElse(content));
    }
}
