package uk.improvementboard.board.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.board.chart.Svg.Stroke;

/** Forecast fan, centre lines, limits, the standard, milestones and dated lines: all that is not measured. */
final class ReferenceLines {

    private ReferenceLines() {}

    static void draw(Canvas canvas) {
        canvas
            .chart()
            .forecast()
            .ifPresent(f -> fan(canvas, f));
        canvas
            .chart()
            .alternative()
            .ifPresent(f -> lines(canvas, f));
        canvas
            .chart()
            .process()
            .forEach(s -> process(canvas, s));
        for (DatedLine dated : canvas.chart().datedLines()) {
            double x = datedX(canvas, dated);
            vertical(canvas, x, Strokes.dated(canvas.scale()));
        }
        canvas
            .chart()
            .standard()
            .ifPresent(s -> {
                Frame frame = canvas.frame();
                double width = 2 * canvas.scale();
                horizontal(canvas, frame.left(), frame.right(), s.value(), Stroke.solid(Palette.INK, width), 20);
            });
        canvas
            .chart()
            .milestones()
            .forEach(m -> milestone(canvas, m));
    }

    /** Before the period that begins at the date, so that the line stands between two points and never on one. */
    static double datedX(Canvas canvas, DatedLine dated) {
        Frame frame = canvas.frame();
        Cadence cadence = canvas.chart().cadence();
        boolean even = cadence == Cadence.MONTHLY || cadence == Cadence.QUARTERLY;
        boolean onPoint = canvas
            .chart()
            .points()
            .stream()
            .anyMatch(p -> p.date().equals(dated.date()));
        double back = even || onPoint ? frame.pointSpacing() / 2 : 0;
        return Math.max(frame.left(), frame.x(dated.date()) - back);
    }

    private static void fan(Canvas canvas, Forecast forecast) {
        List<Forecast.Step> steps = forecast.steps();
        Forecast.Step first = steps.getFirst();
        Optional<ChartPoint.Plotted> origin = canvas.chart().forecastOrigin();
        LocalDate start = origin.map(ChartPoint.Plotted::date).orElse(first.date());
        double value = origin.map(ChartPoint.Plotted::value).orElse(first.median());
        Frame frame = canvas.frame();
        double x0 = frame.x(start);
        double y0 = frame.y(value);
        PathData wide = new PathData().move(x0, y0);
        PathData narrow = new PathData().move(x0, y0);
        PathData median = new PathData().move(x0, y0);
        double lastX = x0;
        double lastY = y0;
        for (Forecast.Step step : steps) {
            double x = frame.x(step.date());
            wide.line(x, frame.y(step.high95()));
            narrow.line(x, frame.y(step.high80()));
            median.line(x, frame.y(step.median()));
            canvas.placer().avoidLine(lastX, lastY, x, frame.y(step.median()), 8);
            lastX = x;
            lastY = frame.y(step.median());
        }
        for (Forecast.Step step : steps.reversed()) {
            double x = frame.x(step.date());
            wide.line(x, frame.y(step.low95()));
            narrow.line(x, frame.y(step.low80()));
        }
        canvas.svg().filled(wide.close().toString(), Palette.FAN_95);
        canvas.svg().filled(narrow.close().toString(), Palette.FAN_80);
        canvas.svg().path(median.toString(), "none", Strokes.median(canvas.scale()));
    }

    /** Median and ends of the 80% range, without ground, so that the fan beneath stays visible. */
    private static void lines(Canvas canvas, Forecast alternative) {
        Frame frame = canvas.frame();
        Optional<ChartPoint.Plotted> origin = canvas.chart().latest();
        PathData low = new PathData();
        PathData median = new PathData();
        PathData high = new PathData();
        double x0 = frame.x(origin.map(ChartPoint.Plotted::date).orElse(alternative.steps().getFirst().date()));
        double y0 = frame.y(origin.map(ChartPoint.Plotted::value).orElse(alternative.steps().getFirst().median()));
        for (PathData path : List.of(low, median, high)) {
            path.move(x0, y0);
        }
        for (Forecast.Step step : alternative.steps()) {
            double x = frame.x(step.date());
            low.line(x, frame.y(step.low80()));
            median.line(x, frame.y(step.median()));
            high.line(x, frame.y(step.high80()));
            canvas.placer().avoidMark(x, frame.y(step.median()), canvas.em() / 4, 4);
        }
        canvas.svg().path(low.toString(), "none", Strokes.alternativeEdge(canvas.scale()));
        canvas.svg().path(high.toString(), "none", Strokes.alternativeEdge(canvas.scale()));
        canvas.svg().path(median.toString(), "none", Strokes.alternative(canvas.scale()));
    }

    private static void process(Canvas canvas, ProcessSegment segment) {
        Frame frame = canvas.frame();
        double half = frame.pointSpacing() / 3;
        double from = Math.max(frame.left(), frame.x(segment.from()) - half);
        double to = Math.min(frame.right(), frame.x(segment.to()) + half);
        segment.limits().ifPresent(l -> {
            horizontal(canvas, from, to, l.lower(), Strokes.limit(canvas.scale()), 6);
            horizontal(canvas, from, to, l.upper(), Strokes.limit(canvas.scale()), 6);
        });
        horizontal(canvas, from, to, segment.centre(), Strokes.centre(canvas.scale()), 7);
    }

    private static void milestone(Canvas canvas, Milestone milestone) {
        Frame frame = canvas.frame();
        double s = canvas.scale();
        double y = frame.y(milestone.value());
        double from = frame.xFromEdge(milestone.lineStart());
        double to = frame.x(milestone.date());
        for (LocalDate earlier : milestone.earlierDates()) {
            to = Math.max(to, frame.x(earlier));
        }
        if (to > from) {
            horizontal(canvas, from, to, milestone.value(), Strokes.milestone(s), 6);
        }
        for (LocalDate earlier : milestone.earlierDates()) {
            diamond(canvas, frame.x(earlier), y, Palette.PAPER);
        }
        diamond(canvas, frame.x(milestone.date()), y, Palette.TARGET);
    }

    private static void diamond(Canvas canvas, double x, double y, String fill) {
        double r = 6 * canvas.scale();
        canvas.svg().path(Marks.diamond(x, y, r), fill, Stroke.solid(Palette.TARGET, 2 * canvas.scale()));
        canvas.placer().avoidMark(x, y, r, 12);
    }

    private static void horizontal(Canvas canvas, double from, double to, double value, Stroke stroke, double weight) {
        double y = canvas.frame().y(value);
        canvas.svg().line(from, y, to, y, stroke);
        canvas.placer().avoidLine(from, y, to, y, weight);
    }

    private static void vertical(Canvas canvas, double x, Stroke stroke) {
        Frame frame = canvas.frame();
        canvas.svg().line(x, frame.top(), x, frame.bottom(), stroke);
        canvas.placer().avoidLine(x, frame.top(), x, frame.bottom(), 10);
    }
}
