package uk.improvementboard.board.pack;

import java.util.List;
import java.util.function.Consumer;
import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.metrics.pack.WaiversPage;

/** What the chair let a pack go without, on paper. */
final class WaiverPrint {

    private WaiverPrint() {}

    static void write(Markup page, WaiversPage waivers) {
        page.open("section", "class", "portrait").part("Waived for this pack");
        var table = PrintedTable.headed(
            page,
            "What this pack goes without",
            List.of(
                Column.text("What it is about", 46),
                Column.text("What was waived", 26),
                Column.text("By whom and when", 40),
                Column.text("Why")
            )
        );
        waivers
            .rows()
            .forEach(row ->
                table.rowOf(
                    List.<Consumer<Markup>>of(
                        it -> lines(it, row.name(), row.kind()),
                        it -> it.text(row.what()),
                        it -> lines(it, row.by(), row.on()),
                        it -> it.text(row.reason())
                    )
                )
            );
        table.close();
        waivers.rules().forEach(rule -> page.element("p", rule, "class", "source"));
        page.close("section");
    }

    private static void lines(Markup page, String first, String quiet) {
        page.text(first).open("br").close("br").element("span", quiet, "class", "quiet");
    }
}
