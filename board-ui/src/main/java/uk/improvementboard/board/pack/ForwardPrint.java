package uk.improvementboard.board.pack;

import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.metrics.pack.ForwardPlanPage;

/** What lies ahead of the board, on paper. */
final class ForwardPrint {

    private ForwardPrint() {}

    static void write(Markup page, ForwardPlanPage plan) {
        page.open("section", "class", "landscape").part("Forward plan");
        page.element("p", plan.summary(), "class", "lead");
        if (!plan.rows().isEmpty()) {
            var table = PrintedTable.open(
                page,
                "What lies ahead, the nearest first",
                Column.text("When", 26),
                Column.text("Kind", 40),
                Column.text("What"),
                Column.text("Who", 60)
            );
            plan.rows().forEach(row ->
                table.row(PackRenderer.DAY.format(row.on()), row.kind().words(), row.what(), row.who())
            );
            table.close();
        }
        page.close("section");
    }
}
