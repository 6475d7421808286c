package uk.improvementboard.board.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A file that somebody wants to load, lying on disk until it is read. Whoever brought it there deletes it.
 *
 * @param name its name without folders and without what does not print, at most 120 characters
 * @param size in bytes
 * @param sha256 of its bytes, 64 hexadecimal digits in lower case
 */
public record TableFile(Path path, String name, long size, String sha256) {
    private static final int LONGEST_NAME = 120;
    private static final int LOOKED_AT = 4096;

    /**
     * {@return a file on disk}
     *
     * @throws IOException when it cannot be read
     */
    public static TableFile of(Path path, String name) throws IOException {
        var digest = digest();
        long size;
        try (var bytes = new DigestInputStream(Files.newInputStream(path), digest)) {
            size = bytes.transferTo(OutputStream.nullOutputStream());
        }
        return new TableFile(path, shown(name), size, HexFormat.of().formatHex(digest.digest()));
    }

    /** {@return whether its head is that of a file of the Department for Education, which has a reading of its own} */
    public boolean fromTheDepartment() throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            var start = new String(bytes.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
            var head = start.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
            return (
                (head.contains("time_period") && head.contains("geographic_level")) ||
                head.contains("send appeal rate") ||
                head.contains("send tribunal appealable")
            );
        }
    }

    private static String shown(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("\\p{C}", "").strip();
        var shown = plain.isEmpty() ? "without a name" : plain;
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
