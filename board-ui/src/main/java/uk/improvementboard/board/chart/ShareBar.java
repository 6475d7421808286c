package uk.improvementboard.board.chart;

/** A bar that fills as something promised is delivered. It stands beside the figure, never in its place. */
public final class ShareBar {

    private static final double HATCH = 4;
    private static final double HATCH_LINE = 1.5;

    private ShareBar() {}

    /**
     * {@return the bar}
     *
     * @param share delivered, from 0; more than 1 fills the bar
     * @param certain whether it counts beyond doubt; what may not count is hatched
     * @param words read out in its place; empty where the row says them
     */
    public static String draw(double share, boolean certain, double width, double height, String words) {
        var svg = new Svg();
        if (words.isEmpty()) {
            SvgRoot.openHidden(svg, width, height, width, height);
        } else {
            SvgRoot.openNamed(svg, width, height, words);
        }
        svg.rect(0, 0, width, height, Palette.RATING_GREY_OUTLINE).rect(1, 1, width - 2, height - 2, Palette.PAPER);
        var filled = Math.clamp(share, 0, 1) * (width - 2);
        if (certain && filled > 0) {
            svg.rect(1, 1, filled, height - 2, Palette.FOCUS);
        } else if (filled > 0) {
            for (double at = 1; at + HATCH_LINE < filled; at += HATCH) {
                svg.rect(at, 1, HATCH_LINE, height - 2, Palette.FOCUS);
            }
            svg.rect(1 + filled - HATCH_LINE, 1, HATCH_LINE, height - 2, Palette.FOCUS);
        }
        return svg.raw("</svg>").toString();
    }
}
