package uk.improvementboard.board.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.improvementboard.persistence.backup.BackupWriter;
import uk.improvementboard.persistence.database.Database;

/** Writes the whole database into one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
        "Writes everything that is on record, of all partnerships, into one file that \"restore\" reads.",
        "Works beside a running server. An existing file is never overwritten.",
    }
)
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Where to, for example board-2026-11-27.zip.")
    private Path file = Path.of("");

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (var opened = database.open(Database.Mode.BESIDE, _ -> {})) {
            var manifest = BackupWriter.write(opened.ownerDataSource(), file, Clock.systemUTC().instant());
            var out = spec.commandLine().getOut();
            out.println(
                String.format(
                    Locale.UK,
                    "%s: %d tables, %,d rows, tables of version %s.",
                    file.toAbsolutePath().normalize(),
                    manifest.tables().size(),
                    manifest.rows(),
                    manifest.schema()
                )
            );
            out.println(
                "It holds every handling class and the hashes of passwords: keep it where only you can read it."
            );
            out.flush();
        }
        return 0;
    }
}
