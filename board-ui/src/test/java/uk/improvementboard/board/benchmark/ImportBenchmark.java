package uk.improvementboard.board.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import uk.improvementboard.board.imports.Field;
import uk.improvementboard.board.imports.ImportWatch;
import uk.improvementboard.board.imports.Layout;
import uk.improvementboard.board.imports.TableFile;
import uk.improvementboard.board.imports.TableImportService;
import uk.improvementboard.board.imports.TableLoadService;
import uk.improvementboard.board.imports.TablePreview;
import uk.improvementboard.board.imports.TableUndoService;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.audit.AuditRepository;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.database.DatabaseSettings.Embedded;

/**
 * How long a million rows take from the file to the board, as whoever drops the file waits for it: read, checked, compared, loaded,
 * ratings brought up to date. First a national table, as CSV and as XLSX, in which a partnership finds its own rows among those of 199
 * other organisations; then a table whose every figure is new to one board. Run its main with {@code -Xmx512m}, a folder for the
 * database and the number of rows; progress goes to the log. It stands outside the test run.
 */
final class ImportBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ImportBenchmark.class);
    private static final LocalDate EXTRACTED = LocalDate.of(2026, 1, 1);

    private ImportBenchmark() {}

    public static void main(String... arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        var database = Database.open(new Embedded(folder.resolve("database")), Database.Mode.ALONE, _ -> {});
        try (var application = BenchmarkBoard.start(database)) {
            national(application, "csv", BenchmarkTables.nationalCsv(folder, rows));
            national(application, "xlsx", BenchmarkTables.nationalXlsx(folder, rows));
            allNew(application, BenchmarkTables.allNew(folder, rows));
        }
        System.exit(0);
    }

    private static void national(ApplicationContext application, String slug, TableFile file) throws Exception {
        var partnership = BenchmarkBoard.found(application, slug, BenchmarkTables.NATIONAL_MEASURES);
        authorised(partnership, () -> imported(application, partnership, file, true));
    }

    private static void allNew(ApplicationContext application, TableFile file) throws Exception {
        var partnership = BenchmarkBoard.found(application, "all-new", BenchmarkTables.OWN_MEASURES);
        authorised(partnership, () -> {
            var number = imported(application, partnership, file, false);
            var verify = System.nanoTime();
            var verdict = application
                .getBean(PartnershipTransactions.class)
                .read(partnership, () -> application.getBean(AuditRepository.class).verify());
            say("audit verified", verify, verdict.findings().toString());
            var undo = System.nanoTime();
            var undone = application.getBean(TableUndoService.class).undo(partnership, number, "Taken back again");
            say("undone", undo, undone.toString());
            return number;
        });
    }

    private static void authorised(PartnershipId partnership, Callable<Integer> work) throws Exception {
        CommandAuthority.of("benchmark", partnership, Set.of(Permission.RETURN_SUBMIT)).call(work);
    }

    private static int imported(
        ApplicationContext application,
        PartnershipId partnership,
        TableFile file,
        boolean amongOthers
    ) {
        var what = "%s of %,d bytes".formatted(file.name(), file.size());
        var start = System.nanoTime();
        var preview = application
            .getBean(TableImportService.class)
            .preview(partnership, file, "A table", layout(amongOthers), EXTRACTED, new Watch());
        if (!(preview instanceof TablePreview.Ready seen)) {
            throw new IllegalStateException("Not read: " + preview);
        }
        say(what + ": read, checked, compared", start, seen.batch().counts().words());
        var number = seen.batch().number();
        var loading = System.nanoTime();
        var outcome = application
            .getBean(TableLoadService.class)
            .load(partnership, number, "First figures of the county", true, new Watch());
        say(what + ": loaded", loading, outcome.toString());
        say(what + ": from file to board", start, "");
        return number;
    }

    private static Layout layout(boolean amongOthers) {
        var columns = new HashMap<>(Map.of("Measure", Field.MEASURE, "Period", Field.PERIOD, "Value", Field.VALUE));
        if (amongOthers) {
            columns.put("Organisation", Field.ORGANISATION);
        }
        return new Layout(
            Layout.Shape.LONG,
            "",
            columns,
            Map.of(),
            Map.of(),
            Optional.empty(),
            amongOthers ? Layout.Strangers.PASSED_OVER : Layout.Strangers.REFUSED
        );
    }

    private static void say(String what, long since, String found) {
        LOG.warn(
            String.format(
                Locale.UK,
                "%s: %.1f s (heap at most %d MB) %s",
                what,
                (System.nanoTime() - since) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20,
                found
            )
        );
    }

    /** Says each half second how far it is. */
    private static final class Watch implements ImportWatch {

        private long last;

        @Override
        public void progress(String doing, double share) {
            if (System.nanoTime() - last > 500_000_000L) {
                last = System.nanoTime();
                LOG.warn(doing + String.format(Locale.ROOT, " (%.0f%%)", 100 * share));
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
