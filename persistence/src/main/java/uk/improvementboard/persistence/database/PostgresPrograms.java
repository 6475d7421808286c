package uk.improvementboard.persistence.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs that travel on the class path as one archive per kind of machine, unpacked once and then found
 * again by the archive's digest.
 */
final class PostgresPrograms {

    private static final String DRAFT = "unpacking-";

    private PostgresPrograms() {}

    /**
     * Finds the unpacked programs for this machine, unpacking them first if need be.
     *
     * @param cache the folder they are kept in; several processes may use it at the same time
     * @return the folder that holds {@code bin}
     * @throws DatabaseUnavailableException if the program was built for another kind of machine
     */
    static Path unpacked(Path cache, Consumer<String> progress) throws IOException {
        var archive = archive();
        var home = cache.resolve("postgres-" + digest(archive).substring(0, 16));
        if (Files.isDirectory(home)) {
            return home;
        }
        progress.accept("Unpacking PostgreSQL (only once)");
        Files.createDirectories(cache);
        removeAbandonedDrafts(cache);
        // A start that dies while unpacking leaves its draft behind, never a half-filled home.
        var draft = Files.createTempDirectory(cache, DRAFT);
        try (var stream = archive.openStream()) {
            unpack(stream, draft);
        }
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException lost) {
            if (!Files.isDirectory(home)) {
                throw lost;
            }
            // Another process was faster; its copy is as good.
            deleteTree(draft);
        }
        return home;
    }

    private static void removeAbandonedDrafts(Path cache) throws IOException {
        var longAgo = FileTime.from(Clock.systemUTC().instant().minus(Duration.ofHours(1)));
        try (var drafts = Files.newDirectoryStream(cache, DRAFT + "*")) {
            for (var draft : drafts) {
                if (Files.getLastModifiedTime(draft).compareTo(longAgo) < 0) {
                    deleteTree(draft);
                }
            }
        }
    }

    static String executable(Path home, String name) {
        return home
            .resolve("bin")
            .resolve(isWindows() ? name + ".exe" : name)
            .toString();
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static URL archive() {
        var name = "/postgres-" + operatingSystem() + "-" + architecture() + ".txz";
        var found = PostgresPrograms.class.getResource(name);
        if (found == null) {
            throw new DatabaseUnavailableException(
                "This build brings no PostgreSQL for " +
                    System.getProperty("os.name") +
                    " on " +
                    System.getProperty("os.arch") +
                    ".",
                "Build it on this kind of machine, or use an external database by setting DB_URL and its companions."
            );
        }
        return found;
    }

    private static String operatingSystem() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }

    private static String digest(URL archive) throws IOException {
        try (var stream = archive.openStream()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (var read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var entries = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("Entry outside its archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            if (file.startsWith(target.resolve("bin"))) {
                file.toFile().setExecutable(true, false);
            }
        }
    }
}
