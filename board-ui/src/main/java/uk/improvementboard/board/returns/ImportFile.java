package uk.improvementboard.board.returns;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/** A file that somebody wants to load. It is read and let go; only its name, size and fingerprint are kept. */
public final class ImportFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int LONGEST_NAME = 120;

    private final String name;
    private final byte[] bytes;
    private final LocalDate published;

    private ImportFile(String name, byte[] bytes, LocalDate published) {
        this.name = name;
        this.bytes = bytes;
        this.published = published;
    }

    /**
     * {@return a file}
     *
     * @param name its name; folders and characters that do not print are left out
     * @param bytes its content, not copied
     * @param published day on which the Department published it
     */
    public static ImportFile of(String name, byte[] bytes, LocalDate published) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("\\p{C}", "").strip();
        var shown = plain.isEmpty() ? "without a name" : plain;
        return new ImportFile(
            shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown,
            bytes,
            published
        );
    }

    /** {@return the same file with another day of publication} */
    public ImportFile published(LocalDate day) {
        return new ImportFile(name, bytes, day);
    }

    /** {@return its name without folders} */
    public String name() {
        return name;
    }

    /** {@return the day on which it was published} */
    public LocalDate published() {
        return published;
    }

    /** {@return its size in bytes} */
    public int size() {
        return bytes.length;
    }

    /** {@return the SHA-256 of its bytes, 64 hexadecimal digits in lower case} */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** {@return which file this is: "DfE file timeliness.csv, published 30 June 2025"} */
    public String words() {
        return "DfE file " + name + ", published " + DAY.format(published);
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }
}
