package uk.improvementboard.board.pack;

import java.util.List;
import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.metrics.pack.RevisionsPage;

/** What changed since the pack before, on paper. */
final class RevisionsPrint {

    private RevisionsPrint() {}

    static void page(Markup page, RevisionsPage content) {
        page.open("section", "class", "portrait").part("Revisions since the last pack");
        page.element("p", content.summary(), "class", "lead");
        if (!content.figures().isEmpty()) {
            var table = PrintedTable.headed(
                page,
                "Figures restated",
                List.of(
                    Column.text("Measure and period", 46),
                    Column.number("Was"),
                    Column.number("Is"),
                    Column.text("Why"),
                    Column.text("When and who", 40)
                )
            );
            content
                .figures()
                .forEach(it -> table.row(it.measure() + ", " + it.period(), it.was(), it.is(), it.why(), it.when()));
            table.close();
        }
        if (!content.terms().isEmpty()) {
            var table = PrintedTable.headed(
                page,
                "Definitions, targets, dates and owners changed",
                List.of(
                    Column.text("What", 40),
                    Column.text("What it said", 40),
                    Column.text("What it says since", 40),
                    Column.text("Why, when and who")
                )
            );
            content.terms().forEach(it -> table.row(it.about(), it.was(), it.is(), it.why() + " (" + it.when() + ")"));
            table.close();
        }
        page.close("section");
    }
}
