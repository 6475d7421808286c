package uk.improvementboard.board.returns;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * The cells of a file under the lasting names of their columns.
 *
 * @param spelled each column as the file spells it, by its lasting name
 * @param rows the rows below the head
 * @param problems what is wrong with the table itself: rows of other lengths, columns that contradict their double
 */
record DfeFile(Map<String, String> spelled, List<Row> rows, List<Problem> problems) {
    /**
     * @param number as a spreadsheet numbers it, the head being 1
     * @param cells by lasting column name
     */
    record Row(long number, Map<String, String> cells) {
        String text(String field) {
            var cell = cells.get(field);
            return cell == null ? "" : cell.strip();
        }
    }

    /** @throws IOException when the text is no CSV, for instance when a quotation mark is never closed */
    static List<List<String>> grid(String text) throws IOException {
        var grid = new ArrayList<List<String>>();
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            parser.forEach(record -> grid.add(record.toList()));
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
        return grid;
    }

    static DfeFile of(List<List<String>> grid, Spelling spelling) {
        var head = grid.getFirst();
        var spelled = new LinkedHashMap<String, String>();
        head.forEach(column -> spelled.putIfAbsent(spelling.field(column), column.strip()));
        var problems = new ArrayList<Problem>();
        var rows = new ArrayList<Row>();
        for (var index = 1; index < grid.size(); index++) {
            var cells = grid.get(index);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (cells.size() != head.size()) {
                problems.add(otherLength(index + 1, cells.size(), head.size()));
                continue;
            }
            rows.add(row(index + 1, head, cells, spelling, problems));
        }
        return new DfeFile(spelled, rows, problems);
    }

    /** A head that names a column twice is tolerated only where both columns say the same. */
    private static Row row(
        long number,
        List<String> head,
        List<String> cells,
        Spelling spelling,
        List<Problem> problems
    ) {
        var byField = new LinkedHashMap<String, String>();
        for (var column = 0; column < head.size(); column++) {
            var earlier = byField.putIfAbsent(spelling.field(head.get(column)), cells.get(column));
            if (earlier != null && !earlier.strip().equals(cells.get(column).strip())) {
                problems.add(
                    new Problem(
                        number,
                        head.get(column).strip(),
                        "The column stands twice and says \"" + earlier + "\" and \"" + cells.get(column) + "\".",
                        "Remove the one that is wrong."
                    )
                );
            }
        }
        return new Row(number, byField);
    }

    boolean has(String field) {
        return spelled.containsKey(field);
    }

    /** {@return the column as the file spells it} */
    String spelling(String field) {
        return Optional.ofNullable(spelled.get(field)).orElse(field);
    }

    private static Problem otherLength(long row, int cells, int columns) {
        return new Problem(
            row,
            "",
            "The row has " + cells + " cells and the head " + columns + ".",
            "Look for a missing comma or quotation mark in this row."
        );
    }
}
