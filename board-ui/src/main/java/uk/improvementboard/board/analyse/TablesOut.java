package uk.improvementboard.board.analyse;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;

/**
 * Tables that belong together, written row by row: all of them appear under their names when they are whole, or none does. Until
 * {@link #finish} they stand beside the place under a temporary name; closing without finishing removes them.
 */
final class TablesOut implements AutoCloseable {

    private final Map<Path, Open> tables = new LinkedHashMap<>();

    private record Open(Path temporary, Writer writer, CSVPrinter printer) {}

    /** Begins a table with its header; folders are made as needed. */
    void begin(Path file, List<String> header) {
        try {
            var whole = file.toAbsolutePath();
            var folder = Files.createDirectories(Optional.ofNullable(whole.getParent()).orElse(whole));
            var temporary = folder.resolve(whole.getFileName() + ".part");
            var writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8);
            var printer = new CSVPrinter(writer, Table.WRITE);
            tables.put(file, new Open(temporary, writer, printer));
            printer.printRecord(header);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** Adds rows to a table that was begun. */
    void add(Path file, List<List<Object>> rows) {
        try {
            Objects.requireNonNull(tables.get(file)).printer.printRecords(rows);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** Gives every table its name. */
    void finish() {
        tables.forEach((file, open) -> {
            try {
                open.printer.close(true);
            } catch (IOException e) {
                throw failure(file, e);
            }
        });
        tables.forEach((file, open) -> {
            try {
                Files.move(open.temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw failure(file, e);
            }
        });
        tables.clear();
    }

    private static UnreadableTableException failure(Path file, IOException e) {
        return new UnreadableTableException(file + " cannot be written: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        tables.values().forEach(open -> {
            try {
                open.writer.close();
                Files.deleteIfExists(open.temporary);
            } catch (IOException e) {
                throw failure(open.temporary, e);
            }
        });
        tables.clear();
    }
}
