package uk.improvementboard.board.chart;

import uk.improvementboard.board.chart.ChartPoint.Missing;
import uk.improvementboard.board.chart.ChartPoint.Plotted;

/** Marks of the own points, and on a page the places that keyboard and pointer can reach. */
final class PointMarks {

    private static final double TARGET = 24;

    private PointMarks() {}

    static double radius(Canvas canvas) {
        double usual = (canvas.chart().style() == SeriesStyle.FOCUS ? 5 : 3.4) * canvas.scale();
        // On a slide of 1080 lines a mark is 14 wide at least.
        double least = (canvas.scale() >= 2 ? 2.8 : 2) * canvas.scale();
        return Math.clamp(0.38 * canvas.frame().pointSpacing(), least, usual);
    }

    /** Tells the placer where marks will stand. */
    static void reserve(Canvas canvas) {
        double r = radius(canvas);
        Frame frame = canvas.frame();
        MeasureChart.plotted(canvas.chart().points()).forEach(p ->
            canvas.placer().avoidMark(frame.x(p.date()), frame.y(p.value()), r, 9)
        );
    }

    static void draw(Canvas canvas) {
        double r = radius(canvas);
        MeasureChart.plotted(canvas.chart().points()).forEach(p -> mark(canvas, p, r));
    }

    /**
     * Draws each point in a group of its own with a name and a square that takes the pointer. One group is in the tab
     * order, the latest; arrow keys go on from there, so that sixty points are not sixty stops.
     */
    static void drawReachable(Canvas canvas) {
        double r = radius(canvas);
        Svg svg = canvas.svg();
        for (ChartPoint point : canvas.chart().points()) {
            boolean latest = point.date().equals(canvas.chart().points().getLast().date());
            String name = spoken(canvas.chart(), point);
            svg.raw("<g")
                .attribute("class", "chart-point")
                .attribute("tabindex", latest ? "0" : "-1");
            svg.attribute("role", "img").attribute("aria-label", name).attribute("data-label", name).raw(">");
            double x = canvas.frame().x(point.date());
            double y = switch (point) {
                case Plotted plotted -> {
                    mark(canvas, plotted, r);
                    yield canvas.frame().y(plotted.value());
                }
                case Missing _ -> canvas.frame().bottom() - TARGET / 2;
            };
            svg.raw("<rect")
                .number("x", x - TARGET / 2)
                .number("y", y - TARGET / 2)
                .number("width", TARGET);
            svg.number("height", TARGET).attribute("fill", "none").attribute("pointer-events", "all").raw("/></g>");
        }
    }

    private static void mark(Canvas canvas, Plotted point, double r) {
        double x = canvas.frame().x(point.date());
        double y = canvas.frame().y(point.value());
        Marks.point(canvas.svg(), point.kind(), x, y, r, Strokes.ownMark(canvas.chart().style()));
    }

    private static String spoken(MeasureChart chart, ChartPoint point) {
        if (!point.spoken().isBlank()) {
            return point.spoken();
        }
        String period = chart
            .tickNames()
            .getOrDefault(
                point.date(),
                chart.cadence() == Cadence.YEARLY
                    ? Integer.toString(point.date().getYear())
                    : Months.monthAndYear(point.date())
            );
        return switch (point) {
            case Plotted plotted -> period + ": " + chart.format().full(plotted.value());
            case Missing missing -> period + ": " + missing.words();
        };
    }
}
