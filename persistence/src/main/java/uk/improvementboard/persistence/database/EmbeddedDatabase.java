package uk.improvementboard.persistence.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import uk.improvementboard.persistence.database.DatabaseSettings.External;

/** The PostgreSQL that this process started on a data folder it has claimed. Closing it stops the server. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final long LARGEST_LOG = 1024 * 1024;

    private final DataFolder folder;
    private final PostgresServer server;
    private final ConnectionFile connection;
    private final int port;

    private EmbeddedDatabase(DataFolder folder, PostgresServer server, ConnectionFile connection, int port) {
        this.folder = folder;
        this.server = server;
        this.connection = connection;
        this.port = port;
    }

    /**
     * Starts the server, making the cluster on the first start and recovering whatever state an earlier run left.
     *
     * @param folder the claimed folder, which from now on belongs to the database: closed with it, also if it does not start
     */
    static EmbeddedDatabase start(DataFolder folder, Consumer<String> progress) {
        try {
            return startIn(folder, progress);
        } catch (IOException failed) {
            folder.close();
            throw FileTrouble.in(folder.path(), failed);
        } catch (RuntimeException failed) {
            folder.close();
            throw failed;
        }
    }

    private static EmbeddedDatabase startIn(DataFolder folder, Consumer<String> progress) throws IOException {
        var known = ConnectionFile.read(folder.path());
        if (known.isEmpty() && Files.exists(folder.cluster())) {
            throw new DatabaseUnavailableException(
                "The data folder " +
                    folder.path() +
                    " holds a database but not connection.properties with its passwords.",
                "Put that file back from a backup of the folder, or choose another folder with --data DIR."
            );
        }
        var first = known.isEmpty() || !known.get().complete();
        folder.requireRoom(first ? DataFolder.ROOM_FOR_FIRST_START : DataFolder.ROOM_FOR_LATER_START);
        var connection = known.orElseGet(ConnectionFile::withNewPasswords).notRunning().write(folder.path());
        keepLogSmall(folder.log());
        var programs = PostgresPrograms.unpacked(folder.programs(), progress);
        var server = new PostgresServer(programs, folder.cluster(), folder.log());
        OrphanedServer.end(server, progress);
        if (first) {
            createCluster(folder, server, connection, progress);
        }
        progress.accept("Starting the database");
        var port = server.start(Map.of());
        try {
            if (first) {
                createRoles(connection, port);
            }
            return new EmbeddedDatabase(folder, server, connection.completed().write(folder.path()), port);
        } catch (IOException | RuntimeException failed) {
            server.stop();
            throw failed;
        }
    }

    private static void createCluster(
        DataFolder folder,
        PostgresServer server,
        ConnectionFile connection,
        Consumer<String> progress
    ) throws IOException {
        progress.accept("Creating an empty database in " + folder.path());
        // The connection file says that no first start ever came to its end, so nothing was ever stored here.
        PostgresPrograms.deleteTree(folder.cluster());
        var passwordFile = folder.path().resolve("superuser.password");
        try {
            OwnerOnly.write(passwordFile, connection.superuserPassword());
            server.create(passwordFile);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private static void createRoles(ConnectionFile connection, int port) {
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try {
            Roles.create(
                Connections.single(url, PostgresServer.SUPERUSER, connection.superuserPassword()),
                connection.ownerPassword(),
                connection.applicationPassword()
            );
        } catch (SQLException refused) {
            throw new DatabaseUnavailableException(
                "The new database at " + url + " could not be prepared: " + refused.getMessage() + ".",
                "Start again; the unfinished database is then made anew.",
                refused
            );
        }
    }

    private static void keepLogSmall(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Tells other processes of this user where the server is; called once the tables are ready. */
    void announce() {
        try {
            connection.runningAt(port).write(folder.path());
        } catch (IOException notWritten) {
            throw FileTrouble.in(folder.path(), notWritten);
        }
    }

    /** How this process reaches the server. */
    External address() {
        return connection.address(port);
    }

    @Override
    public void close() {
        try (folder) {
            connection.notRunning().write(folder.path());
            server.stop();
        } catch (IOException failed) {
            throw new DatabaseUnavailableException(
                "The database in " + folder.path() + " did not stop cleanly: " + failed + ".",
                "Nothing is lost: the next start recovers it.",
                failed
            );
        }
    }
}
