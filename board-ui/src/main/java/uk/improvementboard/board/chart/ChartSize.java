package uk.improvementboard.board.chart;

/**
 * The box of a picture in its own units, with the size of its text in the same units. Lines and marks grow with the
 * text. Draw at the true size of the place: a scaled picture has scaled text.
 *
 * @param width at least 12 times the text
 * @param height at least 8 times the text
 * @param text size of all text; 14 on pages
 */
public record ChartSize(double width, double height, double text) {
    /** Beside the figures of a measure on a wide page. */
    public static final ChartSize PAGE = new ChartSize(960, 440, 14);

    /** The width of a portrait A4 page's text, 174 mm at 96 units an inch. */
    public static final ChartSize PAPER = new ChartSize(658, 360, 14);

    /** A narrow telephone; the key stands above the picture. */
    public static final ChartSize PHONE = new ChartSize(340, 400, 14);

    /** The picture's box on a slide of 1920 by 1080. */
    public static final ChartSize SLIDE = new ChartSize(1180, 800, 35);

    public ChartSize {
        Require.finite(width, "width");
        Require.finite(height, "height");
        Require.finite(text, "text");
        if (text <= 0 || width < 12 * text || height < 8 * text) {
            throw new IllegalArgumentException("too small for its text: " + width + " by " + height + ", text " + text);
        }
    }

    /** Factor for lines and marks, which are designed for text of 14. */
    double scale() {
        return text / 14;
    }

    boolean keyAbove() {
        return width < 28 * text;
    }

    boolean brief() {
        return width < 40 * text;
    }
}
