package uk.improvementboard.board.chart;

/**
 * Every colour a picture may use, as solid hex values. The same values stand in the page's style sheet as tokens; a
 * picture repeats them because it must also be right inside a PDF, where no style sheet reaches it.
 */
public final class Palette {

    public static final String PAPER = "#ffffff";
    public static final String INK = "#0b0c0c";
    public static final String AXIS = "#4a4f52";
    public static final String GRID = "#e4e6e5";
    public static final String BASELINE_GROUND = "#eeefee";

    /** The place or series in focus. */
    public static final String FOCUS = "#12436d";

    public static final String CONTEXT = "#bfbfbf";
    public static final String SECOND = "#28a197";
    public static final String THIRD = "#801650";
    public static final String FAN_80 = "#c5d2de";
    public static final String FAN_95 = "#e2eaf0";

    /** Variation and assurance; never used for ratings. */
    public static final String IMPROVEMENT = "#005eb8";

    public static final String CONCERN = "#b84a00";
    public static final String COMMON = "#767676";
    public static final String NEUTRAL = "#490092";
    public static final String TARGET = "#de1b1b";

    /** Ratings; never used for variation. */
    public static final String RATING_RED = "#ca3535";

    public static final String RATING_AMBER = "#ffb81c";
    public static final String RATING_AMBER_OUTLINE = "#7a3c1c";
    public static final String RATING_GREEN = "#0b5c3e";
    public static final String RATING_BLUE = "#12436d";
    public static final String RATING_GREY_OUTLINE = "#595959";

    private Palette() {}
}
