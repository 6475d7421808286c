package uk.improvementboard.board.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.reading.RatingRecorder;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.returns.UndoneImport;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.imports.FigureUndoing;
import uk.improvementboard.persistence.imports.ImportBatch;
import uk.improvementboard.persistence.imports.ImportBatchRepository;
import uk.improvementboard.persistence.imports.ImportCounts;
import uk.improvementboard.persistence.imports.ImportState;

/** Takes an import back by new versions, unless later changes stand on top of it. */
@Service
public class TableUndoService {

    private static final String MAY = "@importPermits.may(#partnership)";
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;
    private static final int NAMED = 10;

    private final PartnershipTransactions transactions;
    private final KnownFigures known;
    private final FigureUndoing undoing;
    private final ImportBatchRepository batches;
    private final RatingRecorder ratings;
    private final ImportPermits importPermits;
    private final Permits permits;
    private final Clock clock;

    TableUndoService(
        PartnershipTransactions transactions,
        KnownFigures known,
        FigureUndoing undoing,
        ImportBatchRepository batches,
        RatingRecorder ratings,
        ImportPermits importPermits,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.known = known;
        this.undoing = undoing;
        this.batches = batches;
        this.ratings = ratings;
        this.importPermits = importPermits;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * Takes an import back.
     *
     * @param reason why, 10 to 500 characters, printed with every figure
     */
    @PreAuthorize(MAY)
    public UndoOutcome undo(PartnershipId partnership, int number, String reason) {
        var words = reason.strip();
        if (words.length() < SHORTEST_REASON || words.length() > LONGEST_REASON) {
            return new UndoOutcome.NotPossible("Say in 10 to 500 characters why the import is undone.");
        }
        var scope = importPermits.scope(partnership);
        var change = permits.change(partnership, UndoneImport.words(number, words));
        UndoOutcome outcome;
        try {
            outcome = transactions.write(partnership, change, () -> undone(number, scope, change.why()));
        } catch (OptimisticLockingFailureException _) {
            return new UndoOutcome.NotPossible("Somebody changed the import at the same moment. Look again.");
        }
        if (outcome instanceof UndoOutcome.Undone) {
            ratings.catchUp(partnership);
        }
        return outcome;
    }

    private UndoOutcome undone(int number, ImportPermits.Scope scope, String why) {
        var found = batches.find(number);
        if (found.isEmpty()) {
            return new UndoOutcome.NotPossible("There is no import " + number + ".");
        }
        var batch = found.get().item();
        if (!scope.holds(batch)) {
            return new UndoOutcome.NotPossible("Import " + number + " was not yours: ask the programme office.");
        }
        if (batch.undoes().isPresent()) {
            return new UndoOutcome.NotPossible(
                "Import %d takes import %d back. Load the file again instead.".formatted(number, batch.undoes().get())
            );
        }
        if (batch.state() != ImportState.LOADED) {
            return new UndoOutcome.NotPossible(
                "Import " + number + " is not on the board: " + batch.state().words().toLowerCase(Locale.UK) + "."
            );
        }
        var overlaid = undoing.overlaid(number, NAMED);
        return overlaid.isEmpty() ? taken(found.get(), why) : named(overlaid);
    }

    private UndoOutcome taken(Recorded<ImportBatch> loaded, String why) {
        var batch = loaded.item();
        var next = batches.next();
        var figures = undoing.undo(batch.number(), next, why);
        batches.saveOver(loaded.version(), batch.in(ImportState.UNDONE));
        batches.saveOver(0, batch.undoing(next, new ImportCounts(figures, 0, figures, 0, 0, 0, 0, 0)));
        return new UndoOutcome.Undone(next, figures);
    }

    private UndoOutcome named(List<FigureUndoing.Overlaid> overlaid) {
        Map<MeasureCode, Measure> measures = known.at(new AsAt(LocalDate.now(clock))).measures();
        return new UndoOutcome.Overlaid(
            overlaid
                .stream()
                .map(it ->
                    "%s %s: changed on %s by %s".formatted(
                        Optional.ofNullable(measures.get(it.measure())).map(Measure::name).orElse(it.measure().value()),
                        it.period().phrase(),
                        Days.words(BoardTime.dayOf(it.at())),
                        it.by()
                    )
                )
                .toList()
        );
    }
}
