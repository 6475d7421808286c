package uk.improvementboard.board.imports;

import java.util.HashMap;
import java.util.Map;
import uk.improvementboard.metrics.imports.TableCell;

/** Cells that were merged downwards: what the first row says of measure, period or organisation holds for all of them. */
final class Merges {

    private static final int MOST = 50_000;

    private final Map<Integer, Map<Long, Long>> lastByFirst = new HashMap<>();
    private int count;

    /** Adds a range of merged cells, "A2:A4"; one that goes across is left alone, for it says nothing plainly. */
    void add(String range) throws TableFault {
        var ends = range.split(":", 2);
        if (ends.length < 2 || ends[0].length() > 10 || ends[1].length() > 10) {
            return;
        }
        var column = XlsxRows.column(ends[0]);
        var first = XlsxFormats.number(ends[0].replaceFirst("^[A-Z]+", ""));
        var last = XlsxFormats.number(ends[1].replaceFirst("^[A-Z]+", ""));
        if (column >= 0 && column == XlsxRows.column(ends[1]) && first > 0 && last > first) {
            count++;
            if (count > MOST) {
                throw TableFault.of("The sheet has more than 50,000 merged cells.", "Take the merging away.");
            }
            lastByFirst.computeIfAbsent(column, _ -> new HashMap<>()).put((long) first, (long) last);
        }
    }

    /** {@return a fresh walk through the rows from the first one} */
    Walk walk() {
        return new Walk();
    }

    /** Fills columns while the rows go by in their order. */
    final class Walk {

        private record Open(long last, TableCell cell) {}

        private final Map<Integer, Open> open = new HashMap<>();

        /** {@return what a cell says; for a blank one within a merged range, what its first row says} */
        TableCell cell(Table.Row row, int column) {
            var cell = row.cell(column);
            var merged = lastByFirst.get(column);
            if (merged == null) {
                return cell;
            }
            var last = merged.get(row.number());
            if (last != null) {
                open.put(column, new Open(last, cell));
            }
            var above = open.get(column);
            return cell.blank() && above != null && row.number() <= above.last() ? above.cell() : cell;
        }
    }
}
