package uk.improvementboard.metrics.pack.table;

import java.util.List;

/**
 * A table with a title of its own.
 *
 * @param id lasting short name for files: "measure-figures"; lower-case letters, digits and hyphens
 * @param title what it holds, at most 31 characters: the longest name that a sheet may have
 * @param caption what it holds, in a sentence without full stop
 * @param notes sentences to read with it; may be empty
 * @param columns at least one, the first for the row heads
 * @param rows as many cells as columns
 */
public record PackTable(
    String id,
    String title,
    String caption,
    List<String> notes,
    List<Column> columns,
    List<List<Cell>> rows
) {
    /** The longest title. */
    public static final int LONGEST = 31;

    /** @throws IllegalArgumentException unless names fit and every row has a cell for every column */
    public PackTable {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (!id.matches("[a-z0-9-]+") || title.isBlank() || title.length() > LONGEST || columns.isEmpty()) {
            throw new IllegalArgumentException("A table needs a short name, a short title and columns: " + id);
        }
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(id + ": " + row.size() + " cells in " + columns.size() + " columns");
            }
        }
    }

    /** A column: what stands in it, and whether it holds figures. */
    public record Column(String head, boolean figures) {}

    /** {@return the heads from left to right} */
    public List<String> heads() {
        return columns.stream().map(Column::head).toList();
    }
}
