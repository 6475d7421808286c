package uk.improvementboard.metrics.pack.table;

import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.ForecastsPage;
import uk.improvementboard.metrics.pack.PackContent;

/** How the forecasts of earlier packs did. */
final class ForecastTables {

    private ForecastTables() {}

    static Stream<PackTable> of(PackContent content) {
        return content
            .forecasts()
            .stream()
            .flatMap(page -> Stream.of(sentences(page), scores(page), chances(page), latest(page)));
    }

    private static PackTable sentences(ForecastsPage page) {
        var table = new TableWriter("forecasts", "Forecasts", "How our forecasts did").columns(
            "Kind",
            "About",
            "Sentence"
        );
        table.words("Message", "", page.headline());
        page.findings().forEach(sentence -> table.words("Finding", "", sentence));
        page.misses().forEach(miss -> table.words("What surprised us most", miss.name(), miss.words()));
        page.without().forEach(row -> table.words("No forecast", row.name(), row.why()));
        page.method().forEach(sentence -> table.words("How to read this", "", sentence));
        return table.table();
    }

    private static PackTable scores(ForecastsPage page) {
        var table = new TableWriter(
            "forecast-scores",
            "Forecast scores",
            "How often figures fell inside their range, by how far ahead and by measure"
        ).columns(
            "Forecasts",
            "Scored",
            "Inside 80%",
            "Inside 95%",
            "Average miss",
            "Same as last",
            "Brier score",
            "Verdict"
        );
        page.horizons().forEach(row ->
            table.words(row.group(), row.figures(), row.within80(), row.within95(), "", "", "", row.verdict())
        );
        page.measures().forEach(row -> {
            table.words(row.name(), row.figures(), row.within80(), row.within95(), row.error(), row.naiveError());
            table.words(row.chances(), "");
        });
        return table.table();
    }

    private static PackTable chances(ForecastsPage page) {
        var table = new TableWriter("forecast-chances", "Chances given", "Did the chances come true?").columns(
            "Chance given",
            "How often",
            "On average",
            "Happened",
            "What chance allows to say"
        );
        page.chances().forEach(row ->
            table.words(row.band(), row.said(), row.onAverage(), row.happened(), row.verdict())
        );
        return table.table();
    }

    private static PackTable latest(ForecastsPage page) {
        var table = new TableWriter(
            "forecast-latest",
            "Latest beside forecast",
            "The newest figure of each measure beside what was forecast of it"
        ).columns("Measure", "Period", "Forecast", "80% range", "What came", "Verdict");
        page.latest().forEach(row ->
            table.words(row.name(), row.period(), row.median(), row.range(), row.came(), row.verdict())
        );
        return table.table();
    }
}
