package uk.improvementboard.board.pack;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.forecast.ForecastRecordService;
import uk.improvementboard.board.freeze.FreezeService;
import uk.improvementboard.board.freeze.PackBlockedException;
import uk.improvementboard.board.freeze.PackDay;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.freeze.Freeze;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.AuditMark;
import uk.improvementboard.metrics.pack.KeptForecasts;
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

/** Freezes the board into packs. Who may ask is stated by {@link PackService}, which alone calls it. */
@Component
class PackFreezing {

    private static final int TRIES = 10;

    private final BoardReadingService readings;
    private final ForecastRecordService records;
    private final RegisterReader registers;
    private final FreezeService freezes;
    private final PartnershipTransactions transactions;
    private final PackRepository packs;
    private final KeptForecastRepository forecasts;
    private final AuditRepository audit;
    private final Clock clock;

    PackFreezing(
        BoardReadingService readings,
        ForecastRecordService records,
        RegisterReader registers,
        FreezeService freezes,
        PartnershipTransactions transactions,
        PackRepository packs,
        KeptForecastRepository forecasts,
        AuditRepository audit,
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
        this.clock = clock;
    }

    /**
     * {@return a draft of what was read}
     *
     * @param prepared day on which it is put together
     * @param known which earlier packs were known then
     */
    PackDocument draft(
        PartnershipId partnership,
        BoardReading reading,
        Freeze freeze,
        AsAt prepared,
        Predicate<IssuedPack> known
    ) {
        var month = freeze.month();
        var before = transactions.read(partnership, () -> before(month, reading.audience(), known));
        return frozen(
            read(partnership, reading, freeze, prepared),
            before,
            month,
            PackDocument.DRAFT,
            Optional.empty()
        );
    }

    /**
     * Reads, and writes if nobody changed the board meanwhile; else it reads again: a pack shows one state of the board, not parts of two,
     * and packs that are issued together show the same.
     *
     * @param at moment as which it is recorded
     * @throws PackBlockedException when something is missing that the chair did not waive; then none is issued
     * @throws IllegalStateException in words for the person, when the board is changed faster than it is read
     */
    List<PackDocument> issue(
        PartnershipId partnership,
        YearMonth month,
        List<HandlingClass> audiences,
        Instant at,
        String by
    ) {
        var words = audiences
            .stream()
            .map(it -> it.words().toLowerCase(Locale.UK))
            .collect(joining(", "));
        var change = new Change(at, by, "Pack of " + month + " issued, " + words);
        var day = PackDay.of(month, LocalDate.now(clock));
        var prepared = new AsAt(BoardTime.dayOf(at));
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var state = transactions.read(partnership, audit::state);
            var freeze = freezes.require(partnership, month);
            var cuts = audiences
                .stream()
                .map(audience -> read(partnership, readings.readFor(partnership, day, audience), freeze, prepared))
                .toList();
            var issued = transactions.write(partnership, change, () ->
                state.equals(audit.state())
                    ? cuts
                          .stream()
                          .map(cut -> stored(cut, month, at))
                          .toList()
                    : List.<PackDocument>of()
            );
            if (!issued.isEmpty()) {
                return issued;
            }
        }
        throw new IllegalStateException(
            "The board is being changed at this moment, by an import perhaps. Nothing was issued. Try again in a minute."
        );
    }

    private Read read(PartnershipId partnership, BoardReading reading, Freeze freeze, AsAt prepared) {
        return new Read(
            reading,
            records.record(partnership, reading),
            registers.beside(partnership, reading, freeze, prepared)
        );
    }

    private PackDocument stored(Read cut, YearMonth month, Instant at) {
        var audience = cut.reading().audience();
        var pack = frozen(
            cut,
            before(month, audience, _ -> true),
            month,
            Integer.toString(packs.nextIssue(month, audience)),
            Optional.of(audit.mark())
        );
        var id = pack.content().packId();
        packs.store(new StoredPack(id, month, audience, pack.json(), pack.sha256()));
        forecasts.store(id, KeptForecasts.of(cut.reading().plan(), at));
        return pack;
    }

    /** The board as one audience may see it, with what a pack prints beside it. */
    private record Read(BoardReading reading, ForecastRecord scored, PackRegisters registers) {}

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
        Read read,
        Optional<PackContent> before,
        YearMonth month,
        String issue,
        Optional<AuditMark> audit
    ) {
        var reading = read.reading();
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
            read.scored(),
            audit,
            read.registers()
        );
        return PackDocument.of(before.map(content::since).orElse(content));
    }
}
