package uk.improvementboard.persistence.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a backup holds, as its first line of defence: a file whose parts differ from it is refused.
 *
 * @param schema version of the tables: only a program with the same ones restores it
 * @param taken when it was taken: everything that was on record by then is in it, and nothing later
 * @param tables in the order in which they can be filled
 * @param sequences numbers that are given out
 */
public record BackupManifest(String schema, Instant taken, List<Table> tables, List<Sequence> sequences) {
    static final String FIRST_LINE = "improvement-board-backup 1";
    private static final String SEPARATOR = "\t";

    /** Freezes the lists. */
    public BackupManifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /**
     * A table.
     *
     * @param columns those that are stored, parted by commas
     * @param sha256 of its rows as they stand in the file, in hexadecimal digits
     */
    public record Table(String name, String columns, long rows, String sha256) {
        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    /** A sequence and the number that it gave out last. */
    public record Sequence(String name, long last) {}

    /** {@return how many rows all tables hold} */
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(FIRST_LINE);
        lines.add(String.join(SEPARATOR, "schema", schema));
        lines.add(String.join(SEPARATOR, "taken", taken.toString()));
        tables.forEach(it ->
            lines.add(String.join(SEPARATOR, "table", it.name(), it.columns(), Long.toString(it.rows()), it.sha256()))
        );
        sequences.forEach(it -> lines.add(String.join(SEPARATOR, "sequence", it.name(), Long.toString(it.last()))));
        return String.join("\n", lines) + "\n";
    }

    /** @throws IllegalArgumentException when it is not a manifest of this kind */
    static BackupManifest of(String text) {
        var lines = text.lines().toList();
        if (lines.size() < 3 || !lines.getFirst().equals(FIRST_LINE)) {
            throw new IllegalArgumentException("it does not begin with \"" + FIRST_LINE + "\"");
        }
        var tables = new ArrayList<Table>();
        var sequences = new ArrayList<Sequence>();
        for (var line : lines.subList(3, lines.size())) {
            var parts = line.split(SEPARATOR, -1);
            switch (parts[0] + parts.length) {
                case "table5" -> tables.add(new Table(parts[1], parts[2], number(parts[3]), parts[4]));
                case "sequence3" -> sequences.add(new Sequence(parts[1], number(parts[2])));
                default -> throw new IllegalArgumentException("a line of it cannot be read: " + line);
            }
        }
        try {
            return new BackupManifest(
                value("schema", lines.get(1)),
                Instant.parse(value("taken", lines.get(2))),
                tables,
                sequences
            );
        } catch (DateTimeException noMoment) {
            throw new IllegalArgumentException("its moment cannot be read", noMoment);
        }
    }

    private static String value(String name, String line) {
        if (!line.startsWith(name + SEPARATOR)) {
            throw new IllegalArgumentException("it lacks \"" + name + "\"");
        }
        return line.substring(name.length() + 1);
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }
}
