package uk.improvementboard.board.pack;

import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.metrics.pack.ForecastsPage;

/** How the forecasts of earlier packs did, on a wide page: what was found, each measure, each band of chances. */
final class ForecastPrint {

    private ForecastPrint() {}

    static void write(Markup page, ForecastsPage forecasts) {
        page.open("section", "class", "landscape").part("How our forecasts did");
        page.element("p", forecasts.headline(), "class", "lead");
        if (forecasts.scored()) {
            page.open("ul", "class", "ruled");
            forecasts.findings().forEach(finding -> page.element("li", finding));
            page.close("ul");
            misses(page, forecasts);
            measures(page, forecasts);
            chances(page, forecasts);
        }
        page.element("h2", "How to read this").open("ul");
        forecasts.method().forEach(sentence -> page.element("li", sentence));
        page.close("ul").close("section");
    }

    private static void misses(Markup page, ForecastsPage forecasts) {
        if (forecasts.misses().isEmpty()) {
            return;
        }
        page.element("h2", "What surprised us most").open("ul");
        forecasts.misses().forEach(line -> page.element("li", line.name() + ". " + line.words() + "."));
        page.close("ul");
    }

    private static void measures(Markup page, ForecastsPage forecasts) {
        var table = PrintedTable.open(
            page,
            "Measure by measure, all forecasts up to a year ahead",
            Column.text("Measure", 60),
            Column.text("Scored", 40),
            Column.number("Inside 80%"),
            Column.number("Inside 95%"),
            Column.number("Average miss"),
            Column.number("Of \"same as last\""),
            Column.number("Brier score")
        );
        forecasts
            .measures()
            .forEach(row ->
                table.row(
                    row.name(),
                    row.figures(),
                    row.within80(),
                    row.within95(),
                    row.error(),
                    row.naiveError(),
                    row.chances()
                )
            );
        table.close();
    }

    private static void chances(Markup page, ForecastsPage forecasts) {
        if (forecasts.chances().isEmpty()) {
            return;
        }
        var table = PrintedTable.open(
            page,
            "Did the chances come true?",
            Column.text("Chance given", 40),
            Column.text("How often", 40),
            Column.text("On average", 40),
            Column.number("Happened"),
            Column.text("What chance allows to say")
        );
        forecasts
            .chances()
            .forEach(row -> table.row(row.band(), row.said(), row.onAverage(), row.happened(), row.verdict()));
        table.close();
    }
}
