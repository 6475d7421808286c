package uk.improvementboard.board.chart;

import uk.improvementboard.board.chart.Svg.Stroke;

/**
 * The shape of a rating, which stands before its word. Shape, colour and word all say the same; the shape alone is
 * hidden from screen readers.
 */
public enum RatingShape {
    /** Red. */
    TRIANGLE("M8 1.2L15.4 14.6L0.6 14.6Z", Palette.RATING_RED),
    /** Amber, outlined: amber alone is too pale on white. */
    DIAMOND("M8 0.6L15.4 8L8 15.4L0.6 8Z", Palette.RATING_AMBER),
    /** Green. */
    CIRCLE("", Palette.RATING_GREEN),
    /** Blue. */
    SQUARE("M1.4 1.4L14.6 1.4L14.6 14.6L1.4 14.6Z", Palette.RATING_BLUE),
    /** Grey: not rated, not yet. */
    HOLLOW_CIRCLE("", Palette.RATING_GREY_OUTLINE);

    private final String path;
    private final String colour;

    RatingShape(String path, String colour) {
        this.path = path;
        this.colour = colour;
    }

    /** The shape on paper or on a tint. */
    public String draw(double size) {
        return draw(size, colour, this == DIAMOND ? Palette.RATING_AMBER_OUTLINE : colour);
    }

    /** The shape on the solid fill of its own rating: white, and black on amber. */
    public String drawOnFill(double size) {
        String on = this == DIAMOND || this == HOLLOW_CIRCLE ? Palette.INK : Palette.PAPER;
        return draw(size, on, on);
    }

    private String draw(double size, String fill, String outline) {
        if (!(size > 0) || size > 10_000) {
            throw new IllegalArgumentException("size must lie above 0, was " + size);
        }
        Svg svg = new Svg();
        SvgRoot.openHidden(svg, 16, 16, size, size);
        switch (this) {
            case DIAMOND -> svg.path(path, fill, Stroke.solid(outline, 1.4));
            case CIRCLE -> svg.circle(8, 8, 7, fill);
            case HOLLOW_CIRCLE -> svg.circle(8, 8, 6.2, "none", Stroke.solid(outline, 2));
            default -> svg.filled(path, fill);
        }
        return svg.raw("</svg>").toString();
    }
}
