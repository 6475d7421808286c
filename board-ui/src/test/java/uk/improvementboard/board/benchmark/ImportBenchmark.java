package uk.improvementboard.board.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import uk.improvementboard.board.BoardApplication;
import uk.improvementboard.board.imports.Glance;
import uk.improvementboard.board.imports.ImportWatch;
import uk.improvementboard.board.imports.Layout;
import uk.improvementboard.board.imports.TableFile;
import uk.improvementboard.board.imports.TableImportService;
import uk.improvementboard.board.imports.TableLoadService;
import uk.improvementboard.board.imports.TablePreview;
import uk.improvementboard.board.imports.TableUndoService;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.database.DatabaseSettings.Embedded;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/**
 * How long a table of a million rows takes from the file to the board, all of its figures new, then the same file again, then undone.
 * Run its main with {@code -Xmx512m} and a folder for the database; progress goes to the error stream. It stands outside the test run.
 */
final class ImportBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ImportBenchmark.class);
    private static final int MEASURES = 40;
    private static final LocalDate FIRST = LocalDate.of(1940, 1, 1);

    private ImportBenchmark() {}

    public static void main(String... arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        var file = file(folder.resolve("figures.csv"), rows);
        var database = Database.open(new Embedded(folder.resolve("database")), Database.Mode.ALONE, _ -> {});
        try (var application = start(database)) {
            var partnership = found(application);
            CommandAuthority.of("benchmark", partnership, Set.of(Permission.RETURN_SUBMIT)).call(() -> {
                measure(application, partnership, file, rows);
                return true;
            });
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(Database database) {
        return new SpringApplicationBuilder(BoardApplication.class)
            .web(WebApplicationType.NONE)
            .initializers(context -> ((GenericApplicationContext) context).registerBean(Database.class, () -> database))
            .run(
                "--board.demonstration=false",
                "--logging.level.root=warn",
                "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration," +
                    "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig"
            );
    }

    private static void measure(ApplicationContext application, PartnershipId partnership, TableFile file, int rows) {
        var imports = application.getBean(TableImportService.class);
        var loads = application.getBean(TableLoadService.class);
        var layout = ((Glance.Seen) imports.glance(partnership, file)).first().guess().layout();
        var start = System.nanoTime();
        var seen = preview(imports, partnership, file, layout);
        var seenAt = System.nanoTime();
        var outcome = loads.load(partnership, seen.batch().number(), "First figures of the county", false, new Watch());
        var loadedAt = System.nanoTime();
        LOG.warn(
            String.format(
                Locale.ROOT,
                "%,d rows, %,d bytes: preview %.1f s, load %.1f s, together %.1f s; %s; heap at most %d MB",
                rows,
                file.size(),
                (seenAt - start) / 1e9,
                (loadedAt - seenAt) / 1e9,
                (loadedAt - start) / 1e9,
                outcome,
                Runtime.getRuntime().maxMemory() >> 20
            )
        );
        var again = System.nanoTime();
        var twice = preview(imports, partnership, file, layout);
        LOG.warn(
            String.format(
                Locale.ROOT,
                "the same file again: %.1f s, %s",
                (System.nanoTime() - again) / 1e9,
                twice.batch().counts().words()
            )
        );
        var undo = System.nanoTime();
        var undone = application
            .getBean(TableUndoService.class)
            .undo(partnership, seen.batch().number(), "It was only a benchmark");
        LOG.warn(String.format(Locale.ROOT, "undone: %.1f s, %s", (System.nanoTime() - undo) / 1e9, undone));
    }

    private static TablePreview.Ready preview(
        TableImportService imports,
        PartnershipId partnership,
        TableFile file,
        Layout layout
    ) {
        return (TablePreview.Ready) imports.preview(
            partnership,
            file,
            "A county's system",
            layout,
            LocalDate.of(2026, 1, 1),
            new Watch()
        );
    }

    /** Days from 1940 on, the measures turn about. */
    private static TableFile file(Path path, int rows) throws IOException {
        try (var out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            out.write("Measure,First day,Last day,Value\n");
            for (int row = 0; row < rows; row++) {
                var day = FIRST.plusDays(row / MEASURES);
                out.write(
                    "measure-" + (1 + (row % MEASURES)) + "," + day + "," + day + "," + (row % 1000) / 10.0 + "\n"
                );
            }
        }
        return TableFile.of(path, "figures.csv");
    }

    private static PartnershipId found(ApplicationContext application) {
        var partnerships = application.getBean(PartnershipRepository.class);
        var change = Change.on(LocalDate.of(2024, 1, 1), "benchmark", "Founded");
        return application.getBean(PartnershipTransactions.class).found(change, id -> {
            var area = new AreaCode("X00000001");
            partnerships.saveAreas(List.of(new Area(area, "Here", Area.Level.ILLUSTRATIVE)));
            partnerships.create(new Partnership(id, "benchmark", "Benchmark", area, true, "Made up"));
            partnerships.saveOrganisation(
                new Organisation(
                    new OrganisationCode("council"),
                    "Council",
                    "Council",
                    Organisation.Kind.COUNCIL,
                    LocalDate.of(2020, 1, 1),
                    Optional.empty(),
                    ""
                )
            );
            IntStream.rangeClosed(1, MEASURES).forEach(number ->
                application.getBean(MeasureRepository.class).save(measure(number))
            );
            return id;
        });
    }

    private static Measure measure(int number) {
        return new Measure(
            new MeasureCode("measure-" + number),
            "Measure " + number,
            "Made up",
            Unit.percent(),
            1,
            ImprovementDirection.INCREASE,
            SeriesKind.SNAPSHOT,
            Frequency.IRREGULAR,
            List.of(new OrganisationCode("council")),
            false,
            false,
            false,
            20
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
