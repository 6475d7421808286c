package uk.improvementboard.board.chart;

/** Writes the few SVG elements in use, with numbers of one decimal and escaped text. */
final class Svg {

    private final StringBuilder out = new StringBuilder(16_384);

    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, Stroke stroke) {
        out.append("<line");
        number("x1", x1).number("y1", y1).number("x2", x2).number("y2", y2).stroke(stroke);
        out.append("/>");
        return this;
    }

    Svg rect(double x, double y, double width, double height, String fill) {
        out.append("<rect");
        number("x", x).number("y", y).number("width", width).number("height", height).attribute("fill", fill);
        out.append("/>");
        return this;
    }

    Svg circle(double x, double y, double r, String fill) {
        out.append("<circle");
        number("cx", x).number("cy", y).number("r", r).attribute("fill", fill);
        out.append("/>");
        return this;
    }

    Svg circle(double x, double y, double r, String fill, Stroke stroke) {
        out.append("<circle");
        number("cx", x).number("cy", y).number("r", r).attribute("fill", fill).stroke(stroke);
        out.append("/>");
        return this;
    }

    Svg filled(String path, String fill) {
        out.append("<path");
        attribute("d", path).attribute("fill", fill);
        out.append("/>");
        return this;
    }

    Svg path(String path, String fill, Stroke stroke) {
        out.append("<path");
        attribute("d", path).attribute("fill", fill).stroke(stroke).attribute("stroke-linejoin", "round");
        out.append("/>");
        return this;
    }

    /** @param anchor start, middle or end */
    Svg text(double x, double y, double size, String colour, String anchor, Typeface face, String content) {
        out.append("<text");
        number("x", x).number("y", y).number("font-size", size).attribute("fill", colour);
        attribute("text-anchor", anchor);
        if (face != Typeface.REGULAR) {
            attribute("font-weight", Integer.toString(face.weight()));
        }
        out.append('>').append(escaped(content)).append("</text>");
        return this;
    }

    Svg attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    Svg number(String name, double value) {
        out.append(' ').append(name).append("=\"");
        append(out, value);
        out.append('"');
        return this;
    }

    private Svg stroke(Stroke stroke) {
        attribute("stroke", stroke.colour()).number("stroke-width", stroke.width());
        return stroke.dash().isEmpty() ? this : attribute("stroke-dasharray", stroke.dash());
    }

    /** Adds a number with at most two decimals below 10 and one above; shorter files, no visible difference. */
    static void append(StringBuilder out, double value) {
        Require.finite(value, "coordinate");
        long hundredths = Math.abs(value) < 10 ? Math.round(value * 100) : Math.round(value * 10) * 10;
        if (hundredths < 0) {
            out.append('-');
        }
        long size = Math.abs(hundredths);
        out.append(size / 100);
        long rest = size % 100;
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\t', '\n', '\r' -> safe.append(' ');
                default -> {
                    // Other control characters cannot stand in XML at all.
                    if (c >= ' ') {
                        safe.append(c);
                    }
                }
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /**
     * @param dash lengths of dashes and gaps; empty for a solid line
     */
    record Stroke(String colour, double width, String dash) {
        static Stroke solid(String colour, double width) {
            return new Stroke(colour, width, "");
        }

        static Stroke dashed(String colour, double width, double dash, double gap) {
            StringBuilder lengths = new StringBuilder();
            append(lengths, dash);
            lengths.append(' ');
            append(lengths, gap);
            return new Stroke(colour, width, lengths.toString());
        }
    }
}
