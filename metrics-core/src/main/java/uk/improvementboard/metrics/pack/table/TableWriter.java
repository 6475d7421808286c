package uk.improvementboard.metrics.pack.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.metrics.pack.table.PackTable.Column;

/** Puts a table together, cell by cell. */
final class TableWriter {

    private final String id;
    private final String title;
    private final String caption;
    private final List<String> notes = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();

    TableWriter(String id, String title, String caption) {
        this.id = id;
        this.title = title;
        this.caption = caption;
    }

    /** Names columns of words. */
    TableWriter columns(String... heads) {
        for (var head : heads) {
            columns.add(new Column(head, false));
        }
        return this;
    }

    /** Names columns of figures. */
    TableWriter figures(String... heads) {
        for (var head : heads) {
            columns.add(new Column(head, true));
        }
        return this;
    }

    /** Names a column of figures and one of their units, as figures of many units stand below each other. */
    TableWriter figureWithUnit(String head) {
        return figures(head).columns("Unit");
    }

    TableWriter note(String sentence) {
        if (!sentence.isBlank() && !notes.contains(sentence)) {
            notes.add(sentence);
        }
        return this;
    }

    TableWriter words(String... cells) {
        for (var cell : cells) {
            add(Cell.words(cell));
        }
        return this;
    }

    TableWriter day(LocalDate day) {
        return add(new Cell.Day(day));
    }

    TableWriter figure(String... cells) {
        for (var cell : cells) {
            add(FigureText.cell(cell));
        }
        return this;
    }

    /** Adds a figure and, in the next cell, its unit. */
    TableWriter figureAndUnit(String figure) {
        var cell = FigureText.cell(figure);
        var unit = cell instanceof Cell.Number number ? number.unit() : "";
        return add(cell).words(unit);
    }

    private TableWriter add(Cell cell) {
        row.add(cell);
        if (row.size() == columns.size()) {
            rows.add(row);
            row = new ArrayList<>();
        }
        return this;
    }

    /** {@return the table} */
    PackTable table() {
        if (!row.isEmpty()) {
            throw new IllegalStateException(id + ": a row lacks cells");
        }
        return new PackTable(id, title, caption, notes, columns, rows);
    }
}
