package uk.improvementboard.board.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import uk.improvementboard.persistence.backup.BackupException;
import uk.improvementboard.persistence.database.DatabaseUnavailableException;

/** Turns what went wrong into one clear sentence; the stack trace only follows where nobody foresaw the failure. */
final class ClearFailure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        var out = command.getErr();
        explained(failure).ifPresentOrElse(out::println, () -> unforeseen(failure, out));
        out.flush();
        return failure instanceof CommandFailedException known ? known.exitCode() : 1;
    }

    /** {@return the sentence for a failure that was foreseen} */
    static Optional<String> explained(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (
                cause instanceof DatabaseUnavailableException ||
                cause instanceof CommandFailedException ||
                cause instanceof BackupException
            ) {
                return Optional.ofNullable(cause.getMessage());
            }
            if (cause instanceof PortInUseException inUse) {
                return Optional.of(PortCheck.inUse(inUse.getPort()));
            }
        }
        return Optional.empty();
    }

    private static void unforeseen(Exception failure, PrintWriter out) {
        out.println("Something went wrong that the program did not foresee. Nothing half done was kept. Details:");
        failure.printStackTrace(out);
    }
}
