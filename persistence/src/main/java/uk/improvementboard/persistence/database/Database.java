package uk.improvementboard.persistence.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;
import uk.improvementboard.persistence.database.DatabaseSettings.Embedded;
import uk.improvementboard.persistence.database.DatabaseSettings.External;

/**
 * The database, reached and brought up to this program's version. Closing it ends the connections and then, if this process
 * started it, the server.
 */
public final class Database implements AutoCloseable {

    /** What to do when another process already runs the embedded database of the folder. */
    public enum Mode {
        /** Refuse: for the server, which wants the folder to itself. */
        ALONE,
        /** Use the running one: for commands that work beside the server. */
        BESIDE,
    }

    private final DatabaseSettings settings;
    private final External address;
    private final HikariDataSource pool;
    private final Runnable stop;
    private final AtomicBoolean closed = new AtomicBoolean();

    Database(DatabaseSettings settings, External address, Runnable stop) {
        this.settings = settings;
        this.address = address;
        this.stop = stop;
        this.pool = Connections.pool(address);
    }

    /**
     * Starts the database if it is embedded and not running, applies the migrations that are missing, and connects.
     *
     * @param settings which database
     * @param mode what to do when another process runs the embedded database
     * @param progress told in a few words what takes time, on the calling thread
     * @throws DatabaseUnavailableException if it cannot be started or reached, saying why and what to do
     */
    public static Database open(DatabaseSettings settings, Mode mode, Consumer<String> progress) {
        return switch (settings) {
            case External external -> openExternal(external, progress);
            case Embedded embedded -> openEmbedded(embedded, mode, progress);
        };
    }

    private static Database openExternal(External external, Consumer<String> progress) {
        progress.accept("Connecting to " + external.url());
        ServerChecks.check(external);
        Migrations.migrate(Connections.owner(external), external.applicationUser(), progress);
        return new Database(external, external, () -> {});
    }

    private static Database openEmbedded(Embedded embedded, Mode mode, Consumer<String> progress) {
        var claimed = DataFolder.claim(embedded.dataFolder());
        if (claimed.isPresent()) {
            return start(embedded, EmbeddedDatabase.start(claimed.get(), progress), progress);
        }
        var other = new RunningDatabase(embedded.dataFolder());
        if (mode == Mode.ALONE) {
            throw other.inUse();
        }
        var address = other.awaitAddress(progress);
        Migrations.requireCurrent(Connections.owner(address), address.applicationUser());
        return new Database(embedded, address, () -> {});
    }

    private static Database start(Embedded embedded, EmbeddedDatabase server, Consumer<String> progress) {
        try {
            var address = server.address();
            Migrations.migrate(Connections.owner(address), address.applicationUser(), progress);
            var database = new Database(embedded, address, server::close);
            server.announce();
            return database;
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    /** Pooled connections as the role that row-level security binds: for all work on the data. */
    public DataSource applicationDataSource() {
        return pool;
    }

    /** Connections as the role that owns the schema, one for each call: for migrations and restoring a backup only. */
    public DataSource ownerDataSource() {
        return Connections.owner(address);
    }

    /** The name of the role the application works as. */
    public String applicationRole() {
        return address.applicationUser();
    }

    /** The settings it was opened with. */
    public DatabaseSettings settings() {
        return settings;
    }

    /** Closes it when the process is told to end; for commands, where no framework does so. */
    public Database closeOnExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "close-database"));
        return this;
    }

    /** Ends the connections, then stops the server if this process started it; a second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                pool.close();
            } finally {
                stop.run();
            }
        }
    }
}
