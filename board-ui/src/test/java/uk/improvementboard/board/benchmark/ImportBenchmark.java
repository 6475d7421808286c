package uk.improvementboard.board.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.metrics.imports.ImportLine;
import uk.improvementboard.metrics.imports.LineValue;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.audit.AuditRepository;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.database.DatabaseSettings.Embedded;
import uk.improvementboard.persistence.imports.FigureLoading;
import uk.improvementboard.persistence.imports.FigureUndoing;
import uk.improvementboard.persistence.imports.ImportBatch;
import uk.improvementboard.persistence.imports.ImportBatchRepository;
import uk.improvementboard.persistence.imports.ImportCounts;
import uk.improvementboard.persistence.imports.ImportState;
import uk.improvementboard.persistence.imports.LineStaging;
import uk.improvementboard.persistence.imports.StagedLines;

/**
 * How long a million rows take. First a national table in which a partnership finds its own rows among those of 199 other organisations;
 * then a million figures that are all new, given to the database as the reading of tables gives them (a table of so many days is refused,
 * as it looks like one of cases). Run its main with {@code -Xmx512m}, a folder for the database and the number of rows; progress goes to
 * the log. It stands outside the test run.
 */
final class ImportBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ImportBenchmark.class);
    private static final int MEASURES = 100;
    private static final int ORGANISATIONS = 200;
    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);

    private ImportBenchmark() {}

    public static void main(String... arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        var file = national(folder.resolve("figures.csv"), rows);
        var database = Database.open(new Embedded(folder.resolve("database")), Database.Mode.ALONE, _ -> {});
        try (var application = BenchmarkBoard.start(database)) {
            var first = BenchmarkBoard.found(application, "first", MEASURES);
            CommandAuthority.of("benchmark", first, Set.of(Permission.RETURN_SUBMIT)).call(() -> {
                national(application, first, file, rows);
                return true;
            });
            allNew(application, BenchmarkBoard.found(application, "second", MEASURES), rows);
        }
        System.exit(0);
    }

    private static void national(ApplicationContext application, PartnershipId partnership, TableFile file, int rows) {
        var imports = application.getBean(TableImportService.class);
        var layout = new Layout(
            Layout.Shape.LONG,
            "",
            Map.of(
                "Organisation",
                Field.ORGANISATION,
                "Measure",
                Field.MEASURE,
                "Period",
                Field.PERIOD,
                "Value",
                Field.VALUE
            ),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Layout.Strangers.PASSED_OVER
        );
        var start = System.nanoTime();
        var preview = imports.preview(
            partnership,
            file,
            "National table",
            layout,
            LocalDate.of(2026, 1, 1),
            new Watch()
        );
        if (!(preview instanceof TablePreview.Ready seen)) {
            throw new IllegalStateException("Not read: " + preview);
        }
        var outcome = application
            .getBean(TableLoadService.class)
            .load(partnership, seen.batch().number(), "First figures of the county", true, new Watch());
        say(
            "national table of %,d rows, %,d bytes".formatted(rows, file.size()),
            start,
            seen.batch().counts() + " " + outcome
        );
    }

    private static void allNew(ApplicationContext application, PartnershipId partnership, int rows) {
        var transactions = application.getBean(PartnershipTransactions.class);
        var batches = application.getBean(ImportBatchRepository.class);
        var staging = application.getBean(LineStaging.class);
        var start = System.nanoTime();
        var batch = transactions.write(partnership, change("Preview"), () -> {
            staging.take(stage -> {
                for (int row = 0; row < rows; row++) {
                    stage.sound(line(row), "");
                }
                return true;
            });
            var counts = staging.compare(1, BenchmarkBoard.AREA, List.of());
            var seen = batch(counts);
            batches.saveOver(0, seen);
            return seen;
        });
        say("all new: taken in and compared", start, batch.counts().words());
        var loading = System.nanoTime();
        transactions.write(partnership, change("Import 1 of figures.csv"), () -> {
            var terms = new FigureLoading.Terms(
                batch,
                BenchmarkBoard.AREA,
                List.of(),
                Provenance.Basis.ILLUSTRATIVE,
                "benchmark"
            );
            application
                .getBean(FigureLoading.class)
                .load(terms, written -> LOG.warn("Loading: {} of {}", written, rows));
            batches.saveOver(1, batch.in(ImportState.LOADED));
            application.getBean(StagedLines.class).letGo(1);
        });
        say("all new: loaded", loading, "");
        say("all new: both", start, "");
        var verify = System.nanoTime();
        var verdict = transactions.read(partnership, () -> application.getBean(AuditRepository.class).verify());
        say("audit verified", verify, verdict.findings().toString());
        var undo = System.nanoTime();
        var undone = transactions.write(partnership, change("Import 1 undone"), () ->
            application.getBean(FigureUndoing.class).undo(1, 2, "Withdrawn")
        );
        say("undone", undo, undone + " figures");
    }

    private static Change change(String why) {
        return Change.on(LocalDate.of(2026, 1, 1), "benchmark", why);
    }

    private static ImportBatch batch(ImportCounts counts) {
        return new ImportBatch(
            1,
            ImportState.PREVIEWED,
            "figures.csv",
            "a".repeat(64),
            1,
            "A county's system",
            Optional.empty(),
            "",
            LocalDate.of(2026, 1, 1),
            counts,
            Optional.empty()
        );
    }

    private static ImportLine line(int row) {
        return new ImportLine(
            row + 2L,
            "",
            new MeasureCode("measure-" + (1 + (row % MEASURES))),
            Period.day(FIRST.plusDays(row / MEASURES)),
            new LineValue.Reported(BigDecimal.valueOf(row % 1000, 1)),
            OptionalLong.empty(),
            OptionalLong.empty(),
            "",
            Optional.empty(),
            Optional.empty()
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

    /** Months from 1995 on, the measures and organisations turn about. */
    private static TableFile national(Path path, int rows) throws IOException {
        try (var out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            out.write("Organisation,Measure,Period,Value\n");
            for (int row = 0; row < rows; row++) {
                var organisation = row % ORGANISATIONS;
                var series = row / ORGANISATIONS;
                out.write(
                    (organisation == 0 ? "council" : "Organisation " + organisation) +
                        ",measure-" +
                        (1 + (series % MEASURES)) +
                        "," +
                        YearMonth.from(FIRST).plusMonths(series / MEASURES) +
                        "," +
                        (row % 1000) / 10.0 +
                        "\n"
                );
            }
        }
        return TableFile.of(path, "figures.csv");
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
