package uk.improvementboard.board.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.database.DatabaseSettings;

/** Where the data are: the options of every command that needs the database. */
final class DatabaseOptions {

    @Option(
        names = "--data",
        paramLabel = "DIR",
        description = "Folder of the embedded database (default: the program's own folder \"data\"). Not used with DB_URL set."
    )
    private Path dataFolder = Path.of(System.getenv().getOrDefault("BOARD_HOME", "."), "data");

    DatabaseSettings settings() {
        return DatabaseSettings.from(System.getenv(), dataFolder);
    }

    Database open(Database.Mode mode, Consumer<String> progress) {
        return Database.open(settings(), mode, progress);
    }
}
