package uk.improvementboard.board.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.improvementboard.board.imports.Layout;
import uk.improvementboard.board.imports.LayoutJson;
import uk.improvementboard.board.imports.SourceName;
import uk.improvementboard.board.imports.TableFile;
import uk.improvementboard.board.imports.TableImportService;
import uk.improvementboard.board.imports.TableLoadService;
import uk.improvementboard.board.imports.TableUndoService;
import uk.improvementboard.board.imports.UndoOutcome;
import uk.improvementboard.board.returns.ImportFile;
import uk.improvementboard.board.returns.ImportService;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.database.Database;

/** Loads a published file: shows what it would do, then all of it or nothing. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
        "Loads figures from a table (CSV or XLSX) into a partnership: all of it or nothing. Files of \"Education, health and care",
        "plans\" are known; any other table is read as a layout says, or as its heads say. Prints what it does first.",
        "Works beside a running server. Undoes an import with --undo.",
        "Exit codes: 0 done or nothing new, 1 refused or failed, 2 bad use.",
    }
)
final class ImportCommand implements Callable<Integer> {

    private static final int MOST_BYTES = 50_000_000;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The table, CSV or XLSX.")
    private Optional<Path> file = Optional.empty();

    @Option(
        names = "--partnership",
        required = true,
        paramLabel = "P",
        description = "Short name of the partnership, as in its address: hertfordshire."
    )
    private String partnership = "";

    @Option(
        names = "--published",
        paramLabel = "YYYY-MM-DD",
        description = "Day on which the file was published or extracted (default: today)."
    )
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--dry-run", description = "Prints what would happen and writes nothing.")
    private boolean dryRun;

    @Option(
        names = "--source",
        paramLabel = "NAME",
        description = "Where the figures come from; a layout remembered under it is used (default: name of the file)."
    )
    private Optional<String> source = Optional.empty();

    @Option(names = "--layout", paramLabel = "FILE.json", description = "How to read the table; see docs/imports.md.")
    private Optional<Path> layout = Optional.empty();

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why warnings are let stand, or the import undone.")
    private String reason = "";

    @Option(names = "--without-rejected", description = "Loads the other lines though some were rejected.")
    private boolean withoutRejected;

    @Option(names = "--undo", paramLabel = "NUMBER", description = "Undoes an import by its number; needs --reason.")
    private Optional<Integer> undo = Optional.empty();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var unusable = unusable();
        if (unusable.isPresent()) {
            return badUse(unusable.get());
        }
        var terminal = Optional.ofNullable(System.console())
            .filter(console -> console.isTerminal())
            .isPresent();
        try (
            var opened = database.open(Database.Mode.BESIDE, message -> {
                if (terminal) {
                    say(message);
                }
            });
            var application = BoardServer.startWithoutScreens(opened)
        ) {
            return run(application, NamedPartnership.find(application, partnership), terminal);
        }
    }

    private int run(ApplicationContext application, PartnershipId id, boolean terminal) throws Exception {
        var authority = CommandAuthority.of("import", id, Set.of(Permission.RETURN_SUBMIT));
        if (undo.isPresent()) {
            return authority.call(() -> undo(application.getBean(TableUndoService.class), id, undo.get()));
        }
        var path = file.orElseThrow();
        var table = table(path);
        return authority.call(() ->
            table.fromTheDepartment() ? department(application, id, path) : table(application, id, table, terminal)
        );
    }

    private int undo(TableUndoService undoing, PartnershipId id, int number) {
        var report = report();
        return switch (undoing.undo(id, number, reason)) {
            case UndoOutcome.Undone undone -> {
                report.say(
                    "Import %d is undone by import %d: %,d figures are as they were before it.".formatted(
                        number,
                        undone.number(),
                        undone.figures()
                    )
                );
                yield 0;
            }
            case UndoOutcome.NotPossible not -> {
                report.complain(not.why());
                yield 1;
            }
            case UndoOutcome.Overlaid overlaid -> {
                report.complain("Import " + number + " cannot be undone: figures of it were changed since.");
                overlaid.figures().forEach(figure -> report.complain("  " + figure));
                yield 1;
            }
        };
    }

    private int department(ApplicationContext application, PartnershipId id, Path path) {
        var chosen = ImportFile.of(
            String.valueOf(path.getFileName()),
            bytes(path),
            published.orElse(today(application))
        );
        var report = new ImportReport(spec.commandLine().getOut(), spec.commandLine().getErr());
        return new ImportRun(application.getBean(ImportService.class), report).run(id, chosen, dryRun, reason);
    }

    private int table(ApplicationContext application, PartnershipId id, TableFile table, boolean terminal) {
        var watch = new TerminalWatch(spec.commandLine().getErr(), terminal);
        var run = new TableRun(
            application.getBean(TableImportService.class),
            application.getBean(TableLoadService.class),
            report(),
            watch
        );
        return run.run(
            id,
            table,
            new TableRun.Wish(
                source,
                layout.map(ImportCommand::layout),
                published.orElse(today(application)),
                dryRun,
                reason,
                withoutRejected
            )
        );
    }

    private static LocalDate today(ApplicationContext application) {
        return LocalDate.now(application.getBean(Clock.class));
    }

    private TableReport report() {
        return new TableReport(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    private static Layout layout(Path path) {
        try {
            return LayoutJson.read(Files.readString(path));
        } catch (IOException | IllegalArgumentException wrong) {
            throw CommandFailedException.badUse("The layout " + path + " cannot be used: " + wrong.getMessage());
        }
    }

    private Optional<String> unusable() {
        if (undo.isPresent()) {
            return file.isPresent() ? Optional.of("Give a file or --undo, not both.") : Optional.empty();
        }
        if (file.isEmpty()) {
            return Optional.of("Give the file to load, or --undo NUMBER.");
        }
        var path = file.get();
        if (!Files.exists(path)) {
            return Optional.of("There is no file " + path + ".");
        }
        if (!Files.isRegularFile(path)) {
            return Optional.of(path + " is not a file.");
        }
        return source.flatMap(SourceName::problem).map(LineProblem::words);
    }

    private static TableFile table(Path path) {
        try {
            return TableFile.of(path, String.valueOf(path.getFileName()));
        } catch (IOException unreadable) {
            throw new CommandFailedException(
                "The file " + path + " cannot be read; check its permissions.",
                unreadable
            );
        }
    }

    private static byte[] bytes(Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new CommandFailedException(
                    path + " is larger than 50 megabytes; load one published file at a time."
                );
            }
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new CommandFailedException(
                "The file " + path + " cannot be read; check its permissions.",
                unreadable
            );
        }
    }

    private int badUse(String sentence) {
        say(sentence);
        return spec.exitCodeOnInvalidInput();
    }

    private void say(String sentence) {
        var out = spec.commandLine().getErr();
        out.println(sentence);
        out.flush();
    }
}
