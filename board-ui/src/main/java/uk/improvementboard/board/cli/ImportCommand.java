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
import uk.improvementboard.board.returns.ImportFile;
import uk.improvementboard.board.returns.ImportService;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.database.Database;

/** Loads a published file: shows what it would do, then all of it or nothing. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
        "Loads a CSV file of \"Education, health and care plans\" into a partnership: all of it or nothing.",
        "Prints what it does first. Works beside a running server.",
        "Exit codes: 0 done or nothing new, 1 refused or failed, 2 bad use.",
    }
)
final class ImportCommand implements Callable<Integer> {

    private static final int MOST_BYTES = 50_000_000;

    @Parameters(paramLabel = "FILE", description = "The CSV file as published.")
    private Path file = Path.of("");

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
        description = "Day on which the file was published (default: today)."
    )
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--dry-run", description = "Prints what would happen and writes nothing.")
    private boolean dryRun;

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
        var bytes = bytes();
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
            return run(application, NamedPartnership.find(application, partnership), bytes);
        }
    }

    private int run(ApplicationContext application, PartnershipId id, byte[] bytes) throws Exception {
        var today = LocalDate.now(application.getBean(Clock.class));
        var chosen = ImportFile.of(String.valueOf(file.getFileName()), bytes, published.orElse(today));
        var report = new ImportReport(spec.commandLine().getOut(), spec.commandLine().getErr());
        var imports = application.getBean(ImportService.class);
        return CommandAuthority.of("import", id, Set.of(Permission.RETURN_SUBMIT)).call(() ->
            new ImportRun(imports, report).run(id, chosen, dryRun)
        );
    }

    private Optional<String> unusable() {
        if (!Files.exists(file)) {
            return Optional.of("There is no file " + file + ".");
        }
        return Files.isRegularFile(file) ? Optional.empty() : Optional.of(file + " is not a file.");
    }

    private byte[] bytes() {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new CommandFailedException(
                    file + " is larger than 50 megabytes; load one published file at a time."
                );
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new CommandFailedException(
                "The file " + file + " cannot be read; check its permissions.",
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
