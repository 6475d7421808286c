package uk.improvementboard.board.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.MeasureNames;
import uk.improvementboard.metrics.imports.PersonLevel;
import uk.improvementboard.metrics.imports.PersonSight;
import uk.improvementboard.metrics.imports.TableCell;

/** The first going through a file: everything that refuses it as a whole, in every sheet, hidden ones included. */
final class SightPass {

    /** Cells of a row that looks like a head: any mark of persons among them counts. */
    private static final int LIKE_A_HEAD = 3;
    private static final List<String> STRONG = List.of("upn", "uln", "nhs number", "nhs no", "date of birth", "dob");

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

    /** Refuses rows that give persons away; used at a glance too. */
    static void heads(Table.Row row, String sheet) throws TableFault {
        if (row.number() > ReadingLimits.HEAD_ROWS) {
            return;
        }
        var texts = row.cells().stream().map(TableCell::text).toList();
        var marks = PersonLevel.columns(texts);
        var strong = marks.stream().anyMatch(it -> STRONG.contains(MeasureNames.plain(it)));
        if (strong || (!marks.isEmpty() && row.filled() >= LIKE_A_HEAD)) {
            throw new TableFault(PersonLevel.problem(sheet, marks));
        }
    }

    /** {@return a column by its letters, as a spreadsheet has them} */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + ((rest - 1) % 26)));
        }
        return letters.toString();
    }

    /** Watches one sheet. */
    private final class Watch implements Table.RowTaker {

        private final Table.Sheet sheet;
        private final boolean wanted;
        private final Layout layout;
        private final MeasureNames names;
        private final PersonSight sight = new PersonSight();
        private final List<String> closest = new ArrayList<>();
        private int fewest = Integer.MAX_VALUE;
        private Optional<Head> head = Optional.empty();
        private boolean stopped;

        Watch(Table.Sheet sheet, boolean wanted, Layout layout, MeasureNames names) {
            this.sheet = sheet;
            this.wanted = wanted;
            this.layout = layout;
            this.names = names;
        }

        @Override
        public boolean take(Table.Row row) throws TableFault {
            rows++;
            if (rows % ReadingLimits.PACE == 0) {
                sink.progress(new LineSink.Progress(1, rows, table.share()));
                stopped = sink.cancelled();
            }
            heads(row, sheet.name());
            for (var place = 0; place < row.cells().size(); place++) {
                var given = sight.see(place, row.cells().get(place));
                if (given.isPresent()) {
                    throw person(place, given.get());
                }
            }
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
            var found = sight.found();
            if (found.isPresent()) {
                throw person(found.get().column(), found.get().what());
            }
            if (wanted && head.isEmpty()) {
                throw noHead();
            }
        }

        private TableFault person(int place, String what) {
            return new TableFault(
                new LineProblem(
                    0,
                    sheet.name(),
                    letters(place),
                    "",
                    "The column seems to hold " + what + ". " + PersonLevel.REASON,
                    PersonLevel.MEND
                )
            );
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
            return new TableFault(
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
