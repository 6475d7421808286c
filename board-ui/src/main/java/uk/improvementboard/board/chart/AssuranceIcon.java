package uk.improvementboard.board.chart;

import uk.improvementboard.board.chart.Svg.Stroke;

/**
 * Pictures of assurance as NHS boards know them, redrawn: a wave for the process and a dashed line for the target.
 * Where the line lies and the letter say what the colour says; the words stand beside the picture.
 */
public enum AssuranceIcon {
    WILL_PASS(Palette.IMPROVEMENT),
    WILL_FAIL(Palette.CONCERN),
    HIT_OR_MISS(Palette.COMMON),
    NO_TARGET(Palette.COMMON),
    NOT_ENOUGH_DATA(Palette.COMMON);

    private final String colour;

    AssuranceIcon(String colour) {
        this.colour = colour;
    }

    /**
     * Draws the picture.
     *
     * @param size of the square, above 0
     */
    public String draw(double size) {
        Svg svg = IconDrawing.open(size);
        switch (this) {
            case WILL_PASS -> {
                IconDrawing.ring(svg, colour);
                wave(svg, 22);
                IconDrawing.letter(svg, "P", 32, 42, colour);
                target(svg, 47);
            }
            case WILL_FAIL -> {
                IconDrawing.ring(svg, colour);
                target(svg, 19);
                IconDrawing.letter(svg, "F", 32, 37, colour);
                wave(svg, 45);
            }
            case HIT_OR_MISS -> {
                IconDrawing.ring(svg, colour);
                IconDrawing.letter(svg, "?", 32, 26, colour);
                wave(svg, 38);
                target(svg, 38);
            }
            case NO_TARGET -> svg.circle(32, 32, 28.5, Palette.PAPER, Stroke.dashed(colour, 5, 8, 6));
            case NOT_ENOUGH_DATA -> {
                IconDrawing.ring(svg, colour);
                IconDrawing.cross(svg, colour);
            }
        }
        return IconDrawing.close(svg);
    }

    private void wave(Svg svg, int y) {
        StringBuilder path = new StringBuilder("M12 " + y);
        for (int half = 0; half < 4; half++) {
            int start = 12 + 10 * half;
            int bend = half % 2 == 0 ? y - 9 : y + 9;
            path.append("Q" + (start + 5) + " " + bend + " " + (start + 10) + " " + y);
        }
        svg.path(path.toString(), "none", Stroke.solid(colour, 2.4));
    }

    private void target(Svg svg, double y) {
        svg.line(11, y, 53, y, Stroke.dashed(colour, 2, 4, 3));
    }
}
