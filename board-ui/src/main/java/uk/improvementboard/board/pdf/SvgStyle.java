package uk.improvementboard.board.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The presentation attributes of one element, with those it inherits.
 *
 * @param color what currentColor stands for
 * @param fill paint of areas and text; empty for none
 * @param stroke paint of lines; empty for none
 * @param strokeWidth width of lines in user units
 * @param dash lengths of dashes and gaps in user units; empty for a solid line
 * @param cap end of a line, as BasicStroke names it
 * @param join corner of a line, as BasicStroke names it
 * @param fontSize size of text in user units
 * @param fontWeight 400, 600 or 700
 * @param anchor where text stands on its point: start, middle or end
 * @param baseline which height of the text stands on its point, such as middle
 */
record SvgStyle(
    Color color,
    Optional<Color> fill,
    Optional<Color> stroke,
    double strokeWidth,
    double[] dash,
    int cap,
    int join,
    double fontSize,
    int fontWeight,
    String anchor,
    String baseline
) {
    private static final double BROWSER_FONT_SIZE = 16;
    private static final float MITRE_LIMIT = 4;
    private static final Map<String, Color> NAMED = Map.of("black", Color.BLACK, "white", Color.WHITE);

    static SvgStyle initial(Color color) {
        return new SvgStyle(
            color,
            Optional.of(Color.BLACK),
            Optional.empty(),
            1,
            new double[0],
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_MITER,
            BROWSER_FONT_SIZE,
            400,
            "start",
            "auto"
        );
    }

    /** The style of a child: its own attributes, else what it inherits. */
    SvgStyle with(Element element) {
        return new SvgStyle(
            color,
            paint(element, "fill", fill),
            paint(element, "stroke", stroke),
            SvgNumbers.attribute(element, "stroke-width", strokeWidth),
            dash(element),
            cap(element),
            join(element),
            SvgNumbers.attribute(element, "font-size", fontSize),
            weight(element),
            word(element, "text-anchor", anchor),
            word(element, "dominant-baseline", baseline)
        );
    }

    BasicStroke basicStroke() {
        float width = (float) strokeWidth;
        if (dash.length == 0) {
            return new BasicStroke(width, cap, join, MITRE_LIMIT);
        }
        float[] lengths = new float[dash.length];
        for (int i = 0; i < dash.length; i++) {
            lengths[i] = (float) dash[i];
        }
        return new BasicStroke(width, cap, join, MITRE_LIMIT, lengths, 0);
    }

    private Optional<Color> paint(Element element, String name, Optional<Color> inherited) {
        String value = element.getAttribute(name).strip();
        return switch (value) {
            case "", "inherit" -> inherited;
            case "none", "transparent" -> Optional.empty();
            case "currentColor" -> Optional.of(color);
            default -> Optional.of(colour(value));
        };
    }

    private static Color colour(String value) {
        Color named = NAMED.get(value.toLowerCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        if (value.matches("#[0-9a-fA-F]{6}")) {
            return Color.decode(value);
        }
        if (value.matches("#[0-9a-fA-F]{3}")) {
            return Color.decode(value.replaceAll("([0-9a-fA-F])", "$1$1"));
        }
        throw new IllegalArgumentException("A chart has the colour \"" + value + "\"; the PDF draws solid hex colours");
    }

    private double[] dash(Element element) {
        String value = element.getAttribute("stroke-dasharray").strip();
        return value.isEmpty() ? dash : SvgNumbers.list(value);
    }

    private int cap(Element element) {
        return switch (element.getAttribute("stroke-linecap")) {
            case "butt" -> BasicStroke.CAP_BUTT;
            case "round" -> BasicStroke.CAP_ROUND;
            case "square" -> BasicStroke.CAP_SQUARE;
            default -> cap;
        };
    }

    private int join(Element element) {
        return switch (element.getAttribute("stroke-linejoin")) {
            case "miter" -> BasicStroke.JOIN_MITER;
            case "round" -> BasicStroke.JOIN_ROUND;
            case "bevel" -> BasicStroke.JOIN_BEVEL;
            default -> join;
        };
    }

    private int weight(Element element) {
        String value = element.getAttribute("font-weight").strip();
        return switch (value) {
            case "" -> fontWeight;
            case "normal" -> 400;
            case "bold" -> 700;
            default -> (int) SvgNumbers.number(value);
        };
    }

    private static String word(Element element, String name, String inherited) {
        String value = element.getAttribute(name).strip();
        return value.isEmpty() ? inherited : value;
    }
}
