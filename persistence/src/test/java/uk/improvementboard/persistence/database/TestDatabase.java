package uk.improvementboard.persistence.database;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import uk.improvementboard.persistence.database.DatabaseSettings.External;

/**
 * A migrated, empty database of its own for a test, on the one embedded server that all tests of a process share. Making one
 * takes tens of milliseconds. Tests need not close it: the server goes with the process.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name;
    private final Database database;

    private TestDatabase(String name, Database database) {
        this.name = name;
        this.database = database;
    }

    /** Clones the migrated template. */
    public static TestDatabase fresh() {
        var settings = freshSettings();
        var name = settings.url().substring(settings.url().lastIndexOf('/') + 1);
        return new TestDatabase(name, new Database(settings, settings, () -> {}));
    }

    /** The settings of a fresh database, as an operator would give those of an external one: to start the whole program on. */
    public static External freshSettings() {
        var name = "test_" + NUMBER.incrementAndGet();
        TestServer.shared().clone(TestServer.TEMPLATE, name);
        return TestServer.shared().address(name);
    }

    /** The database as the program sees it. */
    public Database database() {
        return database;
    }

    /** Pooled connections as the application's role, bound by row-level security. */
    public DataSource applicationDataSource() {
        return database.applicationDataSource();
    }

    /** Connections as the owner of the tables: for looking behind row-level security. */
    public DataSource ownerDataSource() {
        return database.ownerDataSource();
    }

    /** Runs one statement as the owner. */
    public void executeAsOwner(String statement) {
        try (var connection = ownerDataSource().getConnection(); var execution = connection.createStatement()) {
            execution.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        database.close();
        TestServer.shared().drop(name);
    }
}
