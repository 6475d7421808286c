package uk.improvementboard.persistence.database;

import java.nio.file.Path;
import java.util.Map;

/** Which database the program uses: the embedded one of a data folder, or an external server the operator runs. */
public sealed interface DatabaseSettings {
    /** The environment variable that turns on the external database: its JDBC address. */
    String URL = "DB_URL";
    /** The role that owns the schema and runs the migrations. */
    String OWNER_USER = "DB_OWNER_USER";
    String OWNER_PASSWORD = "DB_OWNER_PASSWORD";
    /** The role the application works as: neither superuser nor owner, so that row-level security binds it. */
    String APPLICATION_USER = "DB_USER";
    String APPLICATION_PASSWORD = "DB_PASSWORD";

    /**
     * Reads the settings from environment variables: an external database when any {@code DB_...} variable of this program
     * is set, else the embedded one.
     *
     * @param environment the process's environment, usually {@link System#getenv()}
     * @param dataFolder where the embedded database lives if there is no external one
     * @throws DatabaseUnavailableException if only some of the variables are set, naming the first one missing, or the
     *     address is not one of PostgreSQL
     */
    static DatabaseSettings from(Map<String, String> environment, Path dataFolder) {
        var external = new ExternalVariables(environment);
        return external.anySet() ? external.read() : new Embedded(dataFolder);
    }

    /**
     * A PostgreSQL server, version 15 or newer, that somebody else runs.
     *
     * @param url its JDBC address, {@code jdbc:postgresql://host:port/database}
     */
    record External(
        String url,
        String ownerUser,
        String ownerPassword,
        String applicationUser,
        String applicationPassword
    ) implements DatabaseSettings {
        /** Names the server and the roles, never the passwords: settings end up in logs. */
        @Override
        public String toString() {
            return "External[url=" + url + ", ownerUser=" + ownerUser + ", applicationUser=" + applicationUser + "]";
        }
    }

    /** The PostgreSQL that comes with the program, keeping its data in a folder of this machine. */
    record Embedded(Path dataFolder) implements DatabaseSettings {
        public Embedded {
            dataFolder = dataFolder.toAbsolutePath().normalize();
        }
    }
}
