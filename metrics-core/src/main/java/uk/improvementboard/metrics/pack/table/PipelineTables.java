package uk.improvementboard.metrics.pack.table;

import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.ChartContent.LevelMark;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.PipelinePage;
import uk.improvementboard.metrics.pack.PipelinePage.Fan;
import uk.improvementboard.metrics.pack.PipelinePage.Panel;

/** The outlook of the 20-week rate with the backlog and the longest wait. */
final class PipelineTables {

    private PipelineTables() {}

    static Stream<PackTable> of(PackContent content) {
        return content
            .pipeline()
            .stream()
            .flatMap(page -> Stream.of(sentences(page), months(page), drawn(page), balance(page)));
    }

    private static PackTable sentences(PipelinePage page) {
        var table = new TableWriter("outlook", "Outlook of the rate", page.title()).columns("Kind", "Sentence");
        table.words("Message", page.headline());
        page.sentences().forEach(sentence -> table.words("What follows", sentence));
        page.why().ifPresent(why -> table.words(why.heading(), why.words()));
        page.plansAMonth().ifPresent(plans -> table.words("Plans a month, as stated", Integer.toString(plans)));
        page.panels().forEach(panel -> {
            table.words(panel.heading() + ", in short", panel.alternative());
            table.words(panel.heading() + ", in full", panel.description());
            panel
                .standard()
                .map(LevelMark::label)
                .ifPresent(label -> table.words(panel.heading(), label));
        });
        page.assumptions().forEach(sentence -> table.words("What is assumed", sentence));
        page.lacking().forEach(sentence -> table.words("Which counts", sentence));
        table.words("Source", page.sourceLine());
        return table.table();
    }

    private static PackTable months(PipelinePage page) {
        var table = new TableWriter("outlook-months", "Outlook by month", "What is expected, month by month").columns(
            "What",
            "Month",
            "Counted",
            "As now",
            "Under the stated capacity",
            "Capacities"
        );
        page.panels().forEach(panel -> {
            var names =
                panel.asNow().name() +
                panel
                    .stated()
                    .map(Fan::name)
                    .map(it -> "; " + it)
                    .orElse("");
            panel
                .rows()
                .forEach(row ->
                    table.words(panel.heading(), row.month(), row.counted(), row.asNow(), row.stated(), names)
                );
        });
        return table.table();
    }

    private static PackTable drawn(PipelinePage page) {
        var table = ChartTables.table("outlook-charts", "Outlook chart data", "Data behind the charts of the outlook");
        page.panels().forEach(panel -> drawn(table, panel));
        return table.table();
    }

    /** Writes everything that one picture draws. */
    static void drawn(TableWriter table, Panel panel) {
        var format = panel.format();
        panel
            .past()
            .forEach(it ->
                ChartTables.row(table, panel.heading(), "Counted", it.date(), it.date(), format.cell(it.value())).words(
                    it.label()
                )
            );
        fan(table, panel, panel.asNow());
        panel.stated().ifPresent(fan -> fan(table, panel, fan));
    }

    private static void fan(TableWriter table, Panel panel, Fan fan) {
        fan.steps().forEach(it -> ChartTables.forecast(table, panel.heading(), fan.name(), it, panel.format()));
    }

    private static PackTable balance(PipelinePage page) {
        var table = new TableWriter(
            "balance",
            "Balance of counts",
            "Do the counts add up? Children who wait, month by month"
        )
            .columns("Month")
            .figures("At its start", "Joined", "In time", "Later", "No plan", "At its end", "Over 20 weeks")
            .columns("Check");
        page.balance().forEach(row -> {
            table.words(row.month()).figure(row.start(), row.joined(), row.inTime(), row.overdue(), row.ended());
            table.figure(row.end(), row.over20()).words(row.check());
        });
        return table.table();
    }
}
