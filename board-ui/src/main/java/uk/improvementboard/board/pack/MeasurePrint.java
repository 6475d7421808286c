package uk.improvementboard.board.pack;

import java.util.List;
import uk.improvementboard.board.chart.ChartSize;
import uk.improvementboard.board.chart.DrawOptions;
import uk.improvementboard.board.chart.SvgChart;
import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.board.picture.ChartMapper;
import uk.improvementboard.board.picture.ComparisonMapper;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.MeasurePage.ValueRow;

/** A measure on paper: the message, the rating and why, the chart, its table, and where the figures come from. */
final class MeasurePrint {

    private static final int ROWS = 12;
    private static final double BARS_WIDTH = 460;

    private MeasurePrint() {}

    static void write(Markup page, MeasurePage measure) {
        page.open("section", "class", "portrait").element("h1", measure.name());
        page.element("p", measure.headline(), "class", "lead");
        page.open("p")
            .rating(measure.rating())
            .text(" " + measure.rating().reason() + ".")
            .close("p");
        page.element("p", measure.subtitle(), "class", "subtitle");
        page.open("ul", "class", "ruled");
        measure
            .flags()
            .stream()
            .filter(flag -> !measure.reasons().contains(flag))
            .forEach(flag -> page.element("li", flag));
        measure.reasons().forEach(reason -> page.element("li", reason));
        page.close("ul");
        chart(page, measure);
        signals(page, measure);
        milestones(page, measure);
        comparison(page, measure);
        values(page, measure.values());
        published(page, measure);
        facts(page, measure);
        page.close("section");
    }

    private static void chart(Markup page, MeasurePage measure) {
        var id = "chart-" + measure.code().value();
        page.open("figure");
        page.drawing(SvgChart.draw(ChartMapper.chart(measure.chart()), ChartSize.PAPER, DrawOptions.still(id)));
        page.element("figcaption", measure.sourceLine() + " " + measure.forecastNote()).close("figure");
    }

    private static void signals(Markup page, MeasurePage measure) {
        measure
            .signals()
            .ifPresent(signals ->
                page.element("p", signals.variationWords() + ". " + signals.assuranceWords() + ". " + signals.pair())
            );
        if (!measure.signalNote().isBlank()) {
            page.element("p", measure.signalNote(), "class", "source");
        }
        if (!measure.settings().isBlank()) {
            page.element("p", "Chart settings: " + measure.settings() + ".", "class", "source");
        }
    }

    private static void milestones(Markup page, MeasurePage measure) {
        if (measure.milestones().isEmpty()) {
            return;
        }
        page.open("div", "class", "keep");
        var table = PrintedTable.open(
            page,
            "Milestones: as first promised, and now",
            Column.text("Milestone"),
            Column.text("First date"),
            Column.text("Dates given"),
            Column.text("Date now"),
            Column.text("Chance by then")
        );
        measure
            .milestones()
            .forEach(row ->
                table.row(row.milestone(), row.first(), String.join("; ", row.moves()), row.now(), row.chance())
            );
        table.close();
        page.close("div");
    }

    private static void comparison(Markup page, MeasurePage measure) {
        measure.comparison().ifPresent(comparison ->
            ComparisonMapper.bars(comparison, measure.chart().format()).ifPresent(bars -> {
                page.element("h2", "Compared, " + comparison.period()).open("figure");
                page.drawing(bars.draw(BARS_WIDTH, "bars-" + measure.code().value()));
                page.element("figcaption", ComparisonMapper.words(comparison) + " " + comparison.note()).close(
                    "figure"
                );
            })
        );
    }

    private static void values(Markup page, List<ValueRow> values) {
        if (values.isEmpty()) {
            return;
        }
        page.open("div", "class", "keep");
        var caption = values.size() > ROWS ? "The figures, latest " + ROWS + " of " + values.size() : "The figures";
        var table = PrintedTable.open(
            page,
            caption,
            Column.period("Period"),
            Column.number("Value"),
            Column.number("Of these"),
            Column.number("Out of"),
            Column.text("Signal"),
            Column.text("Status")
        );
        values
            .stream()
            .limit(ROWS)
            .forEach(row ->
                table.row(row.period(), row.value(), row.numerator(), row.denominator(), row.signal(), row.status())
            );
        table.close();
        page.close("div");
    }

    private static void published(Markup page, MeasurePage measure) {
        if (measure.published().isEmpty()) {
            return;
        }
        var table = PrintedTable.open(
            page,
            "Other published values",
            Column.period("Period"),
            Column.number("Value"),
            Column.text("Count"),
            Column.text("Why it differs"),
            Column.text("Source")
        );
        measure
            .published()
            .forEach(row -> table.row(row.period(), row.value(), row.count(), row.difference(), row.source()));
        table.close();
    }

    private static void facts(Markup page, MeasurePage measure) {
        page.open("div", "class", "keep")
            .open("table", "class", "facts")
            .element("caption", "Where the figures come from")
            .open("tbody");
        measure
            .facts()
            .forEach(fact ->
                page.open("tr").element("th", fact.name(), "scope", "row").element("td", fact.value()).close("tr")
            );
        page.close("tbody").close("table").close("div");
    }
}
