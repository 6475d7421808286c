package uk.improvementboard.board.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.improvementboard.persistence.audit.AuditVerdict;
import uk.improvementboard.persistence.audit.AuditVerifier;
import uk.improvementboard.persistence.backup.BackupFile;
import uk.improvementboard.persistence.backup.BackupRestorer;
import uk.improvementboard.persistence.database.Database;

/** Fills an empty database from a backup, and verifies the audit in it. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
        "Fills an empty database from a file that \"backup\" wrote: all of it, or nothing. Then verifies the audit.",
        "Give an empty folder with --data, or an empty database in DB_URL; a server must not be running on it.",
        "Exit codes: 0 restored and whole, 1 a failure or a broken audit, 2 bad use.",
    }
)
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        try (
            var backup = BackupFile.open(file);
            var opened = database.open(Database.Mode.ALONE, step -> {
                err.println(step);
                err.flush();
            })
        ) {
            BackupRestorer.restore(opened.ownerDataSource(), backup);
            var verdicts = new AuditVerifier(opened.ownerDataSource()).verify(Map.of(), (_, _) -> {});
            var whole = verdicts.values().stream().allMatch(AuditVerdict::whole);
            var out = spec.commandLine().getOut();
            out.println(
                String.format(
                    Locale.UK,
                    "Restored as of %s: %,d rows. The audit of %s is %s.",
                    backup.manifest().taken(),
                    backup.manifest().rows(),
                    String.join(", ", List.copyOf(verdicts.keySet())),
                    whole ? "whole" : "BROKEN: verify-audit says where"
                )
            );
            out.flush();
            return whole ? 0 : 1;
        }
    }
}
