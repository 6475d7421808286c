package uk.improvementboard.board.returns;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;

/** Why nothing may be taken from a file, and how to mend it. */
public final class ProblemsSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** Shows it. */
    public ProblemsSection(List<Problem> problems) {
        getContent().addClassName("import-problems");
        getContent().add(
            new H2("The file cannot be loaded"),
            new Paragraph("Nothing was changed. Mend what is wrong and choose the file again.")
        );
        var table = PlainTable.withHiddenCaption(
            "What is wrong with the file",
            "twin",
            Column.text("What is wrong"),
            Column.text("How to mend it"),
            Column.text("Column"),
            Column.number("Row")
        );
        problems.forEach(problem ->
            table.row(
                problem.what(),
                problem.mend(),
                problem.column().isEmpty() ? "all" : problem.column(),
                problem.row() == 0 ? "all" : Long.toString(problem.row())
            )
        );
        getContent().add(table);
    }
}
