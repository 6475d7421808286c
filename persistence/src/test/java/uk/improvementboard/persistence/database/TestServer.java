package uk.improvementboard.persistence.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import uk.improvementboard.persistence.database.DatabaseSettings.External;

/** The embedded server that the tests of this process share: safe against nothing, therefore fast. */
final class TestServer {

    static final String TEMPLATE = Roles.DATABASE;
    private static final String PASSWORD = "only for tests";
    private static final Map<String, String> FAST = Map.of(
        "fsync",
        "off",
        "synchronous_commit",
        "off",
        "full_page_writes",
        "off",
        "max_connections",
        "200"
    );

    private final int port;

    private TestServer(int port) {
        this.port = port;
    }

    static TestServer shared() {
        return Holder.SHARED;
    }

    /** Where the tests of all processes keep the unpacked PostgreSQL: the build folder, so that a clean build unpacks anew. */
    static Path programs() throws IOException {
        return PostgresPrograms.unpacked(Path.of("target", "test-postgres").toAbsolutePath(), step -> {});
    }

    External address(String database) {
        return new External(url(database), Roles.OWNER, PASSWORD, Roles.APPLICATION, PASSWORD);
    }

    void clone(String template, String name) {
        execute("CREATE DATABASE " + name + " TEMPLATE " + template + " OWNER " + Roles.OWNER);
        try (var connection = superuser().getConnection()) {
            Roles.grantAccess(connection, name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void drop(String name) {
        execute("DROP DATABASE " + name + " WITH (FORCE)");
    }

    private void execute(String statement) {
        try (var connection = superuser().getConnection(); var execution = connection.createStatement()) {
            execution.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private DataSource superuser() {
        return Connections.single(url("postgres"), PostgresServer.SUPERUSER, PASSWORD);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static TestServer start() throws IOException, SQLException {
        var folder = Files.createTempDirectory("improvement-board-tests");
        var server = new PostgresServer(programs(), folder.resolve("postgres"), folder.resolve("postgres.log"));
        var password = Files.writeString(folder.resolve("password"), PASSWORD);
        server.create(password);
        var started = new TestServer(server.start(FAST));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, folder), "stop-test-database"));
        Roles.create(started.superuser(), PASSWORD, PASSWORD);
        Migrations.migrate(Connections.owner(started.address(TEMPLATE)), Roles.APPLICATION, step -> {});
        return started;
    }

    private static void remove(PostgresServer server, Path folder) {
        try {
            server.stop();
            PostgresPrograms.deleteTree(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Holder {

        private static final TestServer SHARED = startOrFail();

        private static TestServer startOrFail() {
            try {
                return start();
            } catch (IOException | SQLException failed) {
                throw new IllegalStateException("The database for the tests does not start", failed);
            }
        }
    }
}
