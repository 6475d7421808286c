package uk.improvementboard.persistence.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import uk.improvementboard.persistence.backup.BackupManifest.Table;

/** Fills an empty database from a backup: all of it in one transaction, or nothing. */
public final class BackupRestorer {

    private BackupRestorer() {}

    /**
     * Restores a backup. What triggers do on writing (audit, the closing of versions) rests meanwhile: their work is in the file.
     *
     * @param owner connects as the role that owns the tables
     * @throws BackupException when the database is in use or has other tables, or refuses a row; then it is as it was
     */
    public static void restore(DataSource owner, BackupFile backup) {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                restore(connection, backup);
                connection.commit();
            } catch (SQLException | IOException | RuntimeException refused) {
                connection.rollback();
                throw refused;
            }
        } catch (SQLException | IOException refused) {
            throw new BackupException(
                backup.path() + " could not be restored (" + refused.getMessage() + ").",
                "The database is as empty as it was.",
                refused
            );
        }
    }

    private static void restore(Connection connection, BackupFile backup) throws SQLException, IOException {
        var schema = new SchemaTables(connection);
        var manifest = backup.manifest();
        if (schema.inUse() > 0) {
            throw new BackupException(
                "The database already holds partnerships or accounts.",
                "A backup is restored into an empty one only: choose an empty folder with --data DIR, or an empty database."
            );
        }
        if (!schema.version().equals(manifest.schema())) {
            throw new BackupException(
                "The backup has tables of version " +
                    manifest.schema() +
                    ", this program has " +
                    schema.version() +
                    ".",
                "Restore it with the version of the program that wrote it, then start this one: it brings the tables up to date."
            );
        }
        var present = schema.columnsByTable();
        var kept = manifest.tables().stream().collect(Collectors.toMap(Table::name, Table::columns));
        if (!present.equals(kept)) {
            throw new BackupException(
                "The backup was made of other tables than this program's.",
                "Restore it with the version of the program that wrote it."
            );
        }
        triggers(connection, present.keySet(), "DISABLE");
        execute(connection, "TRUNCATE " + quoted(present.keySet()));
        for (var table : manifest.tables()) {
            fill(connection, table, backup);
        }
        for (var sequence : manifest.sequences()) {
            execute(connection, "SELECT setval('" + sequence.name() + "', " + sequence.last() + ")");
        }
        triggers(connection, present.keySet(), "ENABLE");
    }

    private static void fill(Connection connection, Table table, BackupFile backup) throws SQLException, IOException {
        try (var rows = backup.rows(table)) {
            var filled = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY \"" + table.name() + "\" (" + table.columns() + ") FROM STDIN", rows);
            if (filled != table.rows()) {
                throw new BackupException(
                    table.name() + " has " + filled + " rows in the file and " + table.rows() + " in its manifest.",
                    "Take another backup; the database is as empty as it was."
                );
            }
        }
    }

    private static void triggers(Connection connection, Set<String> tables, String what) throws SQLException {
        for (var table : tables) {
            execute(connection, "ALTER TABLE \"" + table + "\" " + what + " TRIGGER USER");
        }
    }

    private static String quoted(Set<String> tables) {
        return tables
            .stream()
            .map(it -> "\"" + it + "\"")
            .collect(Collectors.joining(", "));
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
