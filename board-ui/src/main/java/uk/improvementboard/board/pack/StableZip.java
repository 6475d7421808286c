package uk.improvementboard.board.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives that are the same whenever and wherever they are written: no entry tells the hour of its making. */
final class StableZip {

    private static final int LARGEST = 200 << 20;
    private static final int MOST = 20_000;

    private StableZip() {}

    /** Writes entries in their order, all of one day. The stream is left open. */
    static void write(Map<String, byte[]> entries, LocalDate day, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var entry : entries.entrySet()) {
            var head = new ZipEntry(entry.getKey());
            head.setTimeLocal(day.atStartOfDay());
            zip.putNextEntry(head);
            zip.write(entry.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    /**
     * {@return the entries of an archive in their order}
     *
     * @throws IllegalArgumentException when it is no archive, names an entry twice, or holds more than any pack does
     */
    static Map<String, byte[]> read(byte[] archive) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        var left = LARGEST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || entries.size() >= MOST) {
                    throw new IllegalArgumentException("The archive holds more than any pack does");
                }
                if (entries.put(entry.getName(), bytes) != null) {
                    throw new IllegalArgumentException("The archive holds " + entry.getName() + " twice");
                }
            }
        } catch (IOException broken) {
            throw new IllegalArgumentException("The archive is broken: " + broken.getMessage(), broken);
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("The file is no archive");
        }
        return entries;
    }
}
