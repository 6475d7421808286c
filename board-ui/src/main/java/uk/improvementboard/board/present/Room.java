package uk.improvementboard.board.present;

import uk.improvementboard.board.chart.Typeface;

/**
 * How much stands on a slide. The unit is a hundredth of the screen's height, so that sizes are those of INTERFACE.md section 5
 * and of the tokens that the style sheet has; what is measured here is what the browser will draw.
 */
final class Room {

    /** Smallest text: foot line, notes in a table. */
    static final double SMALL = 3;
    /** Text in tables and lists. */
    static final double TABLE = 3.6;
    /** Body text. */
    static final double BODY = 4.2;
    /** The sentence that matters. */
    static final double HEADLINE = 6.4;
    /** The name of the partnership on the first slide. */
    static final double TITLE = 12;
    /** Text inside charts: the smallest there is, and a little over it. */
    static final double CHART = 3.24;
    /** Least width of the lines of a slide: a screen of 4:3 without its margins. */
    static final double WIDTH = 120;
    /** The same from 17:10 on. */
    static final double WIDE = 153;
    /** The column beside a chart. */
    static final double COLUMN = 41;
    /** Chart units in a hundredth of the height. */
    static final double CHART_UNITS = 10.8;

    /** Space between two items of a list. */
    static final double GAP = 1.6;

    private static final int HEADLINE_LINES = 3;
    private static final double LEADING = 1.16;
    private static final double HEADLINE_LEADING = 1.06;
    private static final double EYEBROW_LEADING = 1.2;
    private static final double BELOW_EYEBROW = 0.3;
    private static final double FOOT = 9.6;
    private static final double MARGINS = 10;
    private static final double AIR = 5.4;
    /** Browsers set text a hair wider than the font's own table says. */
    private static final double SURE = 1.015;

    private Room() {}

    /** {@return the lines that a text needs; a word that is wider than the line is broken} */
    static int lines(String text, Typeface face, double size, double width) {
        return face
            .wrap(text, size * SURE, width)
            .stream()
            .mapToInt(line -> Math.max(1, (int) Math.ceil(face.width(line, size * SURE) / width)))
            .sum();
    }

    /** {@return the height of a text} */
    static double height(String text, Typeface face, double size, double width) {
        return text.isBlank() ? 0 : lines(text, face, size, width) * size * LEADING;
    }

    /** {@return the height between headline and foot line} */
    static double body(String eyebrow, String headline, double width) {
        var above = lines(eyebrow, Typeface.REGULAR, TABLE, width) * TABLE * EYEBROW_LEADING + BELOW_EYEBROW;
        var head = lines(headline, Typeface.SEMIBOLD, HEADLINE, width) * HEADLINE * HEADLINE_LEADING;
        return 100 - MARGINS - above - FOOT - AIR - head;
    }

    /** {@return the height of a solid rating, with a line for each that its words need} */
    static double rating(String words, double size, double width) {
        return height(words, Typeface.SEMIBOLD, size, width - 2.4 * size) + 0.5 * size;
    }

    /** {@return the words, or as many of them as stand in one line} */
    static String oneLine(String words, double size, double width) {
        return cut(words, "", Typeface.SEMIBOLD, size, width, 1);
    }

    /** {@return a headline that leaves room for what stands below it: the whole of it is in the pack} */
    static String headline(String words) {
        return cut(words, "", Typeface.SEMIBOLD, HEADLINE, WIDTH, HEADLINE_LINES);
    }

    /**
     * {@return the words, or as many of them as stand in so many lines}
     *
     * @param after what stands behind them and is never cut
     */
    static String cut(String words, String after, Typeface face, double size, double width, int most) {
        if (lines(words + after, face, size, width) <= most) {
            return words + after;
        }
        var kept = words;
        do {
            var space = kept.lastIndexOf(' ');
            kept = kept.substring(0, space > 0 ? space : kept.length() - 1);
        } while (kept.length() > 1 && lines(kept + "…" + after, face, size, width) > most);
        return kept.replaceAll("[,;:]$", "") + "…" + after;
    }
}
