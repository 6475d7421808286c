package uk.improvementboard.board.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.improvementboard.board.chart.EndLabel.Swatch;
import uk.improvementboard.board.chart.Svg.Stroke;

/** Names of the lines above a narrow picture, each after a sample of its line, set like words of a paragraph. */
final class Key {

    private static final double SWATCH_EMS = 1.6;
    private static final double GAP_EMS = 1.1;

    private record Entry(EndLabel label, TextBlock block, double x, double top) {}

    private Key() {}

    static double height(List<EndLabel> labels, ChartSize size) {
        double bottom = 0;
        for (Entry entry : entries(labels, size)) {
            bottom = Math.max(bottom, entry.top() + entry.block().height());
        }
        return bottom == 0 ? 0 : bottom + 0.4 * size.text();
    }

    static void draw(Canvas canvas) {
        ChartSize size = canvas.frame().size();
        for (Entry entry : entries(canvas.frame().labels(), size)) {
            double middle = entry.top() + 0.6 * size.text();
            swatch(canvas, entry.label().swatch(), entry.x(), middle);
            double textX = entry.x() + (SWATCH_EMS + 0.4) * size.text();
            entry.block().write(canvas.svg(), textX, entry.top(), "start");
        }
    }

    private static List<Entry> entries(List<EndLabel> labels, ChartSize size) {
        double em = size.text();
        double lead = (SWATCH_EMS + 0.4) * em;
        List<Entry> entries = new ArrayList<>();
        double x = 0.2 * em;
        double top = 0.1 * em;
        double rowHeight = 0;
        for (EndLabel label : labels.stream().sorted(Comparator.comparingInt(EndLabel::rank)).toList()) {
            TextBlock block = TextBlock.of(label.lines(), em, label.colour(), size.width() - lead - 0.4 * em);
            if (rowHeight > 0 && x + lead + block.width() > size.width() - 0.2 * em) {
                x = 0.2 * em;
                top += rowHeight;
                rowHeight = 0;
            }
            entries.add(new Entry(label, block, x, top));
            x += lead + block.width() + GAP_EMS * em;
            rowHeight = Math.max(rowHeight, block.height() + 0.1 * em);
        }
        return entries;
    }

    private static void swatch(Canvas canvas, Swatch swatch, double x, double y) {
        Svg svg = canvas.svg();
        double s = canvas.scale();
        double width = SWATCH_EMS * canvas.em();
        double end = x + width;
        switch (swatch) {
            case OWN -> {
                SeriesStyle style = canvas.chart().style();
                svg.line(x, y, end, y, Strokes.own(style, s));
                Marks.point(svg, PointKind.ORDINARY, x + width / 2, y, 3.4 * s, Strokes.ownMark(style));
            }
            case FIRST_COMPARATOR -> svg.line(x, y, end, y, Strokes.comparator(0, s));
            case SECOND_COMPARATOR -> svg.line(x, y, end, y, Strokes.comparator(1, s));
            case THIRD_COMPARATOR -> svg.line(x, y, end, y, Strokes.comparator(2, s));
            case STANDARD -> svg.line(x, y, end, y, Stroke.solid(Palette.INK, 2 * s));
            case MILESTONE -> {
                svg.line(x, y, end, y, Strokes.milestone(s));
                svg.filled(Marks.diamond(x + width / 2, y, 5.5 * s), Palette.TARGET);
            }
            case MEDIAN -> svg.line(x, y, end, y, Strokes.median(s));
            case ALTERNATIVE -> svg.line(x, y, end, y, Strokes.alternative(s));
            case RANGE_80 -> svg.rect(x, y - 0.35 * canvas.em(), width, 0.7 * canvas.em(), Palette.FAN_80);
            case RANGE_95 -> svg.rect(x, y - 0.35 * canvas.em(), width, 0.7 * canvas.em(), Palette.FAN_95);
            case CENTRE -> svg.line(x, y, end, y, Strokes.centre(s));
            case LIMITS -> svg.line(x, y, end, y, Strokes.limit(s));
        }
    }
}
