package uk.improvementboard.board.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import uk.improvementboard.board.analyse.AnalyseCommand;

/**
 * The one door: {@code ./board COMMAND}. Exit codes: 0 done, 1 a finding or a failure that is explained, 2 bad use. Messages go
 * to the error stream, results to files or the output stream.
 */
@Command(
    name = "board",
    mixinStandardHelpOptions = true,
    version = "Improvement Board 0.1.0",
    description = "The improvement board of a SEND partnership: server, imports, packs.",
    subcommands = {
        RunCommand.class,
        AnalyseCommand.class,
        ImportCommand.class,
        PackCommand.class,
        PartnershipCommand.class,
        BackupCommand.class,
        RestoreCommand.class,
        VerifyAuditCommand.class,
        VerifyPackCommand.class,
        HelpCommand.class,
    }
)
public final class BoardCommand {

    private BoardCommand() {}

    /** Runs one command and ends the process with its exit code; a server keeps the process alive. */
    public static void main(String... arguments) {
        var code = commandLine().execute(arguments);
        if (code != RunCommand.KEEPS_RUNNING) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new BoardCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(new ClearFailure());
    }
}
