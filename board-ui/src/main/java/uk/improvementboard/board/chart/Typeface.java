package uk.improvementboard.board.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The weights of Source Sans 3 that pictures and slides use, and how wide a text is in them. */
public enum Typeface {
    REGULAR(400, "/fonts/SourceSans3-Regular.ttf"),
    SEMIBOLD(600, "/fonts/SourceSans3-Semibold.ttf"),
    BOLD(700, "/fonts/SourceSans3-Bold.ttf");

    static final String FAMILY = "'Source Sans 3'";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final int weight;
    private final GlyphWidths widths;

    Typeface(int weight, String resource) {
        this.weight = weight;
        this.widths = GlyphWidths.read(resource);
    }

    int weight() {
        return weight;
    }

    /** Width of the text at this size, in the unit of the size. */
    public double width(String text, double size) {
        return widths.ems(text) * size;
    }

    /** Breaks a text at spaces into lines no wider than asked; a single longer word stands alone on its line. */
    public List<String> wrap(String text, double size, double available) {
        List<String> lines = filled(text, size, available);
        if (lines.size() < 2) {
            return lines;
        }
        // Lines of about the same length read better than a full one and a left-over word.
        double narrow = width(text, size) / lines.size();
        for (double width = narrow; width < available; width += size) {
            List<String> even = filled(text, size, width);
            if (even.size() == lines.size()) {
                return even;
            }
        }
        return lines;
    }

    private List<String> filled(String text, double size, double available) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACES.splitAsStream(text.strip()).toList()) {
            if (!line.isEmpty() && width(line + " " + word, size) > available) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
