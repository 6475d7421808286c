package uk.improvementboard.board.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Horizontal bars from zero: the own place in navy, others in grey, the law as a line. A place without a figure keeps
 * its row, with the words why.
 *
 * @param title and description name the picture to a screen reader
 */
public record ComparatorBars(
    String title,
    String description,
    ValueFormat format,
    List<Bar> bars,
    Optional<Standard> standard
) {
    private static final double TEXT = 16;
    private static final double ROW = 36;
    private static final double BAR = 24;

    public ComparatorBars {
        Require.text(title, "title");
        Require.text(description, "description");
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("at least one bar");
        }
    }

    /**
     * One place.
     *
     * @param value not negative; empty if there is none
     * @param words what stands in place of a missing value; empty if there is a value
     */
    public record Bar(String name, OptionalDouble value, String words, boolean own) {
        public Bar {
            Require.text(name, "name");
            value.ifPresent(v -> Require.ordered(0, v, "value of " + name));
            if (value.isEmpty()) {
                Require.text(words, "words for the missing value of " + name);
            }
        }

        public static Bar own(String name, double value) {
            return new Bar(name, OptionalDouble.of(value), "", true);
        }

        public static Bar other(String name, double value) {
            return new Bar(name, OptionalDouble.of(value), "", false);
        }

        public static Bar without(String name, String words) {
            return new Bar(name, OptionalDouble.empty(), words, false);
        }
    }

    /**
     * Draws the bars.
     *
     * @param width at least 260; names take up to two fifths and wrap
     */
    public String draw(double width, String idPrefix) {
        if (!(width >= 260)) {
            throw new IllegalArgumentException("too narrow: " + width);
        }
        DrawOptions options = DrawOptions.still(idPrefix);
        List<TextBlock> names = bars
            .stream()
            .map(b -> name(b, width))
            .toList();
        double nameWidth = names.stream().mapToDouble(TextBlock::width).max().orElse(0) + 14;
        double valueWidth = bars
            .stream()
            .mapToDouble(b -> Typeface.SEMIBOLD.width(valueText(b), TEXT))
            .max()
            .orElse(0);
        double most = Math.max(largest(), standard.map(Standard::value).orElse(0.0));
        double room = width - nameWidth - valueWidth - 10;
        double perUnit = most > 0 ? room / most : 0;
        double rows = names
            .stream()
            .mapToDouble(n -> Math.max(ROW, n.height() + 6))
            .sum();
        double height = rows + 10 + (standard.isPresent() ? 24 : 0);
        Svg svg = new Svg();
        SvgRoot.open(svg, width, height, "img", options.idPrefix());
        SvgRoot.describe(svg, options.idPrefix(), title, description);
        double top = 4;
        for (int i = 0; i < bars.size(); i++) {
            double row = Math.max(ROW, names.get(i).height() + 6);
            bar(svg, bars.get(i), names.get(i), nameWidth, top + row / 2, perUnit);
            top += row;
        }
        double bottom = top + 2;
        standard.ifPresent(s -> standard(svg, s, nameWidth + s.value() * perUnit, bottom, width));
        return svg.raw("</svg>").toString();
    }

    private void bar(Svg svg, Bar bar, TextBlock name, double left, double middle, double perUnit) {
        name.write(svg, 0, middle - name.height() / 2, "start");
        double length = bar.value().orElse(0) * perUnit;
        if (bar.value().isPresent()) {
            String fill = bar.own() ? Palette.FOCUS : Palette.CONTEXT;
            svg.rect(left, middle - BAR / 2, Math.max(1, length), BAR, fill);
        }
        Typeface face = bar.own() ? Typeface.SEMIBOLD : Typeface.REGULAR;
        String value = valueText(bar);
        double x = left + length + (bar.value().isPresent() ? 8 : 0);
        double lineAt = left + standard.map(Standard::value).orElse(-1.0) * perUnit;
        boolean meetsLine = standard.isPresent() && x - 6 < lineAt && lineAt < x + face.width(value, TEXT) + 4;
        // A value that would lie under the law line stands inside its bar, or beyond the line if the bar is short.
        boolean inside = meetsLine && length > face.width(value, TEXT) + 16;
        String colour = inside && bar.own() ? Palette.PAPER : Palette.INK;
        double at = inside ? left + length - 8 : meetsLine ? lineAt + 8 : x;
        svg.text(at, middle + 0.34 * TEXT, TEXT, colour, inside ? "end" : "start", face, value.replace('\u00a0', ' '));
    }

    private void standard(Svg svg, Standard law, double x, double bottom, double width) {
        // An edge of paper keeps the line in sight where it crosses a dark bar.
        svg.line(x, 2, x, bottom, Svg.Stroke.solid(Palette.PAPER, 5));
        svg.line(x, 2, x, bottom, Svg.Stroke.solid(Palette.INK, 2));
        String text = law.name() + ": " + format.promised(law.value());
        double half = Typeface.SEMIBOLD.width(text, TEXT) / 2;
        double middle = Math.clamp(x, half, width - half);
        svg.text(middle, bottom + 18, TEXT, Palette.INK, "middle", Typeface.SEMIBOLD, text);
    }

    private static TextBlock name(Bar bar, double width) {
        Typeface face = bar.own() ? Typeface.SEMIBOLD : Typeface.REGULAR;
        return TextBlock.wrapped(bar.name(), face, TEXT, Palette.INK, 0.4 * width);
    }

    private String valueText(Bar bar) {
        return bar.value().isPresent() ? format.label(bar.value().getAsDouble()) : bar.words();
    }

    private double largest() {
        return bars
            .stream()
            .mapToDouble(b -> b.value().orElse(0))
            .max()
            .orElse(0);
    }
}
