package uk.improvementboard.board.pack;

import uk.improvementboard.board.chart.ChartSize;
import uk.improvementboard.board.chart.DrawOptions;
import uk.improvementboard.board.chart.SvgChart;
import uk.improvementboard.board.picture.ChartMapper;
import uk.improvementboard.board.picture.ComparisonMapper;
import uk.improvementboard.board.picture.SignalIcons;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.table.DrawnCharts;

/** A measure on paper: the message, the rating and why, the chart, its table, and where the figures come from. */
final class MeasurePrint {

    private static final int FEW_POINTS = 8;
    private static final ChartSize HIGH = new ChartSize(ChartSize.PAPER.width(), 300, ChartSize.PAPER.text());
    private static final ChartSize LOW = new ChartSize(ChartSize.PAPER.width(), 210, ChartSize.PAPER.text());
    private static final double BARS_WIDTH = 460;
    private static final double ICON = 34;
    private static final int LONG_NUMBER = 6;

    private MeasurePrint() {}

    static void write(Markup page, MeasurePage measure) {
        page.open("section", "class", "portrait measure").part(measure.name());
        page.element("p", measure.headline(), "class", "lead");
        page.element("p", measure.subtitle(), "class", "subtitle");
        standing(page, measure);
        measure.signOff().ifPresent(block -> OnRecordPrint.signOff(page, block));
        page.open("ul", "class", "ruled reasons");
        measure
            .flags()
            .stream()
            .filter(flag -> !measure.reasons().contains(flag))
            .forEach(flag -> page.element("li", flag));
        measure
            .reasons()
            .stream()
            .filter(reason -> !measure.rating().reason().startsWith(reason))
            .forEach(reason -> page.element("li", reason));
        page.close("ul");
        OnRecordPrint.commentary(page, measure.commentary(), measure.commentaryMissing());
        chart(page, measure);
        signals(page, measure);
        rebased(page, measure);
        MeasureTables.milestones(page, measure.milestones());
        comparison(page, measure);
        MeasureTables.values(page, measure.values());
        MeasureTables.published(page, measure.published());
        MeasureTables.facts(page, measure);
        page.close("section");
    }

    /** The number that the page is about, large, with its rating and why. */
    private static void standing(Markup page, MeasurePage measure) {
        var look = measure.hero().length() > LONG_NUMBER ? "hero hero--words" : "hero";
        page.open("p", "class", look).text(measure.hero()).text(" ");
        page.element("span", measure.heroLabel(), "class", "hero-label").close("p");
        page.open("p", "class", "verdict").headlineRating(measure.rating());
        page.text(" " + measure.rating().explanation()).close("p");
    }

    /** A picture where there is a course to see; one value, or none, is said in words. */
    private static void chart(Markup page, MeasurePage measure) {
        var content = measure.chart();
        var source = measure.sourceLine() + " " + measure.forecastNote();
        var data = DrawnCharts.course(measure);
        if (data.isEmpty()) {
            var one = content.points().isEmpty() ? "" : "One figure so far: there is no course to draw. ";
            page.element("p", one + source, "class", "source");
            return;
        }
        var size = content.points().size() <= FEW_POINTS ? LOW : HIGH;
        var id = "chart-" + measure.code().value();
        page.open("figure");
        page.drawing(SvgChart.draw(ChartMapper.chart(content), size, DrawOptions.still(id)));
        page.open("figcaption").text(source);
        ChartData.mention(page, data.get());
        page.close("figcaption").close("figure");
    }

    private static void signals(Markup page, MeasurePage measure) {
        measure.signals().ifPresent(signals -> {
            page.open("div", "class", "signals");
            signal(page, SignalIcons.variation(signals).draw(ICON), "Variation", signals.variationWords());
            signal(page, SignalIcons.assurance(signals).draw(ICON), "Assurance", signals.assuranceWords());
            page.element("p", signals.pair()).close("div");
        });
        if (!measure.signalNote().isBlank()) {
            page.element("p", measure.signalNote(), "class", "source");
        }
        if (!measure.settings().isBlank()) {
            page.element("p", "Chart settings: " + measure.settings() + ".", "class", "source");
        }
    }

    /** The picture is decoration: the words beside it say all that it says. */
    private static void signal(Markup page, String icon, String title, String words) {
        page.open("p", "class", "signal").drawing(icon);
        page.element("strong", title + ". ")
            .text(words + ".")
            .close("p");
    }

    /** New limits never stand without the picture that they replaced. */
    private static void rebased(Markup page, MeasurePage measure) {
        measure.rebased().ifPresent(rebased -> {
            rebased.agreements().forEach(words -> page.element("p", words));
            var id = "first-limits-" + measure.code().value();
            page.open("figure");
            page.drawing(SvgChart.draw(ChartMapper.chart(rebased.before()), LOW, DrawOptions.still(id)));
            page.open("figcaption").text("The same chart as if the limits had not been drawn anew.");
            DrawnCharts.firstLimits(measure).ifPresent(data -> ChartData.mention(page, data));
            page.close("figcaption").close("figure");
        });
    }

    private static void comparison(Markup page, MeasurePage measure) {
        measure.comparison().ifPresent(comparison ->
            ComparisonMapper.bars(comparison, measure.chart().format()).ifPresent(bars -> {
                page.element("h2", "Compared, " + comparison.period()).open("figure");
                page.drawing(bars.draw(BARS_WIDTH, "bars-" + measure.code().value()));
                page.open("figcaption").text(ComparisonMapper.words(comparison) + " " + comparison.note());
                DrawnCharts.comparison(measure).ifPresent(data -> ChartData.mention(page, data));
                page.close("figcaption").close("figure");
            })
        );
    }
}
