package uk.improvementboard.board.pack;

import java.util.List;
import java.util.function.Consumer;
import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.metrics.pack.QuestionsPage;
import uk.improvementboard.metrics.pack.QuestionsPage.Row;

/** The question register on paper. */
final class QuestionPrint {

    private QuestionPrint() {}

    static void write(Markup page, QuestionsPage register) {
        page.open("section", "class", "landscape").part("Questions").element("p", register.summary(), "class", "lead");
        var table = PrintedTable.open(
            page,
            "What was asked, what was answered",
            Column.text("What was asked", 60),
            Column.text("When and by which office", 46),
            Column.text("What was answered"),
            Column.text("Figures behind the answer", 46),
            Column.rating("How it stands")
        );
        register.rows().forEach(row -> row(table, row));
        table.close();
        page.close("section");
    }

    private static void row(PrintedTable table, Row row) {
        table.rowOf(
            List.<Consumer<Markup>>of(
                it -> lines(it, row.words(), row.source()),
                it -> lines(it, row.asked(), row.asker() + ". " + row.office()),
                it -> {
                    if (row.answer().isEmpty()) {
                        it.text("No answer on record");
                    } else {
                        lines(it, row.answer(), row.answered());
                    }
                },
                it -> figures(it, row),
                it -> it.rating(row.state())
            )
        );
    }

    private static void figures(Markup page, Row row) {
        if (row.figures().isEmpty()) {
            page.text("None named");
        }
        row.figures().forEach(it ->
            page
                .text(it.measure() + ", " + it.period() + ": " + it.was())
                .open("br")
                .close("br")
                .element("span", it.restated() ? "Restated, now " + it.now() : "Stands", "class", "quiet")
                .open("br")
                .close("br")
        );
    }

    private static void lines(Markup page, String first, String quiet) {
        page.text(first).open("br").close("br").element("span", quiet, "class", "quiet");
    }
}
