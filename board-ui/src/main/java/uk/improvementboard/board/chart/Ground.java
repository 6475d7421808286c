package uk.improvementboard.board.chart;

import java.util.List;

/** Shaded periods, grid and axes. */
final class Ground {

    private Ground() {}

    static void draw(Canvas canvas) {
        for (ShadedPeriod period : canvas.chart().shaded()) {
            shade(canvas, period);
        }
        valueAxis(canvas);
        timeAxis(canvas);
    }

    private static void shade(Canvas canvas, ShadedPeriod period) {
        Frame frame = canvas.frame();
        double left = frame.xFromEdge(period.from());
        // Half a period further, so that the last point stands on the ground and not on its edge.
        double right = Math.min(frame.right(), frame.x(period.to()) + frame.pointSpacing() / 2);
        canvas.svg().rect(left, frame.top(), right - left, frame.bottom() - frame.top(), Palette.BASELINE_GROUND);
    }

    private static void valueAxis(Canvas canvas) {
        Frame frame = canvas.frame();
        double em = canvas.em();
        ValueFormat format = canvas.chart().format();
        for (double tick : frame.values().ticks()) {
            double y = frame.y(tick);
            if (y < frame.bottom() - 0.5) {
                canvas.svg().line(frame.left(), y, frame.right(), y, Strokes.hairline(Palette.GRID, canvas.scale()));
            }
            String text = format.tick(tick, frame.values().step());
            canvas.svg().text(frame.left() - 0.55 * em, y + 0.34 * em, em, Palette.INK, "end", Typeface.REGULAR, text);
        }
        double foot = frame.bottom();
        canvas.svg().line(frame.left(), foot, frame.right(), foot, Strokes.hairline(Palette.AXIS, canvas.scale()));
        String unit = format.axisCaption();
        if (!unit.isEmpty()) {
            canvas.svg().text(0, frame.top() - 0.45 * em, em, Palette.INK, "start", Typeface.REGULAR, unit);
        }
    }

    private static void timeAxis(Canvas canvas) {
        Frame frame = canvas.frame();
        double em = canvas.em();
        double labelTop = frame.bottom() + 0.45 * em;
        double taken = Double.NEGATIVE_INFINITY;
        List<TimeScale.Tick> ticks = frame.ticks();
        for (TimeScale.Tick tick : ticks) {
            double x = frame.x(tick.at());
            double below = frame.bottom() + 0.35 * em;
            canvas.svg().line(x, frame.bottom(), x, below, Strokes.hairline(Palette.AXIS, canvas.scale()));
            double half = tick.width(em) / 2;
            double middle = Math.clamp(x, half, frame.size().width() - half);
            if (middle - half < taken + 0.3 * em) {
                continue;
            }
            taken = middle + half;
            double baseline = labelTop + 0.95 * em;
            canvas.svg().text(middle, baseline, em, Palette.INK, "middle", Typeface.REGULAR, tick.name());
            if (!tick.year().isEmpty()) {
                double second = baseline + 1.25 * em;
                canvas.svg().text(middle, second, em, Palette.INK, "middle", Typeface.SEMIBOLD, tick.year());
            }
        }
    }
}
