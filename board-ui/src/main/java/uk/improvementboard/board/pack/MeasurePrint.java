package uk.improvementboard.board.pack;

import uk.improvementboard.board.chart.ChartSize;
import uk.improvementboard.board.chart.DrawOptions;
import uk.improvementboard.board.chart.SvgChart;
import uk.improvementboard.board.picture.ChartMapper;
import uk.improvementboard.board.picture.ComparisonMapper;
import uk.improvementboard.metrics.pack.MeasurePage;

/** A measure on paper: the message, the rating and why, the chart, its table, and where the figures come from. */
final class MeasurePrint {

    private static final int FEW_POINTS = 8;
    private static final ChartSize HIGH = new ChartSize(ChartSize.PAPER.width(), 300, ChartSize.PAPER.text());
    private static final ChartSize LOW = new ChartSize(ChartSize.PAPER.width(), 210, ChartSize.PAPER.text());
    private static final double BARS_WIDTH = 460;

    private MeasurePrint() {}

    static void write(Markup page, MeasurePage measure) {
        page.open("section", "class", "portrait").element("h1", measure.name());
        page.element("p", measure.headline(), "class", "lead");
        page.open("p")
            .rating(measure.rating())
            .text(" " + measure.rating().explanation())
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
        MeasureTables.milestones(page, measure.milestones());
        comparison(page, measure);
        MeasureTables.values(page, measure.values());
        MeasureTables.published(page, measure.published());
        MeasureTables.facts(page, measure);
        page.close("section");
    }

    /** A picture where there is a course to see; one value, or none, is said in words. */
    private static void chart(Markup page, MeasurePage measure) {
        var content = measure.chart();
        var source = measure.sourceLine() + " " + measure.forecastNote();
        if (content.points().size() < 2) {
            var one = content.points().isEmpty() ? "" : "One figure so far: there is no course to draw. ";
            page.element("p", one + source, "class", "source");
            return;
        }
        var size = content.points().size() <= FEW_POINTS ? LOW : HIGH;
        var id = "chart-" + measure.code().value();
        page.open("figure");
        page.drawing(SvgChart.draw(ChartMapper.chart(content), size, DrawOptions.still(id)));
        page.element("figcaption", source).close("figure");
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
}
