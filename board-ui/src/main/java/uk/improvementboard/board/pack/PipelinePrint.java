package uk.improvementboard.board.pack;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import uk.improvementboard.board.chart.ChartSize;
import uk.improvementboard.board.chart.DrawOptions;
import uk.improvementboard.board.chart.SvgChart;
import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.board.picture.PipelineCharts;
import uk.improvementboard.metrics.pack.PipelinePage;
import uk.improvementboard.metrics.pack.PipelinePage.BalanceRow;
import uk.improvementboard.metrics.pack.PipelinePage.Fan;
import uk.improvementboard.metrics.pack.PipelinePage.Panel;
import uk.improvementboard.metrics.pack.PipelinePage.Row;
import uk.improvementboard.metrics.pack.table.DrawnCharts;

/** The outlook of the 20-week rate on paper: the message, three pictures, their tables every third month, what is assumed. */
final class PipelinePrint {

    private static final ChartSize SIZE = new ChartSize(ChartSize.PAPER.width(), 215, ChartSize.PAPER.text());
    private static final int EVERY = 3;

    private PipelinePrint() {}

    static void write(Markup page, PipelinePage outlook) {
        page.open("section", "class", "portrait").part(outlook.title());
        page.element("p", outlook.headline() + ".", "class", "lead");
        outlook.sentences().forEach(sentence -> page.element("p", sentence));
        outlook.why().ifPresent(why -> page.element("h2", why.heading()).element("p", why.words()));
        outlook.panels().forEach(panel -> picture(page, panel));
        outlook.panels().forEach(panel -> table(page, panel));
        list(page, "What is assumed", outlook.assumptions());
        list(page, "Which counts", outlook.lacking());
        balance(page, outlook.balance());
        page.element("p", outlook.sourceLine(), "class", "source").close("section");
    }

    private static void picture(Markup page, Panel panel) {
        var id = "outlook-" + panel.heading().toLowerCase(Locale.UK).replace(' ', '-');
        page.open("div", "class", "keep").element("h2", panel.heading()).open("figure");
        page.drawing(SvgChart.draw(PipelineCharts.chart(panel), SIZE, DrawOptions.still(id)));
        page.open("figcaption").text(panel.alternative() + ". " + panel.note());
        ChartData.mention(page, DrawnCharts.panel(panel));
        page.close("figcaption").close("figure").close("div");
    }

    private static void table(Markup page, Panel panel) {
        page.open("div", "class", "keep");
        var table = PrintedTable.open(
            page,
            panel.heading() + (page.paper() ? ", every third month" : ", month by month"),
            Column.period("Month"),
            Column.number("Counted"),
            Column.number(panel.asNow().name()),
            Column.number(panel.stated().map(Fan::name).orElse("Stated capacity"))
        );
        (page.paper() ? everyThird(panel.rows()) : panel.rows()).forEach(row ->
            table.row(row.month(), row.counted(), row.asNow(), row.stated())
        );
        table.close();
        page.close("div");
    }

    /** The latest counted month and every third before and after it. */
    private static List<Row> everyThird(List<Row> rows) {
        var counted = (int) rows
            .stream()
            .filter(row -> !row.counted().equals("-"))
            .count();
        return IntStream.range(0, rows.size())
            .filter(index -> Math.floorMod(index - (counted - 1), EVERY) == 0)
            .filter(index -> index >= counted - 1 - 2 * EVERY)
            .mapToObj(rows::get)
            .toList();
    }

    private static void list(Markup page, String heading, List<String> words) {
        if (!words.isEmpty()) {
            page.element("h2", heading).open("ul", "class", "ruled");
            words.forEach(item -> page.element("li", item));
            page.close("ul");
        }
    }

    private static void balance(Markup page, List<BalanceRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.open("div", "class", "keep");
        var table = PrintedTable.open(
            page,
            "Do the counts add up? Children who wait, month by month",
            Column.period("Month"),
            Column.number("At its start"),
            Column.number("Joined"),
            Column.number("In time"),
            Column.number("Later"),
            Column.number("No plan"),
            Column.number("At its end"),
            Column.number("Over 20 weeks"),
            Column.text("Check")
        );
        rows.forEach(row -> table.row(row.cells()));
        table.close();
        page.close("div");
    }
}
