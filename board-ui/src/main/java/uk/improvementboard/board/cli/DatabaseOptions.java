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
        defaultValue = "data",
        description = "Folder of the embedded database (default: ./data). Not used with DB_URL in the environment."
    )
    private Path dataFolder = Path.of("data");

    DatabaseSettings settings() {
        return DatabaseSettings.from(System.getenv(), dataFolder);
    }

    Database open(Database.Mode mode, Consumer<String> progress) {
        return Database.open(settings(), mode, progress);
    }
}
