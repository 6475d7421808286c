package uk.improvementboard.board.chart;

import java.util.List;

/** Another place over the same time: England, neighbours. Drawn without marks and behind the series in focus. */
public record ComparatorSeries(String name, List<ChartPoint> points) {
    public ComparatorSeries {
        Require.text(name, "name");
        points = MeasureChart.inOrder(points, name);
    }
}
