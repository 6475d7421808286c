package uk.improvementboard.board.pipeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.metrics.pack.PipelinePage.BalanceRow;

/** The counts that must lead from month to month. */
final class BalanceSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    BalanceSection(List<BalanceRow> rows) {
        var table = new PlainTable(
            "Do the counts add up? Children who wait, month by month",
            "twin",
            Column.text("Month").with("nowrap"),
            Column.number("Waiting at its start"),
            Column.number("Joined"),
            Column.number("Plans within 20 weeks"),
            Column.number("Plans later"),
            Column.number("Left without a plan"),
            Column.number("Waiting at its end"),
            Column.number("Of these over 20 weeks"),
            Column.text("Check")
        );
        rows.forEach(row -> table.row(row.cells()));
        getContent().addClassName("section-block");
        getContent().add(table);
    }
}
