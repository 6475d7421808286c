package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.metrics.pack.MeasurePage.ValueRow;

/** The table that twins the chart: the latest year in view, the rest one click away. */
final class FiguresSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int IN_VIEW = 12;

    FiguresSection(List<ValueRow> values) {
        var section = getContent();
        section.setId("twin");
        section.addClassName("section-block");
        var all = values.size() <= IN_VIEW;
        section.add(
            table(
                all ? "The figures" : "The figures, latest " + IN_VIEW + " of " + values.size(),
                values.stream().limit(IN_VIEW).toList()
            )
        );
        if (!all) {
            section.add(
                new NativeDetails("Earlier figures", table("Earlier figures", values.subList(IN_VIEW, values.size())))
            );
        }
    }

    private static PlainTable table(String caption, List<ValueRow> values) {
        var table = new PlainTable(
            caption,
            "twin",
            Column.text("Period"),
            Column.number("Value"),
            Column.number("Of these"),
            Column.number("Out of"),
            Column.text("Signal"),
            Column.text("Status"),
            Column.text("Source")
        );
        values.forEach(row ->
            table.row(
                row.period(),
                row.value(),
                row.numerator(),
                row.denominator(),
                row.signal(),
                row.status(),
                row.caveat().isBlank() ? row.source() : row.source() + ". " + row.caveat()
            )
        );
        return table;
    }
}
