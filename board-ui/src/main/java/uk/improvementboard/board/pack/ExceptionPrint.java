package uk.improvementboard.board.pack;

import java.util.List;
import java.util.function.Consumer;
import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.ExceptionsPage;
import uk.improvementboard.metrics.pack.ExceptionsPage.Row;

/** Exception pages on paper. */
final class ExceptionPrint {

    private ExceptionPrint() {}

    static void write(Markup page, ExceptionsPage exceptions) {
        page.open("section", "class", "landscape")
            .part("Exceptions")
            .element("p", exceptions.summary() + " " + exceptions.rule(), "class", "lead");
        if (!exceptions.needed().isEmpty()) {
            needed(page, exceptions);
        }
        if (!exceptions.open().isEmpty()) {
            open(page, exceptions);
        }
        if (!exceptions.recovered().isEmpty()) {
            recovered(page, exceptions);
        }
        page.close("section");
    }

    private static void needed(Markup page, ExceptionsPage exceptions) {
        var table = PrintedTable.headed(
            page,
            "No exception page stands",
            List.of(
                Column.text("What it is about", 60),
                Column.text("Owner", 40),
                Column.text("Why it needs a page"),
                Column.rating("How it stands")
            )
        );
        exceptions
            .needed()
            .forEach(row ->
                table.rowOf(
                    List.<Consumer<Markup>>of(
                        it -> lines(it, row.name(), row.kind()),
                        it -> it.text(row.owner()),
                        it -> it.text(Wording.sentence(row.state().reason())),
                        it -> it.rating(row.state())
                    )
                )
            );
        table.close();
    }

    private static void open(Markup page, ExceptionsPage exceptions) {
        var table = PrintedTable.headed(
            page,
            "Open exceptions",
            List.of(
                Column.text("What it is about", 44),
                Column.text("Cause", 52),
                Column.text("What is being done", 52),
                Column.text("Recovery date, and what the record says of it", 44),
                Column.text("Support asked"),
                Column.rating("How it stands")
            )
        );
        exceptions
            .open()
            .forEach(row ->
                table.rowOf(
                    List.<Consumer<Markup>>of(
                        it -> lines(it, row.name(), row.kind() + ". " + row.owner()),
                        it -> it.text(row.cause()),
                        it -> it.text(row.action()),
                        it -> lines(it, row.recovery(), row.outlook()),
                        it -> it.text(row.hasPage() && row.support().isEmpty() ? "None" : row.support()),
                        it -> it.rating(row.state())
                    )
                )
            );
        table.close();
        earlier(page, exceptions.open());
    }

    private static void earlier(Markup page, List<Row> rows) {
        if (rows.stream().allMatch(row -> row.earlier().isEmpty())) {
            return;
        }
        former(page, "Earlier exceptions for the same things", rows);
    }

    private static void recovered(Markup page, ExceptionsPage exceptions) {
        former(page, "Recovered", exceptions.recovered());
    }

    private static void former(Markup page, String title, List<Row> rows) {
        var table = PrintedTable.headed(
            page,
            title,
            List.of(Column.text("What it was about", 70), Column.text("Pages, latest first"))
        );
        rows.forEach(row -> row.earlier().forEach(it -> table.row(row.name(), it.inWords())));
        table.close();
    }

    private static void lines(Markup page, String first, String quiet) {
        page.text(first).open("br").close("br").element("span", quiet, "class", "quiet");
    }
}
