package uk.improvementboard.persistence.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import uk.improvementboard.persistence.backup.BackupManifest.Table;
import uk.improvementboard.persistence.database.OwnerOnly;

/** Writes every table of the database, as it stands at one moment, into one file. Works while the server works. */
public final class BackupWriter {

    private BackupWriter() {}

    /**
     * Writes the backup; whoever stops it on the way leaves no file behind.
     *
     * @param owner connects as the role that owns the tables
     * @param file where to; only the user who runs the program may read it
     * @param now when it is taken
     * @return what it holds
     * @throws BackupException when there is such a file already, or it cannot be written
     */
    public static BackupManifest write(DataSource owner, Path file, Instant now) {
        var target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw exists(target);
        }
        try {
            var draft = OwnerOnly.draft(target);
            try {
                var manifest = fill(owner, draft, now);
                Files.move(draft, target);
                return manifest;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (FileAlreadyExistsException meanwhile) {
            throw exists(target);
        } catch (IOException refused) {
            throw new BackupException(
                "The backup " + target + " could not be written (" + refused + ").",
                "Choose a folder that exists, that you may write to and that has room.",
                refused
            );
        } catch (SQLException refused) {
            throw new BackupException(
                "The database did not give out its tables (" + refused.getMessage() + ").",
                "See that it runs, then repeat the command; no file was left behind.",
                refused
            );
        }
    }

    private static BackupException exists(Path target) {
        return new BackupException(
            "There is a file " + target + " already.",
            "Choose another name: a backup is never overwritten."
        );
    }

    private static BackupManifest fill(DataSource owner, Path draft, Instant now) throws IOException, SQLException {
        try (
            var connection = owner.getConnection();
            var zip = new ZipOutputStream(Files.newOutputStream(draft), StandardCharsets.UTF_8)
        ) {
            // One snapshot for all tables: what others write meanwhile is in none of them.
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            var schema = new SchemaTables(connection);
            var tables = new ArrayList<Table>();
            for (var table : schema.columnsByTable().entrySet()) {
                tables.add(copy(connection, table.getKey(), table.getValue(), zip));
            }
            var manifest = new BackupManifest(schema.version(), now, tables, schema.sequences());
            zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            connection.rollback();
            return manifest;
        }
    }

    private static Table copy(Connection connection, String name, String columns, ZipOutputStream zip)
        throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(new Table(name, columns, 0, "").entry()));
        var digest = BackupFile.digest();
        var copied = connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(
                "COPY \"" + name + "\" (" + columns + ") TO STDOUT",
                new DigestOutputStream(unclosed(zip), digest)
            );
        zip.closeEntry();
        return new Table(name, columns, copied, HexFormat.of().formatHex(digest.digest()));
    }

    /** The file goes on after the rows of one table. */
    private static OutputStream unclosed(ZipOutputStream zip) {
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                zip.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
