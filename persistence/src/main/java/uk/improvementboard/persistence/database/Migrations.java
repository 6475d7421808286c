package uk.improvementboard.persistence.database;

import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema up to the version of this program. The migrations grant what the application needs to the role that the
 * placeholder {@code ${applicationRole}} names.
 */
public final class Migrations {

    private static final String LOCATION = "classpath:db/migration";

    private Migrations() {}

    /**
     * Applies what is missing.
     *
     * @param owner connects as the role that owns the schema
     * @param applicationRole the role that the migrations grant rights to
     * @param progress told what is done, if there is anything to do
     * @throws DatabaseUnavailableException if a migration fails or the database was written by a newer program
     */
    public static void migrate(DataSource owner, String applicationRole, Consumer<String> progress) {
        migrate(owner, applicationRole, progress, LOCATION);
    }

    static void migrate(DataSource owner, String applicationRole, Consumer<String> progress, String... locations) {
        try {
            var flyway = flyway(owner, applicationRole, locations);
            var pending = flyway.info().pending().length;
            if (pending > 0) {
                progress.accept("Preparing the tables (" + pending + (pending == 1 ? " step)" : " steps)"));
            }
            flyway.migrate();
        } catch (FlywayException refused) {
            throw new DatabaseUnavailableException(
                "The tables of the database do not fit this version of the program: " + firstLines(refused) + ".",
                "Start the version of the program that last used this database, or restore a backup; nothing was changed.",
                refused
            );
        }
    }

    /**
     * Checks, without changing anything, that the schema is the one of this program.
     *
     * @throws DatabaseUnavailableException if it is not
     */
    static void requireCurrent(DataSource owner, String applicationRole) {
        if (flyway(owner, applicationRole, LOCATION).info().pending().length > 0) {
            throw new DatabaseUnavailableException(
                "The server that uses this database is of an older version than this command.",
                "Stop it and start the new version, then repeat the command."
            );
        }
    }

    private static Flyway flyway(DataSource owner, String applicationRole, String... locations) {
        return Flyway.configure()
            .dataSource(owner)
            .locations(locations)
            .placeholders(Map.of("applicationRole", applicationRole))
            .validateMigrationNaming(true)
            .cleanDisabled(true)
            .outputQueryResults(false)
            .load();
    }

    private static String firstLines(FlywayException refused) {
        return String.join(" ", String.valueOf(refused.getMessage()).lines().map(String::strip).limit(4).toList());
    }
}
