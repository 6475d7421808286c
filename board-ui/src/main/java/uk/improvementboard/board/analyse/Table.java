package uk.improvementboard.board.analyse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads and writes the CSV files of the analysts' commands: UTF-8, comma, point for decimals. */
final class Table {

    private static final CSVFormat READ = CSVFormat.DEFAULT.builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .setTrim(true)
        // Spreadsheets write empty columns and rows; a row's number stays the one that the spreadsheet shows.
        .setAllowMissingColumnNames(true)
        .setIgnoreEmptyLines(false)
        .get();
    static final CSVFormat WRITE = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Set<String> MISSING = Set.of("", "na", "nan", "null");

    private Table() {}

    /** {@return the rows of a file that has the wanted columns} */
    static List<CSVRecord> read(Path file, String... wanted) {
        var rows = new ArrayList<CSVRecord>();
        forEach(file, List.of(wanted), rows::add);
        return rows;
    }

    /** Hands over the rows of a file that has the wanted columns, one at a time, so that long files need little memory. */
    static void forEach(Path file, List<String> wanted, Consumer<CSVRecord> action) {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            // Spreadsheets put a byte order mark in front, which would become part of the first column's name.
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            try (var parser = READ.parse(reader)) {
                var lacking = wanted
                    .stream()
                    .filter(name -> !parser.getHeaderNames().contains(name))
                    .toList();
                if (!lacking.isEmpty()) {
                    throw new UnreadableTableException(file + " lacks the column " + String.join(", ", lacking));
                }
                parser.forEach(row -> {
                    if (!row.stream().allMatch(String::isBlank)) {
                        action.accept(row);
                    }
                });
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableTableException(file + reason(e), e);
        }
    }

    private static String reason(Exception e) {
        var cause = e instanceof UncheckedIOException wrapped ? Objects.requireNonNull(wrapped.getCause()) : e;
        return switch (cause) {
            case CharacterCodingException _ -> " is not UTF-8 text; save it as \"CSV UTF-8\"";
            case NoSuchFileException _ -> " does not exist";
            default -> " cannot be read: " + cause.getMessage();
        };
    }

    /** Writes rows under a header, the whole file or nothing; folders are made as needed. */
    static void write(Path file, List<String> header, List<List<Object>> rows) {
        try (var tables = new TablesOut()) {
            tables.begin(file, header);
            tables.add(file, rows);
            tables.finish();
        }
    }

    /** {@return the number in a cell; empty for a blank, NA, NaN or null} */
    static OptionalDouble number(String cell, String place) {
        if (MISSING.contains(cell.toLowerCase(Locale.ROOT))) {
            return OptionalDouble.empty();
        }
        if (!NUMBER.matcher(cell).matches() || Double.isInfinite(Double.parseDouble(cell))) {
            throw new UnreadableTableException(
                place +
                    ": \"" +
                    cell +
                    "\" is not a number; write it as 1234.5, without thousands separators, percent sign or unit, and leave the " +
                    "cell empty where there is none"
            );
        }
        return OptionalDouble.of(Double.parseDouble(cell));
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
