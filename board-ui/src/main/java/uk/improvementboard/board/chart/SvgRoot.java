package uk.improvementboard.board.chart;

/** The outer element of a picture with its name and description. */
final class SvgRoot {

    private SvgRoot() {}

    static void open(Svg svg, double width, double height, String role, String idPrefix) {
        box(svg, width, height, width, height);
        svg.attribute("role", role).attribute("aria-labelledby", idPrefix + "-title " + idPrefix + "-desc");
        svg.attribute("font-family", Typeface.FAMILY).raw(">");
    }

    /** A picture whose meaning stands in words beside it. */
    static void openHidden(Svg svg, double viewWidth, double viewHeight, double width, double height) {
        box(svg, viewWidth, viewHeight, width, height);
        svg.attribute("aria-hidden", "true").attribute("focusable", "false");
        svg.attribute("font-family", Typeface.FAMILY).raw(">");
    }

    /** A small picture with its words. */
    static void openNamed(Svg svg, double width, double height, String words) {
        box(svg, width, height, width, height);
        svg.attribute("role", "img").attribute("aria-label", words);
        svg.attribute("font-family", Typeface.FAMILY).raw(">");
    }

    static void describe(Svg svg, String idPrefix, String title, String description) {
        svg.raw("<title")
            .attribute("id", idPrefix + "-title")
            .raw(">" + Svg.escaped(title) + "</title>");
        svg.raw("<desc")
            .attribute("id", idPrefix + "-desc")
            .raw(">" + Svg.escaped(description) + "</desc>");
    }

    private static void box(Svg svg, double viewWidth, double viewHeight, double width, double height) {
        StringBuilder view = new StringBuilder("0 0 ");
        Svg.append(view, viewWidth);
        view.append(' ');
        Svg.append(view, viewHeight);
        svg.raw("<svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("viewBox", view.toString());
        svg.number("width", width).number("height", height);
    }
}
