package uk.improvementboard.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.reported;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;
import uk.improvementboard.persistence.TestRepositories;
import uk.improvementboard.persistence.audit.AuditVerdict;
import uk.improvementboard.persistence.audit.AuditVerifier;
import uk.improvementboard.persistence.database.TestDatabase;
import uk.improvementboard.persistence.measure.ObservationRepository;

/** What was on record comes back from one file, to the letter, and goes on as if nothing had happened. */
class BackupTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    @TempDir
    private Path folder;

    private final ObservationRepository observations = repositories.get(ObservationRepository.class);

    private Path backup() {
        write("2026-02-01", () -> observations.record(reported("2026-01", "50")));
        write("2026-03-01", () -> observations.record(reported("2026-01", "51")));
        var file = folder.resolve("board.zip");
        var manifest = BackupWriter.write(source(), file, NOW);
        assertThat(manifest.rows()).isGreaterThan(5);
        assertThat(manifest.taken()).isEqualTo(NOW);
        return file;
    }

    private DataSource source() {
        return repositories.database().ownerDataSource();
    }

    @Test
    void everything_comes_back_to_the_letter_and_the_audit_is_whole() throws Exception {
        var file = backup();
        try (var target = TestDatabase.fresh(); var read = BackupFile.open(file)) {
            BackupRestorer.restore(target.ownerDataSource(), read);

            assertThat(content(target.ownerDataSource())).isEqualTo(content(source()));
            assertThat(new AuditVerifier(target.ownerDataSource()).verify(Map.of(), (_, _) -> {}).values())
                .isNotEmpty()
                .allMatch(AuditVerdict::whole);
        }
    }

    @Test
    void a_restored_board_gives_new_numbers_audits_and_refuses_changes_as_before() throws Exception {
        var file = backup();
        try (var goesOn = TestRepositories.fresh(); var read = BackupFile.open(file)) {
            var target = goesOn.database();
            BackupRestorer.restore(target.ownerDataSource(), read);
            var entries = count(target.ownerDataSource(), "audit_entry");

            Sample.partnership(goesOn, "founded-after-the-restore");

            assertThat(count(target.ownerDataSource(), "audit_entry")).isGreaterThan(entries);
            assertThatThrownBy(() -> target.executeAsOwner("UPDATE observation SET change_reason = 'other'"))
                .rootCause()
                .hasMessageContaining("cannot be changed");
        }
    }

    @Test
    void only_the_user_reads_it_and_an_existing_file_is_never_overwritten() throws IOException {
        var file = backup();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThatThrownBy(() -> BackupWriter.write(source(), file, NOW))
            .isInstanceOf(BackupException.class)
            .hasMessageContaining("already")
            .hasMessageContaining("Choose another name");
        assertThatThrownBy(() -> BackupWriter.write(source(), folder.resolve("no/such/folder.zip"), NOW))
            .isInstanceOf(BackupException.class)
            .hasMessageContaining("Choose a folder that exists");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void a_file_that_was_changed_or_cut_short_or_is_something_else_is_refused_before_anything_happens()
        throws Exception {
        var file = backup();
        change(file, "tables/measure.copy", rows -> rows.replace("plans-in-time", "plans-in-tune"));
        assertThatThrownBy(() -> BackupFile.open(file)).hasMessageContaining("the rows of measure were changed");

        var cut = folder.resolve("cut.zip");
        var whole = Files.readAllBytes(file);
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> BackupFile.open(cut)).hasMessageContaining("was cut short");

        var other = Files.writeString(folder.resolve("notes.txt"), "Minutes");
        assertThatThrownBy(() -> BackupFile.open(other)).hasMessageContaining("is no backup of the board");
        assertThatThrownBy(() -> BackupFile.open(folder.resolve("none.zip"))).hasMessageContaining("There is no file");
    }

    @Test
    void a_database_in_use_and_tables_of_another_version_are_refused_and_stay_as_they_were() throws Exception {
        var file = backup();
        try (var read = BackupFile.open(file)) {
            var before = content(source());
            assertThatThrownBy(() -> BackupRestorer.restore(source(), read))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("already holds partnerships or accounts");
            assertThat(content(source())).isEqualTo(before);
        }
        change(file, BackupFile.MANIFEST, text -> text.replaceFirst("schema\t[0-9.]+", "schema\t7"));
        try (var target = TestDatabase.fresh(); var read = BackupFile.open(file)) {
            assertThatThrownBy(() -> BackupRestorer.restore(target.ownerDataSource(), read))
                .hasMessageContaining("tables of version 7")
                .hasMessageContaining("Restore it with the version of the program that wrote it");
            assertThat(count(target.ownerDataSource(), "partnership")).isZero();
        }
    }

    private static void change(Path file, String entry, UnaryOperator<String> how) throws IOException {
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            var path = zip.getPath(entry);
            var before = Files.readString(path);
            var after = how.apply(before);
            assertThat(after).isNotEqualTo(before);
            Files.writeString(path, after);
        }
    }

    /** Every row of every table, in an order of its own. */
    private static Map<String, String> content(DataSource owner) throws SQLException {
        var content = new TreeMap<String, String>();
        try (var connection = owner.getConnection(); var statement = connection.createStatement()) {
            for (var table : new SchemaTables(connection).columnsByTable().keySet()) {
                try (
                    var rows = statement.executeQuery(
                        "SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') FROM \"" + table + "\" t"
                    )
                ) {
                    rows.next();
                    content.put(table, rows.getString(1));
                }
            }
        }
        return content;
    }

    private static long count(DataSource owner, String table) throws SQLException {
        try (
            var connection = owner.getConnection();
            var statement = connection.createStatement();
            var rows = statement.executeQuery("SELECT count(*) FROM " + table)
        ) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
