package uk.improvementboard.board.imports;

import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.PersonLevel;
import uk.improvementboard.metrics.imports.PersonSight;
import uk.improvementboard.metrics.imports.TableCell;

/** Refuses a sheet that holds persons, by its heads and by what stands below them. The refusal names a column, never a cell. */
final class PersonWatch {

    /** Cells of a row that looks like a head: any mark of persons among them counts. */
    private static final int LIKE_A_HEAD = 3;

    private final String sheet;
    private final PersonSight sight = new PersonSight();

    PersonWatch(String sheet) {
        this.sheet = sheet;
    }

    void see(Table.Row row) throws TableFault {
        if (row.number() <= ReadingLimits.HEAD_ROWS) {
            heads(row);
        }
        for (var place = 0; place < row.cells().size(); place++) {
            var given = sight.see(place, row.cells().get(place));
            if (given.isPresent()) {
                throw person(place, given.get());
            }
        }
    }

    void end() throws TableFault {
        var found = sight.found();
        if (found.isPresent()) {
            throw person(found.get().column(), found.get().what());
        }
    }

    private void heads(Table.Row row) throws TableFault {
        var marks = PersonLevel.columns(row.cells().stream().map(TableCell::text).toList());
        var strong = marks.stream().anyMatch(PersonLevel::isStrongMark);
        if (strong || (!marks.isEmpty() && row.filled() >= LIKE_A_HEAD)) {
            throw new TableFault(PersonLevel.problem(sheet, marks));
        }
    }

    private TableFault person(int place, String what) {
        return new TableFault(
            new LineProblem(
                0,
                sheet,
                letters(place),
                "",
                "The column seems to hold " + what + ". " + PersonLevel.REASON,
                PersonLevel.MEND
            )
        );
    }

    /** {@return a column by its letters, as a spreadsheet has them} */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + ((rest - 1) % 26)));
        }
        return letters.toString();
    }
}
