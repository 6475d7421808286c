package uk.improvementboard.board.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.MeasureNames;

/** The first going through a file: everything that refuses it as a whole, in every sheet, hidden ones included. */
final class SightPass {

    private final Table table;
    private final LineSink sink;
    private long rows;

    SightPass(Table table, LineSink sink) {
        this.table = table;
        this.sink = sink;
    }

    /** {@return the head of the sheet to read; empty when the sink wants no more} */
    Optional<Head> look(Table.Sheet wanted, Layout layout, MeasureNames names) throws IOException, TableFault {
        Optional<Head> found = Optional.empty();
        for (var sheet : table.sheets()) {
            var watch = new Watch(sheet, sheet.equals(wanted), layout, names);
            table.read(sheet, watch);
            if (watch.stopped) {
                return Optional.empty();
            }
            watch.end();
            found = found.or(() -> watch.head);
        }
        return found;
    }

    /** Watches one sheet. */
    private final class Watch implements Table.RowTaker {

        private final Table.Sheet sheet;
        private final boolean wanted;
        private final Layout layout;
        private final MeasureNames names;
        private final PersonWatch persons;
        private final List<String> closest = new ArrayList<>();
        private int fewest = Integer.MAX_VALUE;
        private Optional<Head> head = Optional.empty();
        private boolean stopped;

        Watch(Table.Sheet sheet, boolean wanted, Layout layout, MeasureNames names) {
            this.sheet = sheet;
            this.wanted = wanted;
            this.layout = layout;
            this.names = names;
            persons = new PersonWatch(sheet.name());
        }

        @Override
        public boolean take(Table.Row row) throws TableFault {
            rows++;
            if (rows % ReadingLimits.PACE == 0) {
                sink.progress(new LineSink.Progress(1, rows, table.share()));
                stopped = sink.cancelled();
            }
            persons.see(row);
            if (wanted && head.isEmpty() && row.number() <= ReadingLimits.HEAD_ROWS) {
                head = Head.in(row, layout, names);
                closest(row);
            }
            return !stopped;
        }

        private void closest(Table.Row row) {
            var missing = Head.missing(row, layout);
            if (row.filled() > 1 && missing.size() < fewest) {
                fewest = missing.size();
                closest.clear();
                closest.addAll(missing);
            }
        }

        void end() throws TableFault {
            persons.end();
            if (wanted && head.isEmpty()) {
                throw noHead();
            }
        }

        private TableFault noHead() {
            if (fewest == Integer.MAX_VALUE) {
                return new TableFault(
                    new LineProblem(
                        0,
                        sheet.name(),
                        "",
                        "",
                        "The sheet has no table.",
                        "Load a file with a row of heads and rows of figures."
                    )
                );
            }
            var reason = closest.isEmpty()
                ? "No row of heads names " + (layout.shape() == Layout.Shape.PERIODS_ACROSS ? "periods." : "measures.")
                : "The column \"" + String.join("\", \"", closest) + "\" is missing.";
            return TableFault.ofLayout(
                new LineProblem(
                    0,
                    sheet.name(),
                    "",
                    "",
                    reason,
                    "Check that it is the usual file; if the source renamed its columns, say anew what they mean."
                )
            );
        }
    }
}
