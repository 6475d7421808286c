package uk.improvementboard.board.returns.monthly;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The grid in which figures are keyed: a real table of plain fields, one figure a row. */
final class ReturnGrid extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEADS = List.of(
        "Measure",
        "Before",
        "A year before",
        "Numerator",
        "Denominator",
        "Value",
        "Status and note",
        "Standing and checks"
    );

    private final transient List<FigureRow> rows;

    /** @param place names the return and the account in the browser's own store of what is not saved yet */
    ReturnGrid(ReturnSheet sheet, Desk desk, String place) {
        rows = sheet
            .rows()
            .stream()
            .map(row -> new FigureRow(row, desk))
            .toList();
        var caption = new NativeTableCaption();
        var words = new Span("Figures of the return for " + sheet.cycle().words() + ", " + sheet.name());
        words.addClassName("visually-hidden");
        caption.add(words);
        var table = new NativeTable();
        table.getElement().appendChild(caption.getElement());
        var head = table.getHead();
        var heads = new NativeTableRow();
        HEADS.forEach(text -> {
            var cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            heads.add(cell);
        });
        head.add(heads);
        var body = table.addBody();
        rows.forEach(row -> body.add(row.component()));
        table.addClassName("return-grid");
        table.getElement().setAttribute("data-return", place);
        getContent().addClassNames("return-grid-box");
        getContent().add(table);
    }

    List<FigureRow> rows() {
        return rows;
    }
}
