package uk.improvementboard.metrics.pack.table;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.pack.ChartContent;
import uk.improvementboard.metrics.pack.ChartContent.FanStep;
import uk.improvementboard.metrics.pack.ChartContent.Line;
import uk.improvementboard.metrics.pack.ChartContent.PointKind;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.PackContent;

/** The data behind charts: everything that a chart draws, one thing a row. */
public final class ChartTables {

    private ChartTables() {}

    /** {@return everything that one measure's chart draws, with its words as notes} */
    public static PackTable of(MeasurePage measure) {
        var table = table("chart-" + measure.code().value(), "Chart data", "Data behind the chart: " + measure.name());
        var chart = measure.chart();
        table.note(chart.title()).note(chart.alternative()).note(chart.description());
        chart(table, measure.name(), chart);
        return table.table();
    }

    /** {@return everything that one measure's chart drew with the limits that were replaced; without rows where none were} */
    static PackTable firstLimits(MeasurePage measure) {
        var table = table(
            "first-limits-" + measure.code().value(),
            "Chart data, first limits",
            "Data behind the chart: " + first(measure)
        );
        measure.rebased().ifPresent(it -> {
            table.note(it.before().title()).note(it.before().alternative()).note(it.before().description());
            chart(table, first(measure), it.before());
        });
        return table.table();
    }

    static Stream<PackTable> of(PackContent content) {
        var words = new TableWriter("chart-words", "Charts in words", "What each chart shows, in words").columns(
            "Measure",
            "Title",
            "In short",
            "In full"
        );
        var data = table("charts", "Chart data", "Data behind every chart");
        content.measures().forEach(measure -> {
            words(words, measure.name(), measure.chart());
            chart(data, measure.name(), measure.chart());
            measure.rebased().ifPresent(it -> words(words, first(measure), it.before()));
            before(data, measure);
        });
        return Stream.of(words.table(), data.table());
    }

    private static void before(TableWriter table, MeasurePage measure) {
        measure.rebased().ifPresent(rebased -> chart(table, first(measure), rebased.before()));
    }

    private static String first(MeasurePage measure) {
        return measure.name() + ", with the first limits";
    }

    private static void words(TableWriter table, String name, ChartContent chart) {
        table.words(name, chart.title(), chart.alternative(), chart.description());
    }

    static TableWriter table(String id, String title, String caption) {
        return new TableWriter(id, title, caption)
            .columns("Measure", "What", "From", "To")
            .figureWithUnit("Value")
            .figures("Lower 95%", "Lower 80%", "Upper 80%", "Upper 95%")
            .columns("Remark");
    }

    private static void chart(TableWriter table, String name, ChartContent chart) {
        var format = chart.format();
        var finer = new FigureFormat(format.unit(), format.decimals() + 1);
        for (var point : chart.points()) {
            var tick = point.tick().isBlank() || point.label().contains(point.tick()) ? "" : " (" + point.tick() + ")";
            row(table, name, kind(point.kind()), point.date(), point.date(), format.cell(point.value()));
            table.words(point.label() + tick);
        }
        for (var gap : chart.gaps()) {
            row(table, name, "No value", gap.date(), gap.date(), gap.symbol()).words(gap.words());
        }
        chart.lines().forEach(line -> line(table, name, line, finer));
        levels(table, name, chart, format);
        chart.fan().forEach(step -> forecast(table, name, "Forecast", step, finer));
        for (var other : chart.comparators()) {
            other.places().forEach(place -> {
                row(table, name, other.name(), place.date(), place.date(), format.cell(place.value()));
                table.words("");
            });
        }
        remarks(table, name, chart);
    }

    private static void line(TableWriter table, String name, Line line, FigureFormat format) {
        row(table, name, "Mean", line.from(), line.to(), format.cell(line.mean())).words("");
        line.limits().ifPresent(limits -> {
            row(table, name, "Lower limit", line.from(), line.to(), format.cell(limits.lower())).words("");
            row(table, name, "Upper limit", line.from(), line.to(), format.cell(limits.upper())).words("");
        });
    }

    private static void levels(TableWriter table, String name, ChartContent chart, FigureFormat format) {
        for (var milestone : chart.milestones()) {
            var first = milestone.dates().getFirst();
            row(table, name, "Milestone", first, milestone.dates().getLast(), format.promisedCell(milestone.value()));
            table.words(milestone.label());
        }
        chart
            .standard()
            .ifPresent(it ->
                table
                    .words(name, "Statutory standard", "", "")
                    .figureAndUnit(format.promisedCell(it.value()))
                    .figure("-", "-", "-", "-")
                    .words(it.label())
            );
        chart.endState().ifPresent(it -> {
            table.words(name, "End state", "");
            chart.endStateDue().ifPresentOrElse(table::day, () -> table.words(""));
            table.figureAndUnit(format.promisedCell(it.value())).figure("-", "-", "-", "-").words(it.label());
        });
    }

    static void forecast(TableWriter table, String name, String what, FanStep step, FigureFormat format) {
        table.words(name, what).day(step.date()).day(step.date()).figureAndUnit(format.cell(step.median()));
        table.figure(format.cell(step.lower95()), format.cell(step.lower80()));
        table.figure(format.cell(step.upper80()), format.cell(step.upper95())).words("Middle and ranges");
    }

    private static void remarks(TableWriter table, String name, ChartContent chart) {
        chart.baseline().ifPresent(it -> row(table, name, "Baseline", it.from(), it.to(), "-").words(it.label()));
        chart.planBegan().ifPresent(it -> row(table, name, "Plan began", it, it, "-").words(""));
        chart.breaks().forEach(it -> row(table, name, "Break", it.date(), it.date(), "-").words(it.label()));
        chart.note().ifPresent(it -> row(table, name, "Note", it.date(), it.date(), "-").words(it.words()));
    }

    static TableWriter row(TableWriter table, String name, String what, LocalDate from, LocalDate to, String value) {
        return table.words(name, what).day(from).day(to).figureAndUnit(value).figure("-", "-", "-", "-");
    }

    private static String kind(PointKind kind) {
        return kind == PointKind.COMMON ? "Value" : "Value, " + kind.name().toLowerCase(Locale.UK);
    }
}
