package uk.improvementboard.board.chart;

import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.board.chart.ChartPoint.Plotted;
import uk.improvementboard.board.chart.Svg.Stroke;

/** The joined lines of the own series and of other places. */
final class SeriesLines {

    private SeriesLines() {}

    static void draw(Canvas canvas) {
        List<ComparatorSeries> others = canvas.chart().comparators();
        for (int i = 0; i < others.size(); i++) {
            Stroke pen = Strokes.comparator(i, canvas.scale());
            for (List<Plotted> run : runs(others.get(i).points(), canvas.chart().cadence(), List.of())) {
                join(canvas, run, pen, 5);
                if (run.size() == 1) {
                    Plotted alone = run.getFirst();
                    Frame frame = canvas.frame();
                    canvas.svg().circle(frame.x(alone.date()), frame.y(alone.value()), pen.width(), pen.colour());
                }
            }
        }
        SeriesStyle style = canvas.chart().style();
        List<DatedLine> breaks = canvas.chart().datedLines().stream().filter(DatedLine::breaksSeries).toList();
        for (List<Plotted> run : runs(canvas.chart().points(), canvas.chart().cadence(), breaks)) {
            own(canvas, run, style);
        }
    }

    /** Splits a line wherever two neighbours may not be joined: a missing period, or a break in the series. */
    static List<List<Plotted>> runs(List<ChartPoint> points, Cadence cadence, List<DatedLine> breaks) {
        List<List<Plotted>> runs = new ArrayList<>();
        List<Plotted> run = new ArrayList<>();
        for (ChartPoint point : points) {
            switch (point) {
                case ChartPoint.Missing _ -> run = closed(runs, run);
                case Plotted plotted when plotted.kind() == PointKind.GHOST -> {
                    // Shown and not counted: the line passes it by.
                }
                case Plotted plotted -> {
                    if (!run.isEmpty() && isParted(run.getLast(), plotted, cadence, breaks)) {
                        run = closed(runs, run);
                    }
                    run.add(plotted);
                }
            }
        }
        closed(runs, run);
        return runs;
    }

    private static List<Plotted> closed(List<List<Plotted>> runs, List<Plotted> run) {
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return new ArrayList<>();
    }

    private static boolean isParted(Plotted before, Plotted after, Cadence cadence, List<DatedLine> breaks) {
        long months = Months.index(after.date()) - Months.index(before.date());
        boolean periodsMissing = switch (cadence) {
            case MONTHLY -> months > 1;
            case QUARTERLY -> months > 4;
            case YEARLY -> months > 18;
            case IRREGULAR -> false;
        };
        return (
            periodsMissing ||
            breaks.stream().anyMatch(b -> b.date().isAfter(before.date()) && !b.date().isAfter(after.date()))
        );
    }

    private static void own(Canvas canvas, List<Plotted> run, SeriesStyle style) {
        List<Plotted> firm = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            boolean dashed = i > 0 && (isProvisional(run.get(i)) || isProvisional(run.get(i - 1)));
            if (dashed) {
                join(canvas, firm, Strokes.own(style, canvas.scale()), 9);
                firm.clear();
                join(canvas, run.subList(i - 1, i + 1), Strokes.ownProvisional(style, canvas.scale()), 9);
            }
            firm.add(run.get(i));
        }
        join(canvas, firm, Strokes.own(style, canvas.scale()), 9);
    }

    private static boolean isProvisional(Plotted point) {
        return point.kind() == PointKind.PROVISIONAL;
    }

    private static void join(Canvas canvas, List<Plotted> points, Stroke stroke, double weight) {
        Frame frame = canvas.frame();
        PathData path = new PathData();
        double lastX = 0;
        double lastY = 0;
        for (int i = 0; i < points.size(); i++) {
            double x = frame.x(points.get(i).date());
            double y = frame.y(points.get(i).value());
            if (i == 0) {
                path.move(x, y);
            } else {
                path.line(x, y);
                canvas.placer().avoidLine(lastX, lastY, x, y, weight);
            }
            lastX = x;
            lastY = y;
        }
        if (path.hasLine()) {
            canvas.svg().path(path.toString(), "none", stroke);
        }
    }
}
