package uk.improvementboard.board.chart;

import uk.improvementboard.board.chart.Svg.Stroke;

/** Pens of the lines, so that plot and key agree. Each takes the drawing's scale. */
final class Strokes {

    /** From this scale on a picture is drawn for a room, where a thin line is lost. */
    private static final double ROOM = 2;
    /** On a slide of 1080 lines: 4. */
    private static final double SEEN_IN_A_ROOM = 1.6;

    private Strokes() {}

    private static double seen(double width, double scale) {
        return (scale >= ROOM ? Math.max(width, SEEN_IN_A_ROOM) : width) * scale;
    }

    static Stroke own(SeriesStyle style, double scale) {
        return switch (style) {
            case PROCESS -> Stroke.solid(Palette.COMMON, 1.75 * scale);
            case FOCUS -> Stroke.solid(Palette.FOCUS, 3 * scale);
        };
    }

    static Stroke ownProvisional(SeriesStyle style, double scale) {
        return switch (style) {
            case PROCESS -> Stroke.dashed(Palette.COMMON, 1.75 * scale, 3 * scale, 3 * scale);
            case FOCUS -> Stroke.dashed(Palette.FOCUS, 2 * scale, 5 * scale, 4 * scale);
        };
    }

    static String ownMark(SeriesStyle style) {
        return style == SeriesStyle.FOCUS ? Palette.FOCUS : Palette.COMMON;
    }

    static Stroke comparator(int index, double scale) {
        return switch (index) {
            case 0 -> Stroke.solid(Palette.CONTEXT, 3 * scale);
            case 1 -> Stroke.solid(Palette.SECOND, 2 * scale);
            default -> Stroke.solid(Palette.THIRD, 2 * scale);
        };
    }

    static Stroke milestone(double scale) {
        return Stroke.dashed(Palette.TARGET, 2 * scale, 7 * scale, 5 * scale);
    }

    static Stroke median(double scale) {
        return Stroke.dashed(Palette.FOCUS, 2 * scale, 5 * scale, 4 * scale);
    }

    static Stroke alternative(double scale) {
        return Stroke.solid(Palette.THIRD, 2 * scale);
    }

    static Stroke alternativeEdge(double scale) {
        return Stroke.dashed(Palette.THIRD, 1.25 * scale, 2 * scale, 3 * scale);
    }

    static Stroke centre(double scale) {
        return Stroke.solid(Palette.AXIS, seen(1.5, scale));
    }

    static Stroke limit(double scale) {
        return Stroke.dashed(Palette.COMMON, seen(1.25, scale), 5 * scale, 4 * scale);
    }

    static Stroke dated(double scale) {
        return Stroke.dashed(Palette.AXIS, seen(1, scale), 2 * scale, 3 * scale);
    }

    static Stroke hairline(String colour, double scale) {
        return Stroke.solid(colour, scale);
    }
}
