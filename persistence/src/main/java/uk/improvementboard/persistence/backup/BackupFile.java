package uk.improvementboard.persistence.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import uk.improvementboard.persistence.backup.BackupManifest.Table;

/** A backup that was found whole: every table has the rows and the digest that its manifest names. */
public final class BackupFile implements AutoCloseable {

    static final String MANIFEST = "manifest.txt";
    private static final String REMEDY = "Take another backup; nothing was changed.";

    private final Path file;
    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(Path file, ZipFile zip, BackupManifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Reads the whole file once.
     *
     * @throws BackupException when it is none, or not as it was written
     */
    public static BackupFile open(Path file) {
        var path = file.toAbsolutePath().normalize();
        if (!Files.isRegularFile(path)) {
            throw new BackupException("There is no file " + path + ".", "Give the path of a backup.");
        }
        try {
            var zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
            try {
                var found = new BackupFile(path, zip, manifest(path, zip));
                found.check();
                return found;
            } catch (IOException | RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (ZipException noZip) {
            throw new BackupException(path + " is no backup of the board, or was cut short.", REMEDY, noZip);
        } catch (IOException refused) {
            throw new BackupException(path + " cannot be read (" + refused + ").", REMEDY, refused);
        }
    }

    private static BackupManifest manifest(Path path, ZipFile zip) throws IOException {
        var entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new BackupException(path + " is no backup of the board: it lacks " + MANIFEST + ".", REMEDY);
        }
        try (var content = zip.getInputStream(entry)) {
            return BackupManifest.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            throw new BackupException(
                path + " is no backup of the board: of " + MANIFEST + ", " + unreadable.getMessage() + ".",
                REMEDY,
                unreadable
            );
        }
    }

    private void check() throws IOException {
        for (var table : manifest.tables()) {
            var digest = digest();
            try (var rows = new DigestInputStream(rows(table), digest)) {
                rows.transferTo(OutputStream.nullOutputStream());
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
                throw new BackupException(
                    file + " is not as it was written: the rows of " + table.name() + " were changed.",
                    REMEDY
                );
            }
        }
    }

    /** {@return what it holds} */
    public BackupManifest manifest() {
        return manifest;
    }

    Path path() {
        return file;
    }

    InputStream rows(Table table) throws IOException {
        var entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw new BackupException(file + " lacks the rows of " + table.name() + ".", REMEDY);
        }
        return zip.getInputStream(entry);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException nothingWasWritten) {
            throw new BackupException(file + " could not be closed.", "Nothing is lost.", nothingWasWritten);
        }
    }
}
