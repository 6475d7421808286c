package uk.improvementboard.board.chart;

import uk.improvementboard.board.chart.Svg.Stroke;

/** Shapes of points and milestones, each centred on its place. */
final class Marks {

    private Marks() {}

    /**
     * @param r radius of the circle; the other shapes are sized to look equally heavy
     * @param ordinary colour of common points, which in a focus chart are navy
     */
    static void point(Svg svg, PointKind kind, double x, double y, double r, String ordinary) {
        switch (kind) {
            case ORDINARY -> svg.circle(x, y, r, ordinary);
            case IMPROVEMENT -> svg.rect(x - 1.15 * r, y - 1.15 * r, 2.3 * r, 2.3 * r, kind.colour());
            case CONCERN -> svg.filled(triangle(x, y, 1.55 * r), kind.colour());
            case NEUTRAL -> svg.path(cross(x, y, 1.3 * r), "none", Stroke.solid(kind.colour(), 0.85 * r));
            case PROVISIONAL -> svg.circle(x, y, r, Palette.PAPER, Stroke.solid(ordinary, 0.5 * r));
            case GHOST -> svg.path(oblique(x, y, 0.85 * r), "none", Stroke.solid(Palette.COMMON, 0.45 * r));
        }
    }

    static String triangle(double x, double y, double r) {
        return new PathData()
            .move(x, y - r)
            .line(x + 0.95 * r, y + 0.72 * r)
            .line(x - 0.95 * r, y + 0.72 * r)
            .close()
            .toString();
    }

    static String diamond(double x, double y, double r) {
        return new PathData()
            .move(x, y - r)
            .line(x + r, y)
            .line(x, y + r)
            .line(x - r, y)
            .close()
            .toString();
    }

    private static String cross(double x, double y, double r) {
        return new PathData()
            .move(x - r, y)
            .line(x + r, y)
            .move(x, y - r)
            .line(x, y + r)
            .toString();
    }

    private static String oblique(double x, double y, double r) {
        return new PathData()
            .move(x - r, y - r)
            .line(x + r, y + r)
            .move(x - r, y + r)
            .line(x + r, y - r)
            .toString();
    }
}
