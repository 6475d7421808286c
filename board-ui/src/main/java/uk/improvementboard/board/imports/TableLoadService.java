package uk.improvementboard.board.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.RatingRecorder;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.Provenance.Basis;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.imports.FigureLoading;
import uk.improvementboard.persistence.imports.ImportBatch;
import uk.improvementboard.persistence.imports.ImportBatchRepository;
import uk.improvementboard.persistence.imports.ImportLayoutRepository;
import uk.improvementboard.persistence.imports.ImportState;
import uk.improvementboard.persistence.imports.StagedLines;

/** Loads an import that was seen: all of it, or nothing when anything fails or the board has changed. */
@Service
public class TableLoadService {

    private static final String MAY = "@importPermits.may(#partnership)";
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final PartnershipTransactions transactions;
    private final KnownFigures known;
    private final FigureLoading loading;
    private final StagedLines lines;
    private final ImportBatchRepository batches;
    private final ImportLayoutRepository layouts;
    private final RatingRecorder ratings;
    private final ImportPermits importPermits;
    private final Permits permits;
    private final Clock clock;

    TableLoadService(
        PartnershipTransactions transactions,
        KnownFigures known,
        FigureLoading loading,
        StagedLines lines,
        ImportBatchRepository batches,
        ImportLayoutRepository layouts,
        RatingRecorder ratings,
        ImportPermits importPermits,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.known = known;
        this.loading = loading;
        this.lines = lines;
        this.batches = batches;
        this.layouts = layouts;
        this.ratings = ratings;
        this.importPermits = importPermits;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * Loads an import.
     *
     * @param number of the import that was seen
     * @param reason why warnings are let stand, printed with every figure; may be blank where there are none
     * @param withoutRejected whether the other lines shall be loaded though some were rejected
     */
    @PreAuthorize(MAY)
    public LoadOutcome load(
        PartnershipId partnership,
        int number,
        String reason,
        boolean withoutRejected,
        ImportWatch watch
    ) {
        var found = waiting(partnership, number);
        if (found.isEmpty()) {
            return new LoadOutcome.Gone();
        }
        var batch = found.get().item();
        var hindrance = hindrance(batch, reason, withoutRejected);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        var change = permits.change(partnership, why(batch, reason));
        try {
            transactions.write(partnership, change, () -> written(found.get(), permits.actor(partnership), watch));
        } catch (OptimisticLockingFailureException _) {
            return new LoadOutcome.BoardChanged();
        } catch (StoppedException _) {
            return new LoadOutcome.Cancelled();
        }
        watch.progress("Bringing ratings up to date", 1);
        ratings.catchUp(partnership);
        return new LoadOutcome.Loaded(number, batch.counts());
    }

    private Optional<Recorded<ImportBatch>> waiting(PartnershipId partnership, int number) {
        var scope = importPermits.scope(partnership);
        return transactions.read(partnership, () ->
            batches
                .find(number)
                .filter(it -> it.item().state() == ImportState.PREVIEWED && scope.holds(it.item()))
                .filter(it -> lines.count(number) == it.item().counts().lines())
        );
    }

    private static Optional<LoadOutcome> hindrance(ImportBatch batch, String reason, boolean withoutRejected) {
        var counts = batch.counts();
        if (counts.rejected() > 0 && !withoutRejected) {
            return Optional.of(new LoadOutcome.HasRejected(counts.rejected()));
        }
        if (counts.written() == 0) {
            return Optional.of(new LoadOutcome.NothingNew());
        }
        var words = reason.strip();
        var needed = counts.warnings() > 0 && words.length() < SHORTEST_REASON;
        return needed || words.length() > LONGEST_REASON
            ? Optional.of(new LoadOutcome.NeedsReason())
            : Optional.empty();
    }

    private boolean written(Recorded<ImportBatch> seen, String actor, ImportWatch watch) {
        var batch = seen.item();
        var board = known.at(new AsAt(LocalDate.now(clock)));
        var terms = new FigureLoading.Terms(
            batch,
            board.area(),
            board.overlapping(),
            board.illustrative() ? Basis.ILLUSTRATIVE : Basis.LOCAL_RETURN,
            actor
        );
        var all = batch.counts().written();
        loading.load(terms, written -> {
            watch.progress("Loading: %,d of %,d figures".formatted(written, all), (double) written / all);
            if (watch.cancelled()) {
                throw new StoppedException();
            }
        });
        batches.saveOver(seen.version(), batch.in(ImportState.LOADED));
        layouts.save(batch.source(), batch.layout());
        lines.letGo(batch.number());
        return true;
    }

    private static String why(ImportBatch batch, String reason) {
        var words = reason.strip();
        return "Import %d of %s%s".formatted(batch.number(), batch.fileName(), words.isEmpty() ? "" : ": " + words);
    }

    /** Gives an import up that was seen and not loaded: its lines are let go. */
    @PreAuthorize(MAY)
    public void discard(PartnershipId partnership, int number) {
        waiting(partnership, number).ifPresent(it ->
            transactions.write(partnership, permits.change(partnership, "Given up"), () -> {
                batches.saveOver(it.version(), it.item().in(ImportState.CANCELLED));
                lines.letGo(number);
            })
        );
    }
}
