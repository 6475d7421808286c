package uk.improvementboard.metrics.pack.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.PipelinePage.Panel;

/** The data of each chart that a pack draws, one table a chart, so that no picture stands without its figures. */
public final class DrawnCharts {

    private static final int FEWEST_POINTS = 2;

    private DrawnCharts() {}

    /** {@return a table for each chart, in the order of the measures} */
    public static List<PackTable> of(PackContent content) {
        return content
            .measures()
            .stream()
            .flatMap(measure ->
                Stream.concat(
                    Stream.of(course(measure), firstLimits(measure), comparison(measure)).flatMap(Optional::stream),
                    content
                        .pipeline()
                        .filter(it -> it.rate().filter(measure.code()::equals).isPresent())
                        .stream()
                        .flatMap(it -> it.panels().stream())
                        .map(DrawnCharts::panel)
                )
            )
            .toList();
    }

    /** {@return the course of a measure; empty where there are too few values to draw one} */
    public static Optional<PackTable> course(MeasurePage measure) {
        return measure.chart().points().size() < FEWEST_POINTS
            ? Optional.empty()
            : Optional.of(ChartTables.of(measure));
    }

    /** {@return the course with the limits that were replaced; empty where none were} */
    public static Optional<PackTable> firstLimits(MeasurePage measure) {
        return measure.rebased().map(_ -> ChartTables.firstLimits(measure));
    }

    /** {@return the bars of areas beside each other; empty where none are drawn} */
    public static Optional<PackTable> comparison(MeasurePage measure) {
        return measure
            .comparison()
            .filter(it -> it.drawable())
            .map(it -> {
                var table = new TableWriter(
                    "bars-" + measure.code().value(),
                    "Comparison data",
                    "Data behind the bars: " + measure.name() + " compared, " + it.period()
                )
                    .columns("Measure", "Period", "Area")
                    .figureWithUnit("Value");
                table.note(it.note());
                it.bars().forEach(bar ->
                    table.words(measure.name(), it.period(), bar.name()).figureAndUnit(bar.words())
                );
                it.standard().forEach(law ->
                    table
                        .words(measure.name(), it.period(), law.label())
                        .figureAndUnit(measure.chart().format().promisedCell(law.value()))
                );
                return table.table();
            });
    }

    /** {@return one picture of the outlook of the rate} */
    public static PackTable panel(Panel panel) {
        var name = panel.heading().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var table = ChartTables.table(
            "outlook-" + name,
            "Outlook chart data",
            "Data behind the chart: " + panel.heading()
        );
        table.note(panel.alternative()).note(panel.description());
        PipelineTables.drawn(table, panel);
        return table.table();
    }
}
