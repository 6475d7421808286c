package uk.improvementboard.board.analyse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Reads and writes the CSV files of the analysts' commands: UTF-8, comma, point for decimals. */
final class Table {

    private static final CSVFormat READ = CSVFormat.DEFAULT.builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .setTrim(true)
        .get();
    private static final CSVFormat WRITE = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    private static final Set<String> MISSING = Set.of("", "na", "nan", "null");

    private Table() {}

    /** {@return the rows of a file that has the wanted columns} */
    static List<CSVRecord> read(Path file, String... wanted) {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            // Spreadsheets put a byte order mark in front, which would become part of the first column's name.
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            try (var parser = READ.parse(reader)) {
                var lacking = List.of(wanted)
                    .stream()
                    .filter(name -> !parser.getHeaderNames().contains(name))
                    .toList();
                if (!lacking.isEmpty()) {
                    throw new UnreadableTableException(file + " lacks the column " + String.join(", ", lacking));
                }
                return parser.getRecords();
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableTableException(file + " cannot be read: " + e.getMessage());
        }
    }

    /** Writes rows under a header, the whole file or nothing; folders are made as needed. */
    static void write(Path file, List<String> header, List<List<Object>> rows) {
        try {
            var whole = file.toAbsolutePath();
            var folder = Optional.ofNullable(whole.getParent()).orElse(whole);
            Files.createDirectories(folder);
            var draft = folder.resolve(whole.getFileName() + ".part");
            try {
                try (
                    var writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
                    var printer = new CSVPrinter(writer, WRITE)
                ) {
                    printer.printRecord(header);
                    printer.printRecords(rows);
                }
                Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UnreadableTableException(file + " cannot be written: " + e.getMessage());
        }
    }

    /** {@return the number in a cell; empty for a blank, NA, NaN or null} */
    static OptionalDouble number(String cell, String place) {
        if (MISSING.contains(cell.toLowerCase(Locale.ROOT))) {
            return OptionalDouble.empty();
        }
        try {
            var number = Double.parseDouble(cell);
            if (Double.isFinite(number)) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException e) {
            throw new UnreadableTableException(place + ": \"" + cell + "\" is not a number", e);
        }
        throw new UnreadableTableException(place + ": \"" + cell + "\" is not a finite number");
    }

    /** {@return the one word of a set that a cell holds, in any case} */
    static <E extends Enum<E>> E word(Class<E> type, String cell, String place) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(cell)) {
                return constant;
            }
        }
        var known = List.of(type.getEnumConstants())
            .stream()
            .map(one -> one.name().toLowerCase(Locale.ROOT));
        throw new UnreadableTableException(
            place + ": \"" + cell + "\" is none of " + known.collect(Collectors.joining(", "))
        );
    }
}
