package uk.improvementboard.board.cli;

import java.nio.file.Path;
import java.time.Instant;
import uk.improvementboard.board.founding.HertfordshireFounding;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.database.DatabaseSettings;
import uk.improvementboard.persistence.founding.FoundingLoader;

/** A program that holds a data folder with Hertfordshire in it, for commands that work beside it. */
final class RunningProgram {

    private RunningProgram() {}

    /** {@return the open database of the folder, to be closed at the end} */
    static Database withHertfordshire(Path dataFolder) {
        var settings = new DatabaseSettings.Embedded(dataFolder);
        var running = Database.open(settings, Database.Mode.ALONE, _ -> {});
        try (
            var beside = Database.open(settings, Database.Mode.BESIDE, _ -> {});
            var application = BoardServer.startWithoutScreens(beside)
        ) {
            application
                .getBean(FoundingLoader.class)
                .load(HertfordshireFounding.read(), Instant.parse("2026-11-22T09:00:00Z"), _ -> {});
        }
        return running;
    }
}
