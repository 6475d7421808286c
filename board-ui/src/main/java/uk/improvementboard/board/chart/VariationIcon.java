package uk.improvementboard.board.chart;

import uk.improvementboard.board.chart.Svg.Stroke;

/**
 * Pictures of variation as NHS boards know them, redrawn: a ring with joined dots. Letter, course and shape of the dots
 * carry the meaning as well as the colour; words stand beside the picture, so it is hidden from screen readers.
 */
public enum VariationIcon {
    COMMON_CAUSE(Palette.COMMON, "", "14,36 23,27 32,38 41,28 50,35"),
    IMPROVEMENT_HIGH(Palette.IMPROVEMENT, "H", IconDrawing.RISING),
    IMPROVEMENT_LOW(Palette.IMPROVEMENT, "L", IconDrawing.FALLING),
    CONCERN_HIGH(Palette.CONCERN, "H", IconDrawing.RISING),
    CONCERN_LOW(Palette.CONCERN, "L", IconDrawing.FALLING),
    NEUTRAL_HIGH(Palette.NEUTRAL, "", ""),
    NEUTRAL_LOW(Palette.NEUTRAL, "", ""),
    NOT_ENOUGH_DATA(Palette.COMMON, "", "");

    private final String colour;
    private final String letter;
    private final String dots;

    VariationIcon(String colour, String letter, String dots) {
        this.colour = colour;
        this.letter = letter;
        this.dots = dots;
    }

    private PointKind kind() {
        return switch (this) {
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> PointKind.IMPROVEMENT;
            case CONCERN_HIGH, CONCERN_LOW -> PointKind.CONCERN;
            default -> PointKind.ORDINARY;
        };
    }

    /**
     * Draws the picture.
     *
     * @param size of the square, above 0
     */
    public String draw(double size) {
        Svg svg = IconDrawing.open(size);
        IconDrawing.ring(svg, colour);
        switch (this) {
            case NEUTRAL_HIGH -> svg.path("M32 49L32 17M20 29L32 16L44 29", "none", Stroke.solid(colour, 4.5));
            case NEUTRAL_LOW -> svg.path("M32 15L32 47M20 35L32 48L44 35", "none", Stroke.solid(colour, 4.5));
            case NOT_ENOUGH_DATA -> IconDrawing.cross(svg, colour);
            default -> {
                IconDrawing.joinedDots(svg, dots, kind(), colour);
                boolean high = letter.equals("H");
                if (!letter.isEmpty()) {
                    IconDrawing.letter(svg, letter, high ? 22 : 43, 27, colour);
                }
            }
        }
        return IconDrawing.close(svg);
    }
}
