package uk.improvementboard.persistence.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import uk.improvementboard.persistence.database.DatabaseSettings.External;

/** The embedded database of a data folder that another living process has claimed. */
record RunningDatabase(Path dataFolder) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /**
     * Finds out how to reach it, waiting while the other process is still starting it.
     *
     * @throws DatabaseUnavailableException if it does not become reachable within a minute
     */
    External awaitAddress(Consumer<String> progress) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var told = false;
        while (true) {
            var address = address().filter(RunningDatabase::answers);
            if (address.isPresent()) {
                return address.get();
            }
            if (System.nanoTime() > end || !pause()) {
                throw inUse();
            }
            if (!told) {
                progress.accept("Waiting for the database that another process is starting");
                told = true;
            }
        }
    }

    /** The refusal for a process that wants the folder to itself. */
    DatabaseUnavailableException inUse() {
        var process = read()
            .map(file -> " (process " + file.process() + ")")
            .orElse("");
        return new DatabaseUnavailableException(
            "The data folder " + dataFolder + " is in use by another Improvement Board" + process + ".",
            "Stop that one, or choose another folder with --data DIR."
        );
    }

    private Optional<External> address() {
        return read()
            .filter(file -> file.port().isPresent())
            .map(file -> file.address(file.port().getAsInt()));
    }

    private Optional<ConnectionFile> read() {
        try {
            return ConnectionFile.read(dataFolder);
        } catch (IOException unreadable) {
            throw new DatabaseUnavailableException(
                "The connection.properties of the data folder " +
                    dataFolder +
                    " cannot be read: " +
                    unreadable.getMessage() +
                    ".",
                "Run the command as the user who started the Improvement Board.",
                unreadable
            );
        }
    }

    private static boolean answers(External address) {
        try (var connection = Connections.application(address).getConnection()) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException stopWaiting) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
