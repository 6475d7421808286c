package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * A table as a reader and a screen reader expect it: caption, scoped heads, a head in every row, numbers to the right, no cell
 * empty. On a phone each row of a table of words becomes a block in which every cell names its column; a table of few numbers
 * scrolls inside its own box.
 */
public final class PlainTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();
    private final List<Column> columns;
    private NativeTableBody body;

    /** A column: its head and whether it holds numbers. */
    public record Column(String head, boolean number, String classes) {
        /** {@return a column of words} */
        public static Column text(String head) {
            return new Column(head, false, "");
        }

        /** {@return a column of numbers} */
        public static Column number(String head) {
            return new Column(head, true, "");
        }

        /** {@return the same column with class names of its own} */
        public Column with(String names) {
            return new Column(head, number, names);
        }
    }

    /** @param caption shown as a heading above the table */
    public PlainTable(String caption, String classes, Column... columns) {
        this(new H2(caption), classes, columns);
    }

    private PlainTable(Component caption, String classes, Column... columns) {
        this.columns = List.of(columns);
        table.setClassName("stacks", stacks());
        table.getCaption().add(caption);
        var head = table.getHead();
        var row = new NativeTableRow();
        this.columns.forEach(column -> row.add(head(column)));
        head.add(row);
        body = table.addBody();
        if (!classes.isEmpty()) {
            table.addClassNames(classes.split(" "));
        }
        var box = getContent();
        box.addClassName("table-scroll");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "group");
        box.getElement().setAttribute("aria-label", caption.getElement().getTextRecursively());
        box.add(table);
    }

    /** {@return a table whose caption is read out but not shown, because a heading above says the same} */
    public static PlainTable withHiddenCaption(String caption, String classes, Column... columns) {
        var hidden = new Span(caption);
        hidden.addClassName("visually-hidden");
        return new PlainTable(hidden, classes, columns);
    }

    private static NativeTableHeaderCell head(Column column) {
        var cell = new NativeTableHeaderCell(column.head());
        cell.getElement().setAttribute("scope", "col");
        style(cell, column);
        return cell;
    }

    private static void style(Component cell, Column column) {
        if (column.number()) {
            cell.addClassName("num");
        }
        if (!column.classes().isEmpty()) {
            cell.addClassNames(column.classes().split(" "));
        }
    }

    /** Begins another body under a head that spans the table. */
    public PlainTable group(String title) {
        body = table.addBody();
        var row = new NativeTableRow();
        row.addClassName("group");
        var cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "colgroup").setAttribute("colspan", Integer.toString(columns.size()));
        row.add(cell);
        body.add(row);
        return this;
    }

    /** Adds a row of words; the first is its head. */
    public PlainTable row(String... cells) {
        return row(
            List.of(cells)
                .stream()
                .<Component>map(Span::new)
                .toArray(Component[]::new)
        );
    }

    /**
     * Adds a row; its first cell is its head.
     *
     * @throws IllegalArgumentException unless there is one cell for each column
     */
    public PlainTable row(Component... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        var row = new NativeTableRow();
        for (var index = 0; index < cells.length; index++) {
            row.add(index == 0 ? rowHead(cells[0]) : cell(columns.get(index), cells[index]));
        }
        body.add(row);
        return this;
    }

    private static NativeTableHeaderCell rowHead(Component content) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        cell.add(content);
        return cell;
    }

    private static NativeTableCell cell(Column column, Component content) {
        var cell = new NativeTableCell();
        cell.add(content);
        if (!column.head().isEmpty()) {
            cell.getElement().setAttribute("data-head", column.head());
        }
        style(cell, column);
        return cell;
    }

    private boolean stacks() {
        return (
            columns.size() > 3 ||
            (columns.size() == 3 &&
                columns
                    .stream()
                    .skip(1)
                    .anyMatch(column -> !column.number()))
        );
    }
}
