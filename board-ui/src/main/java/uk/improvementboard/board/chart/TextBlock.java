package uk.improvementboard.board.chart;

import java.util.ArrayList;
import java.util.List;

/** A few lines of text that stay together. */
record TextBlock(List<Line> lines, double size, String colour) {
    static final double LEADING = 1.18;

    record Line(String text, Typeface face) {}

    static TextBlock wrapped(String text, Typeface face, double size, String colour, double available) {
        return of(List.of(new Line(text, face)), size, colour, available);
    }

    /** Wraps each line to the width available. */
    static TextBlock of(List<Line> lines, double size, String colour, double available) {
        List<Line> wrapped = new ArrayList<>();
        for (Line line : lines) {
            line.face()
                .wrap(line.text(), size, available)
                .forEach(t -> wrapped.add(new Line(t, line.face())));
        }
        return new TextBlock(List.copyOf(wrapped), size, colour);
    }

    double width() {
        double width = 0;
        for (Line line : lines) {
            width = Math.max(width, line.face().width(line.text(), size));
        }
        return width;
    }

    double height() {
        return lines.size() * LEADING * size;
    }

    /**
     * Writes the block.
     *
     * @param x where the anchor stands
     * @param top upper edge
     */
    void write(Svg svg, double x, double top, String anchor) {
        double baseline = top + 0.92 * size;
        for (Line line : lines) {
            // Once the lines are broken, plain spaces: who searches or copies the text finds "47 weeks".
            String text = line.text().replace('\u00a0', ' ');
            svg.text(x, baseline, size, colour, anchor, line.face(), text);
            baseline += LEADING * size;
        }
    }
}
