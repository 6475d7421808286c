package uk.improvementboard.board.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.improvementboard.board.chart.ShareBar;
import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.PromisesPage;
import uk.improvementboard.metrics.pack.PromisesPage.Row;
import uk.improvementboard.metrics.pack.PromisesPage.Said;

/** The promise ledger on paper: every promise with every date given, what was delivered, and where sources contradict each other. */
final class PromisePrint {

    private static final double BAR_WIDTH = 90;
    private static final double BAR_HEIGHT = 9;

    private PromisePrint() {}

    static void write(Markup page, PromisesPage ledger) {
        page.open("section", "class", "landscape").part("Promises").element("p", ledger.summary(), "class", "lead");
        var table = PrintedTable.open(
            page,
            "What was promised, every date given, what was delivered",
            Column.text("What was promised", 46),
            Column.text("How much", 40),
            Column.text("By when: every date given", 60),
            Column.text("Delivered so far"),
            Column.rating("Where it stands")
        );
        ledger.rows().forEach(row -> row(table, row));
        table.close();
        contradictions(page, ledger.rows());
        sources(page, ledger.rows());
        page.element("h2", "How it is said where a promise stands").open("ul");
        ledger.rule().forEach(sentence -> page.element("li", sentence));
        page.close("ul").close("section");
    }

    private static void row(PrintedTable table, Row row) {
        table.rowOf(
            List.<Consumer<Markup>>of(
                it -> lines(it, row.title(), row.by() + ". " + row.kind() + ". " + row.sector() + linked(row)),
                it -> lines(it, row.promised(), row.basis()),
                it -> dates(it, row),
                it -> delivered(it, row),
                it -> it.rating(row.state())
            )
        );
    }

    private static String linked(Row row) {
        return named(". Shown by: ", row.measures()) + named(". Delivered by: ", row.actions());
    }

    private static String named(String before, Optional<List<String>> names) {
        return names
            .filter(it -> !it.isEmpty())
            .map(it -> before + String.join("; ", it))
            .orElse("");
    }

    private static void lines(Markup page, String first, String quiet) {
        page.text(first).open("br").close("br").element("span", quiet, "class", "quiet");
    }

    private static void dates(Markup page, Row row) {
        if (row.dates().isEmpty()) {
            page.text("No date given");
            return;
        }
        row.dates().forEach(given ->
            page
                .text(given.due() + " ")
                .element("span", "said " + given.said(), "class", "quiet")
                .open("br")
                .close("br")
        );
        page.element("span", Wording.upperFirst(row.moved()), "class", "quiet");
    }

    private static void delivered(Markup page, Row row) {
        page.text(row.delivered());
        if (row.share().isPresent()) {
            page.open("br").close("br");
            var words = Math.round(row.share().getAsDouble() * 100) + "% of what is promised now";
            page.drawing(ShareBar.draw(row.share().getAsDouble(), row.certain(), BAR_WIDTH, BAR_HEIGHT, words));
        }
    }

    /** Later words never replace earlier ones: each stands with its source. */
    private static void sources(Markup page, List<Row> rows) {
        if (rows.stream().allMatch(row -> row.statements().orElse(List.of()).isEmpty())) {
            return;
        }
        var table = PrintedTable.headed(
            page,
            "Who said what, when and where",
            List.of(
                Column.text("Promise", 46),
                Column.text("How much, by when", 40),
                Column.text("What was said"),
                Column.text("When and by whom", 40),
                Column.text("Recorded in", 60)
            )
        );
        rows.forEach(row ->
            row
                .statements()
                .orElse(List.of())
                .forEach(said -> said(table, row, said))
        );
        table.close();
    }

    private static void said(PrintedTable table, Row row, Said said) {
        var changed = said.reason().isBlank() ? "" : " Changed because: " + Wording.sentence(said.reason());
        table.rowOf(
            List.<Consumer<Markup>>of(
                it -> it.text(row.title()),
                it -> lines(it, said.amount().isBlank() ? "No amount" : said.amount(), said.due()),
                it -> it.text(Wording.sentence(said.words()) + changed),
                it -> it.text(said.when()),
                it -> lines(it, said.source(), said.address())
            )
        );
    }

    private static void contradictions(Markup page, List<Row> rows) {
        var contradicted = rows
            .stream()
            .filter(row -> !row.contradictions().isEmpty())
            .toList();
        if (contradicted.isEmpty()) {
            return;
        }
        var table = PrintedTable.headed(
            page,
            "Sources that contradict each other",
            List.of(Column.text("Promise", 60), Column.text("What each says"))
        );
        contradicted.forEach(row -> table.row(row.title(), String.join(" ", row.contradictions())));
        table.close();
    }
}
