package uk.improvementboard.board.chart;

import uk.improvementboard.board.chart.Svg.Stroke;

/** What the round pictures of variation and assurance share; drawn in a box of 64. */
final class IconDrawing {

    static final String RISING = "15,43 24,36 33,38 46,22";
    static final String FALLING = "15,24 27,38 36,36 47,45";

    private IconDrawing() {}

    static Svg open(double size) {
        if (!(size > 0) || size > 10_000) {
            throw new IllegalArgumentException("size must lie above 0, was " + size);
        }
        Svg svg = new Svg();
        SvgRoot.openHidden(svg, 64, 64, size, size);
        return svg;
    }

    static void ring(Svg svg, String colour) {
        svg.circle(32, 32, 28.5, Palette.PAPER, Stroke.solid(colour, 5));
    }

    /** Dots in the shapes of the charts, so that improvement and concern differ in grey print too. */
    static void joinedDots(Svg svg, String dots, PointKind kind, String colour) {
        svg.path("M" + dots.replace(" ", "L").replace(',', ' '), "none", Stroke.solid(colour, 2));
        for (String dot : dots.split(" ")) {
            int comma = dot.indexOf(',');
            double x = Double.parseDouble(dot.substring(0, comma));
            double y = Double.parseDouble(dot.substring(comma + 1));
            Marks.point(svg, kind, x, y, 3.4, colour);
        }
    }

    static void letter(Svg svg, String letter, double x, double baseline, String colour) {
        svg.text(x, baseline, 17, colour, "middle", Typeface.BOLD, letter);
    }

    static void cross(Svg svg, String colour) {
        svg.path("M22 22L42 42M42 22L22 42", "none", Stroke.solid(colour, 4.5));
    }

    static String close(Svg svg) {
        return svg.raw("</svg>").toString();
    }
}
