package uk.improvementboard.board.pack;

import java.util.List;
import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.metrics.pack.RiskRegister;

/** The risks to the whole plan, on paper. */
final class RiskPrint {

    private RiskPrint() {}

    /** Writes nothing where there are none: that none is told does not say that there is none. */
    static void write(Markup page, List<RiskRegister.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.open("section", "class", "landscape").part("Risks");
        page.element("p", RiskRegister.summary(rows), "class", "lead");
        var table = PrintedTable.open(
            page,
            "Risks to the plan, the highest first",
            Column.text("Risk"),
            Column.text("To", 26),
            Column.text("Owner", 40),
            Column.text("Score", 26),
            Column.text("What is done about it"),
            Column.text("Reviewed", 26)
        );
        rows.forEach(row -> {
            var risk = row.risk();
            table.row(
                risk.number() + ". " + risk.title(),
                row.section(),
                risk.owner(),
                risk.score(),
                risk.control(),
                risk.reviewed().orElse("")
            );
        });
        table.close();
        page.close("section");
    }
}
