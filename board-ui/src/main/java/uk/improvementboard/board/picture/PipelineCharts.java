package uk.improvementboard.board.picture;

import java.util.List;
import uk.improvementboard.board.chart.ChartPoint;
import uk.improvementboard.board.chart.Forecast;
import uk.improvementboard.board.chart.MeasureChart;
import uk.improvementboard.board.chart.PointKind;
import uk.improvementboard.board.chart.SeriesStyle;
import uk.improvementboard.board.chart.Standard;
import uk.improvementboard.metrics.pack.PipelinePage.Fan;
import uk.improvementboard.metrics.pack.PipelinePage.Panel;
import uk.improvementboard.metrics.pack.PipelinePage.Past;

/** Turns a panel of the outlook of the 20-week rate into the chart that page and print draw. */
public final class PipelineCharts {

    private PipelineCharts() {}

    /** {@return the chart: what was counted, the stated capacity as a fan, things as now as lines; as now alone as a fan} */
    public static MeasureChart chart(Panel panel) {
        var chart = MeasureChart.of(
            panel.heading(),
            panel.description(),
            Formats.of(panel.format()),
            panel.past().stream().map(PipelineCharts::point).toList()
        ).style(SeriesStyle.FOCUS);
        panel.standard().ifPresent(law -> chart.standard(new Standard("The law", law.value())));
        panel
            .stated()
            .ifPresentOrElse(
                stated -> chart.forecast(forecast(stated)).alternative(forecast(panel.asNow())),
                () -> chart.forecast(forecast(panel.asNow()))
            );
        return chart.build();
    }

    private static ChartPoint point(Past past) {
        return new ChartPoint.Plotted(past.date(), past.value(), PointKind.ORDINARY, "", past.label());
    }

    private static Forecast forecast(Fan fan) {
        List<Forecast.Step> steps = fan
            .steps()
            .stream()
            .map(it ->
                new Forecast.Step(it.date(), it.median(), it.lower80(), it.upper80(), it.lower95(), it.upper95())
            )
            .toList();
        return new Forecast(fan.name(), steps);
    }
}
