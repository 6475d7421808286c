package uk.improvementboard.board.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.imports.Fate;
import uk.improvementboard.persistence.imports.ImportBatch;
import uk.improvementboard.persistence.imports.ImportBatchRepository;
import uk.improvementboard.persistence.imports.ImportCounts;
import uk.improvementboard.persistence.imports.ImportLayoutRepository;
import uk.improvementboard.persistence.imports.ImportState;
import uk.improvementboard.persistence.imports.LineStaging;
import uk.improvementboard.persistence.imports.StagedLine;
import uk.improvementboard.persistence.imports.StagedLines;

/** Reads a table, checks its figures and says what loading it would do. Nothing on the board is changed. */
@Service
public class TableImportService {

    private static final String MAY = "@importPermits.may(#partnership)";
    private static final int SHOWN = 100;
    private static final int SHOWN_WARNINGS = 20;
    private static final int IMPORTS_SHOWN = 30;
    private static final int TRIES = 3;
    private static final int FIRST_YEAR = 1900;

    private final PartnershipTransactions transactions;
    private final KnownFigures known;
    private final LineStaging staging;
    private final StagedLines lines;
    private final ImportBatchRepository batches;
    private final ImportLayoutRepository layouts;
    private final ImportPermits importPermits;
    private final Permits permits;
    private final Clock clock;
    private final TableImport reader = new TableImport();

    TableImportService(
        PartnershipTransactions transactions,
        KnownFigures known,
        LineStaging staging,
        StagedLines lines,
        ImportBatchRepository batches,
        ImportLayoutRepository layouts,
        ImportPermits importPermits,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.known = known;
        this.staging = staging;
        this.lines = lines;
        this.batches = batches;
        this.layouts = layouts;
        this.importPermits = importPermits;
        this.permits = permits;
        this.clock = clock;
    }

    /** {@return what a file looks like and how it could be read} */
    @PreAuthorize(MAY)
    public Glance glance(PartnershipId partnership, TableFile file) {
        var board = transactions.read(partnership, () -> known.at(today()));
        try {
            return reader.glance(file.path(), file.name(), board.terms());
        } catch (IOException unreadable) {
            return new Glance.Refused(List.of(unreadable(file)));
        }
    }

    /** {@return the layouts that are remembered, by the name of their source} */
    @PreAuthorize(MAY)
    public Map<String, Layout> layouts(PartnershipId partnership) {
        var kept = new LinkedHashMap<String, Layout>();
        transactions
            .read(partnership, () -> layouts.all(today()))
            .forEach((source, text) -> kept.put(source, LayoutJson.read(text)));
        return kept;
    }

    /** {@return what names in a file can stand for} */
    @PreAuthorize(MAY)
    public KnownNames names(PartnershipId partnership) {
        var board = transactions.read(partnership, () -> known.at(today()));
        var measures = new LinkedHashMap<String, String>();
        board.histories().forEach((code, history) -> measures.put(code.value(), history.measure().name()));
        var organisations = new LinkedHashMap<String, String>();
        board.organisations().forEach((code, name) -> organisations.put(code.value(), name));
        return new KnownNames(measures, organisations);
    }

    /**
     * Reads a table and compares it with the board.
     *
     * @param source where the figures come from, in words, at most 200 characters: every figure names it
     * @param extracted day of the extract or publication
     */
    @PreAuthorize(MAY)
    public TablePreview preview(
        PartnershipId partnership,
        TableFile file,
        String source,
        Layout layout,
        LocalDate extracted,
        ImportWatch watch
    ) {
        if (extracted.isAfter(today().day())) {
            return refused(
                LineProblem.ofFile("The day of the extract lies in the future.", "Give the day it was made."),
                true
            );
        }
        if (extracted.getYear() < FIRST_YEAR) {
            return refused(
                LineProblem.ofFile("The day of the extract lies before 1900.", "Give the day it was made."),
                true
            );
        }
        var unnamed = SourceName.problem(source);
        if (unnamed.isPresent()) {
            return refused(unnamed.get(), true);
        }
        var about = new ImportBatch(
            1,
            ImportState.PREVIEWED,
            file.name(),
            file.sha256(),
            file.size(),
            source.strip().isEmpty() ? file.name() : source.strip(),
            importPermits.scope(partnership).organisation(),
            LayoutJson.write(layout),
            extracted,
            ImportCounts.none(),
            Optional.empty()
        );
        var change = permits.change(partnership, "Preview of " + file.name());
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.write(partnership, change, () ->
                    previewed(partnership, file, layout, about, watch)
                );
            } catch (StoppedException _) {
                return new TablePreview.Cancelled();
            } catch (UncheckedIOException _) {
                return refused(unreadable(file), false);
            } catch (OptimisticLockingFailureException | DataIntegrityViolationException sameNumber) {
                if (attempt == TRIES) {
                    throw sameNumber;
                }
            }
        }
    }

    private TablePreview previewed(
        PartnershipId partnership,
        TableFile file,
        Layout layout,
        ImportBatch about,
        ImportWatch watch
    ) {
        lines.letGoBefore(clock.instant().minus(Duration.ofDays(1)));
        var board = known.at(today());
        var scope = importPermits.scope(partnership);
        var reading = staging.take(stage -> {
            var checked = new CheckedLines(board.nearby(), board.organisations(), scope, layout, stage, watch);
            var read = reader.read(file.path(), file.name(), layout, board.terms(), checked);
            if (read instanceof Reading.Done) {
                checked.end();
            }
            return read;
        });
        if (watch.cancelled()) {
            throw new StoppedException();
        }
        return switch (reading) {
            case Reading.Refused it -> new TablePreview.Refused(it.problems(), it.layout());
            case Reading.Cancelled _ -> throw new StoppedException();
            case Reading.Done it -> compared(board, about, it, watch);
        };
    }

    private TablePreview compared(KnownFigures.Board board, ImportBatch about, Reading.Done read, ImportWatch watch) {
        watch.progress("Comparing with the board", 0);
        var counts = read.counts();
        var blank = counts.blankRows() + counts.blankCells();
        var rows = counts.lines() + counts.problems() + blank + counts.passedOver();
        var number = batches.next();
        var batch = about
            .numbered(number)
            .with(staging.compare(number, board.area(), board.overlapping()).of(rows, blank, counts.passedOver()));
        batches.saveOver(0, batch);
        return new TablePreview.Ready(
            batch,
            board.measures(),
            lines.page(number, board.area(), Fate.RESTATED, 0, SHOWN),
            lines.page(number, board.area(), Fate.REJECTED, 0, SHOWN),
            lines.page(number, board.area(), Fate.NEW, 0, SHOWN),
            lines.warned(number, board.area(), SHOWN_WARNINGS),
            read.notices(),
            read.unknown(),
            batches.loaded(about.sha256())
        );
    }

    /** {@return lines of one fate of an import that waits, for those beyond the first} */
    @PreAuthorize(MAY)
    public List<StagedLine> lines(PartnershipId partnership, int number, Fate fate, int offset, int limit) {
        return transactions.read(partnership, () -> lines.page(number, known.area(), fate, offset, limit));
    }

    /** {@return the latest imports that were loaded or undone, the latest first} */
    @PreAuthorize(MAY)
    public List<Recorded<ImportBatch>> history(PartnershipId partnership, AsAt asAt) {
        return transactions.read(partnership, () -> batches.latest(asAt, IMPORTS_SHOWN));
    }

    private AsAt today() {
        return new AsAt(LocalDate.now(clock));
    }

    private static TablePreview refused(LineProblem problem, boolean mendable) {
        return new TablePreview.Refused(List.of(problem), mendable);
    }

    private static LineProblem unreadable(TableFile file) {
        return LineProblem.ofFile("\"" + file.name() + "\" cannot be read.", "Save it anew and choose it again.");
    }
}
