package uk.improvementboard.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.improvementboard.persistence.database.Database.Mode;
import uk.improvementboard.persistence.database.DatabaseSettings.Embedded;

/** The embedded database as those who start, stop and kill the program meet it. */
class EmbeddedDatabaseTest {

    @TempDir
    Path scratch;

    private Path folder;
    private final List<String> progress = new ArrayList<>();

    @BeforeEach
    void share_the_unpacked_programs() throws IOException {
        folder = Files.createDirectories(scratch.resolve("a data folder"));
        Files.createSymbolicLink(folder.resolve("programs"), TestServer.programs().getParent());
    }

    @AfterEach
    void leave_the_unpacked_programs() throws IOException {
        Files.delete(folder.resolve("programs"));
    }

    @Test
    void what_was_stored_is_there_after_a_stop_and_a_second_start() throws Exception {
        try (var database = open(Mode.ALONE)) {
            execute(database.ownerDataSource(), "CREATE TABLE kept AS SELECT 'stored' AS what");
            assertThat(progress).anyMatch(step -> step.startsWith("Creating an empty database"));
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).as("the mark of a running server").doesNotExist();
        progress.clear();
        try (var database = open(Mode.ALONE)) {
            assertThat(read(database.ownerDataSource(), "SELECT what FROM kept")).isEqualTo("stored");
            assertThat(read(database.ownerDataSource(), "SHOW fsync")).isEqualTo("on");
            assertThat(read(database.ownerDataSource(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }
        assertThat(progress).containsExactly("Starting the database");
    }

    @Test
    void a_folder_in_use_is_refused_or_shared_and_recovers_when_its_program_is_killed() throws Exception {
        var holder = HoldDatabase.on(folder);
        try {
            assertThatThrownBy(() -> open(Mode.ALONE))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("in use by another Improvement Board (process " + holder.pid() + ")")
                .hasMessageContaining("--data DIR");
            try (var beside = open(Mode.BESIDE)) {
                assertThat(read(beside.applicationDataSource(), "SELECT what FROM kept")).isEqualTo(
                    "stored before the kill"
                );
            }
            assertThat(holder.isAlive()).as("the other program goes on").isTrue();
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).as("an orphaned server").exists();
        try (var database = open(Mode.ALONE)) {
            assertThat(read(database.applicationDataSource(), "SELECT what FROM kept")).isEqualTo(
                "stored before the kill"
            );
        }
        assertThat(progress).contains("Stopping the database server that an earlier run left behind");
    }

    @Test
    void a_mark_left_by_a_crash_does_not_hinder_the_start_though_its_process_number_is_taken_again() throws Exception {
        open(Mode.ALONE).close();
        Files.writeString(
            folder.resolve("postgres/postmaster.pid"),
            ProcessHandle.current().pid() + "\n" + folder + "\n1\n5432\n"
        );
        try (var database = open(Mode.ALONE)) {
            assertThat(read(database.applicationDataSource(), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_first_start_that_was_cut_short_begins_again() throws Exception {
        ConnectionFile.withNewPasswords().write(folder);
        Files.createDirectories(folder.resolve("postgres/base"));
        try (var database = open(Mode.ALONE)) {
            assertThat(read(database.applicationDataSource(), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_database_without_its_passwords_is_left_untouched() throws IOException {
        var data = Files.createDirectories(folder.resolve("postgres/base"));
        assertThatThrownBy(() -> open(Mode.ALONE))
            .isInstanceOf(DatabaseUnavailableException.class)
            .hasMessageContaining("connection.properties")
            .hasMessageContaining("backup");
        assertThat(data).exists();
        assertThat(DataFolder.claim(folder))
            .as("the folder is free again")
            .isPresent()
            .get()
            .satisfies(DataFolder::close);
    }

    @Test
    void nobody_gets_in_without_the_password_and_only_the_owner_can_read_it() throws Exception {
        try (var database = open(Mode.ALONE)) {
            var port = ConnectionFile.read(folder).orElseThrow().port().orElseThrow();
            for (var user : List.of(PostgresServer.SUPERUSER, Roles.OWNER, Roles.APPLICATION)) {
                var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + Roles.DATABASE;
                assertThatThrownBy(() -> DriverManager.getConnection(url, user, "a guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            }
            assertThat(database.settings()).isEqualTo(new Embedded(folder));
        }
        var permissions = Files.getPosixFilePermissions(folder.resolve("connection.properties"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        assertThat(folder.resolve("superuser.password")).doesNotExist();
    }

    @Test
    void a_second_opening_in_the_same_program_is_refused_and_does_not_loosen_the_claim_of_the_first() throws Exception {
        try (var first = DataFolder.claim(folder).orElseThrow()) {
            assertThatThrownBy(() -> open(Mode.ALONE)).hasMessageContaining("in use");
            assertThatThrownBy(() -> open(Mode.ALONE)).hasMessageContaining("in use");
            assertThat(first.path()).isEqualTo(folder.toRealPath());
        }
        assertThat(DataFolder.claim(folder)).isPresent().get().satisfies(DataFolder::close);
    }

    private Database open(Mode mode) {
        return Database.open(new Embedded(folder), mode, progress::add);
    }

    private static String read(DataSource source, String query) throws SQLException {
        try (
            var connection = source.getConnection();
            var statement = connection.createStatement();
            var result = statement.executeQuery(query)
        ) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static void execute(DataSource source, String command) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
