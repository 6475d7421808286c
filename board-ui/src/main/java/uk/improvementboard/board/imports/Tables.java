package uk.improvementboard.board.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import uk.improvementboard.metrics.imports.LineProblem;

/** Tells by its first bytes what a file is. */
final class Tables {

    private static final int START = 1 << 16;
    private static final int DIRECTORY = 8_000_000;

    private Tables() {}

    static Table open(Path file, String name) throws IOException, TableFault {
        byte[] start;
        try (var stream = Files.newInputStream(file)) {
            start = stream.readNBytes(START);
        }
        if (start.length == 0) {
            throw TableFault.of("\"" + LineProblem.shown(name) + "\" is empty.", "Export it again.");
        }
        if (starts(start, 'P', 'K')) {
            return XlsxTable.open(file);
        }
        if (starts(start, 0xD0, 0xCF)) {
            throw old(file);
        }
        if (starts(start, '%', 'P') || starts(start, 0x1F, 0x8B) || starts(start, 0x89, 'P')) {
            throw TableFault.of("This is a PDF, an archive or an image, not a table.", "Load a CSV or XLSX file.");
        }
        if (isMarkup(start)) {
            throw TableFault.of(
                "This is a web page or a data document, not a table.",
                "Download the CSV or XLSX file itself."
            );
        }
        return CsvTable.open(file, start);
    }

    /** Both are the same kind of container; one with a password says so in its directory, which lies anywhere. */
    private static TableFault old(Path file) throws IOException {
        var name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        try (var stream = Files.newInputStream(file)) {
            var locked = new String(stream.readNBytes(DIRECTORY), StandardCharsets.ISO_8859_1).contains(name);
            return locked
                ? TableFault.of("The spreadsheet has a password.", "Save it without one, and load that file.")
                : TableFault.of("This is an old spreadsheet (.xls).", "Open it, save it as .xlsx, and load that file.");
        }
    }

    private static boolean isMarkup(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00EF\u00BB\u00BF", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
        return (
            start.startsWith("<!doctype") ||
            start.startsWith("<html") ||
            start.startsWith("<?xml") ||
            start.startsWith("{\"") ||
            start.startsWith("{\\rtf")
        );
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
