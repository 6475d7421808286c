package uk.improvementboard.board.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table whose heads are buttons that sort it. Rows are given as elements, so that a long table needs one node a row; whoever
 * keeps them hands them over anew in the order that was chosen. Rows of reference stand in a body of their own and stay.
 */
public final class SortableTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();
    private final NativeTableBody fixed = table.addBody();
    private final NativeTableBody sorted = table.addBody();
    private final transient List<Head> heads = new ArrayList<>();
    private final Chosen chosen;

    /** What is called when a head is pressed. */
    @FunctionalInterface
    public interface Chosen {
        /** Sorts by a column. */
        void sort(Order order);
    }

    /**
     * An order of rows.
     *
     * @param column key of the column
     * @param descending whether the highest stands first
     */
    public record Order(String column, boolean descending) {}

    /**
     * A column.
     *
     * @param key short name of the column in the address; empty where nobody sorts by it
     * @param number whether it holds numbers, which stand right and sort the highest first
     * @param explained what the head means, shown as its title; may be empty
     */
    public record Column(String key, String head, boolean number, String explained, String classes) {}

    private record Head(Column column, NativeTableHeaderCell cell) {}

    /** @param caption shown as a heading above the table */
    public SortableTable(String caption, String classes, List<Column> columns, Chosen chosen) {
        this.chosen = chosen;
        var captioned = new NativeTableCaption();
        captioned.add(new H2(caption));
        table.getElement().insertChild(0, captioned.getElement());
        var row = new NativeTableRow();
        columns.forEach(column -> row.add(head(column)));
        table.getHead().add(row);
        table.addClassNames(classes.split(" "));
        var box = getContent();
        box.addClassNames("table-scroll", "table-scroll--tall");
        box.getElement()
            .setAttribute("tabindex", "0")
            .setAttribute("role", "group")
            .setAttribute("aria-label", caption);
        box.add(table);
    }

    private NativeTableHeaderCell head(Column column) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        if (column.number()) {
            cell.addClassName("num");
        }
        if (!column.classes().isEmpty()) {
            cell.addClassNames(column.classes().split(" "));
        }
        if (column.key().isEmpty()) {
            cell.setText(column.head());
        } else {
            var button = new NativeButton(column.head(), _ -> chosen.sort(next(column)));
            button.addClassName("sort-button");
            if (!column.explained().isEmpty()) {
                button.setTitle(column.explained());
            }
            cell.add(button);
        }
        heads.add(new Head(column, cell));
        return cell;
    }

    /** Pressed once, numbers stand the highest first and words from A to Z; pressed again, the other way round. */
    private Order next(Column column) {
        var direction = heads
            .stream()
            .filter(it -> it.column().equals(column))
            .flatMap(it -> Optional.ofNullable(it.cell().getElement().getAttribute("aria-sort")).stream())
            .findFirst();
        var descending = direction.map("ascending"::equals).orElse(column.number());
        return new Order(column.key(), descending);
    }

    /** Shows rows that stand above all others in every order. */
    public void keepAbove(List<Element> rows) {
        fill(fixed, rows);
    }

    /** Shows the rows in the order given, and says in the head what that order is. */
    public void show(List<Element> rows, Order order) {
        fill(sorted, rows);
        heads.forEach(head -> {
            var element = head.cell().getElement();
            if (head.column().key().equals(order.column())) {
                element.setAttribute("aria-sort", order.descending() ? "descending" : "ascending");
            } else {
                element.removeAttribute("aria-sort");
            }
        });
    }

    private static void fill(NativeTableBody body, List<Element> rows) {
        body.getElement().removeAllChildren();
        body.getElement().appendChild(rows.toArray(Element[]::new));
    }

    /**
     * {@return a row made of markup: one node, however many cells}
     *
     * @param cells markup of this program: every text in it escaped
     * @param attributes of the row
     */
    public static Element row(String cells, Map<String, String> attributes) {
        var row = new Element("tr");
        row.setProperty("innerHTML", cells);
        attributes.forEach(row::setAttribute);
        return row;
    }
}
