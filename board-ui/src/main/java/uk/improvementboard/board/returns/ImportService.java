package uk.improvementboard.board.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.RatingRecorder;
import uk.improvementboard.board.returns.monthly.MeasureHistories;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.imports.FigureLoading;
import uk.improvementboard.persistence.imports.ImportBatch;
import uk.improvementboard.persistence.imports.ImportBatchRepository;
import uk.improvementboard.persistence.imports.ImportCounts;
import uk.improvementboard.persistence.imports.ImportState;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** Brings published files onto the board: first what would happen, then all of it or nothing. */
@Service
public class ImportService {

    private static final String MAY = "@permits.may(#partnership, 'RETURN_SUBMIT')";
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final MeasureHistories histories;
    private final ObservationRepository observations;
    private final ImportBatchRepository batches;
    private final FigureLoading loading;
    private final RatingRecorder ratings;
    private final Permits permits;
    private final Clock clock;
    private final DfeImporter importer = new DfeImporter();

    ImportService(
        PartnershipTransactions transactions,
        PartnershipRepository partnerships,
        MeasureHistories histories,
        ObservationRepository observations,
        ImportBatchRepository batches,
        FigureLoading loading,
        RatingRecorder ratings,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.histories = histories;
        this.observations = observations;
        this.batches = batches;
        this.loading = loading;
        this.ratings = ratings;
        this.permits = permits;
        this.clock = clock;
    }

    /** {@return how many areas the partnership is compared with: whose figures are taken from a file beside its own} */
    @PreAuthorize(MAY)
    public int comparedAreas(PartnershipId partnership) {
        return transactions.read(partnership, () -> partnerships.comparators(present()).size());
    }

    /** {@return what loading the file would do; nothing is written} */
    @PreAuthorize(MAY)
    public ImportPreview preview(PartnershipId partnership, ImportFile file) {
        return compared(partnership, file);
    }

    /**
     * Loads a file as it was shown: all of it, or nothing when anything fails or the board has changed.
     *
     * @param seen the preview that was shown
     * @param reason why what is restated or asked about shall stand, printed with every figure; may be blank where nothing is
     */
    @PreAuthorize(MAY)
    public ImportOutcome load(PartnershipId partnership, ImportFile file, ImportPreview.Compared seen, String reason) {
        var words = reason.strip();
        var missing = !seen.asked().isEmpty() && words.length() < SHORTEST_REASON;
        if (missing || words.length() > LONGEST_REASON) {
            return new ImportOutcome.NeedsReason();
        }
        var change = permits.change(partnership, why(file, seen) + (words.isEmpty() ? "" : ". " + words));
        ImportOutcome outcome;
        try {
            outcome = transactions.write(partnership, change, () -> written(file, seen));
        } catch (OptimisticLockingFailureException _) {
            return new ImportOutcome.BoardChanged(compared(partnership, file));
        }
        if (outcome instanceof ImportOutcome.Loaded) {
            ratings.catchUp(partnership);
        }
        return outcome;
    }

    private ImportPreview compared(PartnershipId partnership, ImportFile file) {
        var read = read(file);
        return transactions.read(partnership, () -> compared(file, read));
    }

    private ImportOutcome written(ImportFile file, ImportPreview.Compared seen) {
        return switch (compared(file, read(file))) {
            case ImportPreview.Refused refused -> new ImportOutcome.Refused(refused.problems());
            case ImportPreview.Compared now when !now.equals(seen) -> new ImportOutcome.BoardChanged(now);
            case ImportPreview.Compared now when !now.somethingNew() -> new ImportOutcome.NothingNew();
            case ImportPreview.Compared now -> {
                var number = batches.next();
                loading.mark(number);
                now.rows()
                    .stream()
                    .filter(row -> row.fate().written())
                    .forEach(this::write);
                batches.saveOver(0, batch(number, file, now));
                yield new ImportOutcome.Loaded(now.count(Fate.NEW), now.count(Fate.CHANGED));
            }
        };
    }

    private static ImportBatch batch(int number, ImportFile file, ImportPreview.Compared loaded) {
        var added = loaded.count(Fate.NEW);
        var restated = loaded.count(Fate.CHANGED);
        var others = loaded.count(Fate.NOT_FOLLOWED);
        return new ImportBatch(
            number,
            ImportState.LOADED,
            file.name(),
            file.sha256(),
            file.size(),
            "Department for Education: " + loaded.set(),
            Optional.empty(),
            "",
            file.published(),
            new ImportCounts(
                loaded.rows().size() + loaded.breakdownRows(),
                added,
                restated,
                loaded.rows().size() - added - restated - others,
                0,
                0,
                others + loaded.breakdownRows(),
                loaded.asked().size()
            ),
            Optional.empty()
        );
    }

    /** Writes over the very version that was compared: one that somebody else wrote since then ends the whole load. */
    private void write(ComparedRow row) {
        var item = row.item();
        var present = observations
            .history(item.measure(), item.area(), row.period())
            .stream()
            .filter(version -> version.knownTo().isEmpty())
            .findFirst();
        if (!present.map(Recorded::item).equals(row.onBoard())) {
            throw new OptimisticLockingFailureException("Row " + row.row() + " was compared with another version");
        }
        observations.recordOver(present.map(Recorded::version).orElse(0), item);
    }

    private ImportPreview compared(ImportFile file, ImportResult read) {
        return switch (read) {
            case ImportResult.Refused refused -> new ImportPreview.Refused(refused.problems());
            case ImportResult.Understood understood -> new Comparison(
                board(),
                file.published(),
                LocalDate.now(clock)
            ).of(understood);
        };
    }

    private ImportResult read(ImportFile file) {
        try {
            return importer.read(file.stream(), file.name(), file.published());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private BoardFigures board() {
        var asAt = present();
        var own = partnerships.current().area();
        var followed = new HashSet<AreaCode>();
        followed.add(own);
        partnerships.comparators(asAt).forEach(area -> followed.add(area.area().code()));
        Map<MeasureCode, Map<AreaCode, List<Observation>>> series = new HashMap<>();
        observations.allComparatorSeries(asAt).forEach((measure, areas) -> series.put(measure, new HashMap<>(areas)));
        var known = histories.all(asAt);
        known.forEach((measure, history) ->
            series.computeIfAbsent(measure, _ -> new HashMap<>()).put(own, history.observations())
        );
        return new BoardFigures(known, own, followed, series);
    }

    private AsAt present() {
        return new AsAt(LocalDate.now(clock));
    }

    private static String why(ImportFile file, ImportPreview.Compared seen) {
        return "%s: %s; %s; %,d bytes, SHA-256 %s".formatted(
            file.words(),
            seen.set(),
            seen.counts(),
            file.size(),
            file.sha256()
        );
    }
}
