package uk.improvementboard.board.chart;

import java.util.List;
import java.util.OptionalDouble;
import uk.improvementboard.board.chart.ChartPoint.Plotted;
import uk.improvementboard.board.chart.Svg.Stroke;

/**
 * A small line for a table row: special points in their shapes, the last point marked, a dashed milestone if there is
 * one. Where the row says in words what it shows, the picture is hidden from screen readers.
 */
public final class Sparkline {

    private static final double MARGIN = 4.5;

    private Sparkline() {}

    /** Draws at the usual size, 120 by 28. */
    public static String draw(List<? extends ChartPoint> points, OptionalDouble milestone) {
        return draw(points, milestone, 120, 28, "");
    }

    /**
     * Points stand evenly in their order; a missing one breaks the line.
     *
     * @param width more than 20
     * @param height more than 12
     * @param words read out in its place; empty where the row says them
     * @return a picture without a line if there is no value
     */
    public static String draw(
        List<? extends ChartPoint> points,
        OptionalDouble milestone,
        double width,
        double height,
        String words
    ) {
        if (!(width > 20) || !(height > 12)) {
            throw new IllegalArgumentException("too small: " + width + " by " + height);
        }
        List<ChartPoint> ordered = MeasureChart.inOrder(points, "sparkline");
        Svg svg = new Svg();
        if (words.isEmpty()) {
            SvgRoot.openHidden(svg, width, height, width, height);
        } else {
            SvgRoot.openNamed(svg, width, height, words);
        }
        List<Plotted> plotted = MeasureChart.plotted(ordered).toList();
        if (!plotted.isEmpty()) {
            double low = plotted.stream().mapToDouble(Plotted::value).min().orElseThrow();
            double high = plotted.stream().mapToDouble(Plotted::value).max().orElseThrow();
            low = Math.min(low, milestone.orElse(low));
            high = Math.max(high, milestone.orElse(high));
            // Small changes stay small: the height is worth at least a tenth of the largest value.
            double spare = Math.max(0, 0.1 * Math.max(Math.abs(low), Math.abs(high)) - (high - low)) / 2;
            Scale scale = new Scale(low - spare, high + spare, ordered.size(), width, height);
            milestone.ifPresent(m ->
                svg.line(0, scale.y(m), width, scale.y(m), Stroke.dashed(Palette.TARGET, 1.5, 4, 3))
            );
            line(svg, ordered, scale);
            marks(svg, ordered, scale);
        }
        return svg.raw("</svg>").toString();
    }

    private record Scale(double low, double high, int count, double width, double height) {
        double x(int index) {
            return count == 1 ? width / 2 : MARGIN + (index * (width - 2 * MARGIN)) / (count - 1);
        }

        double y(double value) {
            return high - low < 1e-12
                ? height / 2
                : height - MARGIN - ((value - low) / (high - low)) * (height - 2 * MARGIN);
        }
    }

    private static void line(Svg svg, List<ChartPoint> points, Scale scale) {
        PathData path = new PathData();
        boolean joined = false;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i) instanceof Plotted p && p.kind() != PointKind.GHOST) {
                if (joined) {
                    path.line(scale.x(i), scale.y(p.value()));
                } else {
                    path.move(scale.x(i), scale.y(p.value()));
                }
                joined = true;
            } else if (points.get(i) instanceof ChartPoint.Missing) {
                joined = false;
            }
        }
        if (path.hasLine()) {
            svg.path(path.toString(), "none", Stroke.solid(Palette.COMMON, 1.5));
        }
    }

    private static void marks(Svg svg, List<ChartPoint> points, Scale scale) {
        int last = -1;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i) instanceof Plotted p) {
                last = i;
                boolean alone = isMissing(points, i - 1) && isMissing(points, i + 1);
                if (p.kind().isSpecial() || alone) {
                    Marks.point(svg, p.kind(), scale.x(i), scale.y(p.value()), 1.9, Palette.COMMON);
                }
            }
        }
        if (points.get(last) instanceof Plotted p) {
            Marks.point(svg, p.kind(), scale.x(last), scale.y(p.value()), 3, Palette.AXIS);
        }
    }

    private static boolean isMissing(List<ChartPoint> points, int index) {
        return index < 0 || index >= points.size() || points.get(index) instanceof ChartPoint.Missing;
    }
}
