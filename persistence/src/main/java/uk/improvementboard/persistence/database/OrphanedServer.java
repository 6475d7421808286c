package uk.improvementboard.persistence.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A server that outlived the program that started it, as happens when that is killed. Only the process that holds the data
 * folder's lock may look for one: the lock shows that no living program uses the server.
 */
final class OrphanedServer {

    private OrphanedServer() {}

    /** Stops the server of this cluster if one is left, and clears away the mark of one that died. */
    static void end(PostgresServer server, Consumer<String> progress) throws IOException {
        var mark = server.cluster().resolve("postmaster.pid");
        if (!Files.exists(mark)) {
            return;
        }
        if (belongsToLivingPostgres(mark)) {
            progress.accept("Stopping the database server that an earlier run left behind");
            server.stop();
        } else {
            // PostgreSQL would take any process that has got the number since then for a living server, and refuse to start.
            Files.deleteIfExists(mark);
        }
    }

    private static boolean belongsToLivingPostgres(Path mark) throws IOException {
        var lines = Files.readAllLines(mark);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,10}")) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
            .filter(ProcessHandle::isAlive)
            .flatMap(process -> process.info().command())
            .map(command -> String.valueOf(Path.of(command).getFileName()).startsWith("postgres"))
            .orElse(false);
    }
}
