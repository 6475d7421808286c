package uk.improvementboard.board.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.board.imports.LineMaker.Outcome;
import uk.improvementboard.metrics.imports.LineProblem;

/** The second going through a sheet: gives every line below the head to the sink. */
final class LinePass implements Table.RowTaker {

    private final Table table;
    private final Table.Sheet sheet;
    private final Head head;
    private final Layout layout;
    private final LineMaker maker;
    private final LineSink sink;
    private final Merges.Walk merged;
    private long rows;
    private long lines;
    private long problems;
    private long blankRows;
    private long blankCells;
    private long passedOver;
    private long notes;
    private long firstNote;
    private boolean stopped;

    LinePass(Table table, Table.Sheet sheet, Head head, Layout layout, LineMaker maker, LineSink sink) {
        this.table = table;
        this.sheet = sheet;
        this.head = head;
        this.layout = layout;
        this.maker = maker;
        this.sink = sink;
        merged = table.merges(sheet).walk();
    }

    @Override
    public boolean take(Table.Row row) {
        if (row.number() <= head.row()) {
            return true;
        }
        rows++;
        if (rows % ReadingLimits.PACE == 0) {
            sink.progress(new LineSink.Progress(2, rows, table.share()));
            stopped = sink.cancelled();
        }
        if (!stopped) {
            read(row);
        }
        return !stopped;
    }

    private void read(Table.Row row) {
        if (row.blank()) {
            blankRows++;
            return;
        }
        if (head.isNote(row)) {
            firstNote = notes == 0 ? row.number() : firstNote;
            notes++;
            return;
        }
        var uneven = table.rowsAreEven() ? head.uneven(row, sheet.name()) : Optional.<LineProblem>empty();
        if (uneven.isPresent()) {
            problem(uneven.get());
            return;
        }
        for (var cells : head.lines(row, sheet.name(), layout, merged)) {
            switch (maker.make(cells)) {
                case Outcome.Made made -> {
                    lines++;
                    sink.line(made.line());
                }
                case Outcome.Wrong wrong -> problem(wrong.problem());
                case Outcome.Nothing _ -> blankCells++;
                case Outcome.Strange _ -> passedOver++;
            }
        }
    }

    private void problem(LineProblem problem) {
        problems++;
        sink.problem(problem);
    }

    boolean stopped() {
        return stopped;
    }

    Reading.Counts counts() {
        return new Reading.Counts(
            rows,
            lines,
            problems,
            blankRows,
            blankCells,
            passedOver,
            sheet.name().isEmpty() ? List.of() : List.of(sheet.name())
        );
    }

    /** {@return names that the board does not know; a column without a meaning may be named after a measure where measures stand across} */
    UnknownNames unknown() {
        return layout.shape() == Layout.Shape.MEASURES_ACROSS
            ? maker.unknown().withHeads(head.notRead())
            : maker.unknown();
    }

    /** {@return what of the sheet was not read} */
    List<LineProblem> notices() {
        var notices = new ArrayList<LineProblem>();
        for (var unread : head.notRead()) {
            notices.add(
                new LineProblem(
                    head.row(),
                    sheet.name(),
                    unread,
                    "",
                    "The column was not read.",
                    "Say what it means if it should be."
                )
            );
        }
        if (notes > 0) {
            notices.add(
                new LineProblem(
                    firstNote,
                    sheet.name(),
                    "",
                    "",
                    notes == 1
                        ? "The row says something in one cell only; it was taken for a note."
                        : "This and " +
                              (notes - 1) +
                              " more rows say something in one cell only; they were taken for notes.",
                    "If it should be a figure, fill in the other cells of the row."
                )
            );
        }
        if (passedOver > 0) {
            notices.add(
                new LineProblem(
                    0,
                    sheet.name(),
                    "",
                    "",
                    passedOver + " figures about other organisations or measures were passed over.",
                    "Check that this is what you expect."
                )
            );
        }
        return notices;
    }
}
