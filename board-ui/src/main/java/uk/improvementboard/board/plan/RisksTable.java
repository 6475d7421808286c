package uk.improvementboard.board.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.metrics.pack.SectionPage.RiskRow;

/** Risks with their scores and what is done about them. */
final class RisksTable extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    RisksTable(List<RiskRow> risks) {
        var table = new PlainTable(
            "Risks",
            "risks",
            Column.text("Risk"),
            Column.text("Owner"),
            Column.text("Score"),
            Column.text("What is done about it")
        );
        risks.forEach(risk ->
            table.row(risk.number() + ". " + risk.title(), risk.owner(), risk.score(), risk.control())
        );
        getContent().addClassName("section-block");
        getContent().add(table);
    }
}
