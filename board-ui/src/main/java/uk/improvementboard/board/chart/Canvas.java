package uk.improvementboard.board.chart;

import uk.improvementboard.board.chart.LabelPlacer.Box;

/** What the layers of one drawing share. */
record Canvas(MeasureChart chart, Frame frame, Svg svg, LabelPlacer placer) {
    static Canvas of(MeasureChart chart, ChartSize size) {
        Frame frame = Frame.of(chart, size);
        Box room = new Box(frame.left(), frame.top(), frame.right() + 0.3 * frame.em(), frame.bottom());
        return new Canvas(chart, frame, new Svg(), new LabelPlacer(room));
    }

    double em() {
        return frame.em();
    }

    double scale() {
        return frame.scale();
    }
}
