package uk.improvementboard.board.chart;

/** What a point means. Each kind has its own shape as well as its colour. */
public enum PointKind {
    /** Filled circle. */
    ORDINARY(Palette.COMMON),
    /** Filled square: special cause in the direction that is wanted. */
    IMPROVEMENT(Palette.IMPROVEMENT),
    /** Filled triangle: special cause in the direction that is not wanted. */
    CONCERN(Palette.CONCERN),
    /** Upright cross: special cause where neither direction is better. */
    NEUTRAL(Palette.NEUTRAL),
    /** Hollow circle with a dashed line to it: may still change. */
    PROVISIONAL(Palette.COMMON),
    /** Small oblique cross without a line: shown, not counted. */
    GHOST(Palette.COMMON);

    private final String colour;

    PointKind(String colour) {
        this.colour = colour;
    }

    String colour() {
        return colour;
    }

    boolean isSpecial() {
        return this == IMPROVEMENT || this == CONCERN || this == NEUTRAL;
    }
}
