package uk.improvementboard.board.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.imports.ImportTerms;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.MeasureNames;
import uk.improvementboard.metrics.imports.TableCell;

/**
 * Reads figures from a table, CSV or XLSX, told apart by what the file holds and never by its name. The file is gone through twice:
 * first for everything that refuses it as a whole, above all for data about persons; only then are lines given to the sink. Neither
 * pass keeps more than one row. It stores nothing and may be used by many at once; the caller deletes the file, at once when it is
 * refused.
 */
public final class TableImport {

    private static final int ROWS_SHOWN = 20;
    private static final int CELLS_SHOWN = 50;
    private static final int MOST_SHEETS = 20;

    /**
     * Looks at the beginning of a file, and proposes how to read it.
     *
     * @param name its name, for messages only
     * @throws IOException when the bytes cannot be read at all
     */
    public Glance glance(Path file, String name, ImportTerms terms) throws IOException {
        try (var table = Tables.open(file, name)) {
            var sheets = new ArrayList<Glance.SheetGlance>();
            for (var sheet : table.sheets().stream().limit(MOST_SHEETS).toList()) {
                sheets.add(glance(table, sheet, terms));
            }
            return new Glance.Seen(sheets);
        } catch (TableFault refused) {
            return new Glance.Refused(List.of(refused.problem()));
        }
    }

    private static Glance.SheetGlance glance(Table table, Table.Sheet sheet, ImportTerms terms)
        throws IOException, TableFault {
        var rows = new ArrayList<Table.Row>();
        var persons = new PersonWatch(sheet.name());
        table.read(sheet, row -> {
            persons.see(row);
            rows.add(row);
            return rows.size() < ReadingLimits.HEAD_ROWS;
        });
        persons.end();
        var alone =
            table
                .sheets()
                .stream()
                .filter(it -> !it.hidden())
                .count() == 1 &&
            !sheet.hidden();
        return new Glance.SheetGlance(
            sheet.name(),
            sheet.hidden(),
            rows.stream().limit(ROWS_SHOWN).map(TableImport::shown).toList(),
            LayoutGuess.of(rows, alone ? "" : sheet.name(), terms)
        );
    }

    private static List<String> shown(Table.Row row) {
        return row.cells().stream().limit(CELLS_SHOWN).map(TableCell::text).map(LineProblem::shown).toList();
    }

    /**
     * Reads a file.
     *
     * @param file its content; not changed, and closed again
     * @param name its name, for messages only
     * @param layout how to read it
     * @param sink takes the lines and problems, and may stop the reading
     * @return what it held, or every reason why nothing of it may be taken
     * @throws IOException when the bytes cannot be read at all
     */
    public Reading read(Path file, String name, Layout layout, ImportTerms terms, LineSink sink) throws IOException {
        var needs = LayoutNeeds.of(layout);
        if (!needs.isEmpty()) {
            return new Reading.Refused(needs, true);
        }
        try (var table = Tables.open(file, name)) {
            return read(table, layout, terms, sink);
        } catch (TableFault refused) {
            return new Reading.Refused(List.of(refused.problem()), refused.layout());
        }
    }

    private static Reading read(Table table, Layout layout, ImportTerms terms, LineSink sink)
        throws IOException, TableFault {
        var sheet = sheet(table, layout);
        var head = new SightPass(table, sink).look(sheet, layout, new MeasureNames(terms, layout.names()));
        if (head.isEmpty()) {
            return new Reading.Cancelled();
        }
        var maker = new LineMaker(layout, terms, table.commasAreClear());
        var pass = new LinePass(table, sheet, head.get(), layout, maker, sink);
        table.read(sheet, pass);
        if (pass.stopped()) {
            return new Reading.Cancelled();
        }
        var notices = new ArrayList<>(table.notices(sheet));
        notices.addAll(pass.notices());
        return new Reading.Done(pass.counts(), notices, pass.unknown());
    }

    private static Table.Sheet sheet(Table table, Layout layout) throws TableFault {
        Optional<Table.Sheet> sheet = layout.sheet().isEmpty()
            ? table
                  .sheets()
                  .stream()
                  .filter(it -> !it.hidden())
                  .findFirst()
            : table
                  .sheets()
                  .stream()
                  .filter(it -> MeasureNames.plain(it.name()).equals(MeasureNames.plain(layout.sheet())))
                  .findFirst();
        return sheet.orElseThrow(() ->
            TableFault.ofLayout(
                LineProblem.ofFile(
                    layout.sheet().isEmpty()
                        ? "Every sheet is hidden."
                        : "The file has no sheet \"" + LineProblem.shown(layout.sheet()) + "\".",
                    "Check that it is the usual file; if the sheet was renamed, say anew how to read it."
                )
            )
        );
    }
}
