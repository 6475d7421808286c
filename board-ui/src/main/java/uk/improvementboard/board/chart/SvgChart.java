package uk.improvementboard.board.chart;

/**
 * Draws a {@link MeasureChart} as SVG. The same chart, size and options always give the same text. Only svg, title,
 * desc, g, line, rect, circle, path and text occur, with presentation attributes and solid colours; paths keep to the
 * absolute commands M, L, Q and Z. So page, PDF and slide show the same picture, and a small drawer can read it.
 */
public final class SvgChart {

    private SvgChart() {}

    /** Draws a still picture with identifiers that begin with "chart"; enough where a document holds one picture. */
    public static String draw(MeasureChart chart, ChartSize size) {
        return draw(chart, size, DrawOptions.still("chart"));
    }

    /**
     * Draws the chart.
     *
     * <p>An interactive picture is a group to assistive technology, since what lies in an image cannot be reached.
     */
    public static String draw(MeasureChart chart, ChartSize size, DrawOptions options) {
        Canvas canvas = Canvas.of(chart, size);
        boolean reachable = options.interactive() && !chart.isEmpty();
        Svg svg = canvas.svg();
        SvgRoot.open(svg, size.width(), size.height(), reachable ? "group" : "img", options.idPrefix());
        SvgRoot.describe(svg, options.idPrefix(), chart.title(), chart.description());
        svg.raw(reachable ? "<g aria-hidden=\"true\">" : "<g>");
        if (chart.isEmpty()) {
            sentence(canvas);
        } else {
            picture(canvas);
            if (!reachable) {
                PointMarks.draw(canvas);
            }
            EndLabels.draw(canvas);
            Notes.draw(canvas);
        }
        svg.raw("</g>");
        if (reachable) {
            PointMarks.drawReachable(canvas);
        }
        return svg.raw("</svg>").toString();
    }

    private static void picture(Canvas canvas) {
        if (canvas.frame().size().keyAbove()) {
            Key.draw(canvas);
        }
        Ground.draw(canvas);
        ReferenceLines.draw(canvas);
        SeriesLines.draw(canvas);
        PointMarks.reserve(canvas);
    }

    private static void sentence(Canvas canvas) {
        ChartSize size = canvas.frame().size();
        double em = size.text();
        Svg.Stroke line = Strokes.hairline(Palette.AXIS, size.scale());
        double half = size.scale() / 2;
        String frame = new PathData()
            .move(half, half)
            .line(size.width() - half, half)
            .line(size.width() - half, size.height() - half)
            .line(half, size.height() - half)
            .close()
            .toString();
        canvas.svg().path(frame, "none", line);
        String words = canvas.chart().emptySentence();
        TextBlock block = TextBlock.wrapped(words, Typeface.REGULAR, em, Palette.INK, size.width() - 4 * em);
        block.write(canvas.svg(), size.width() / 2, (size.height() - block.height()) / 2, "middle");
    }
}
