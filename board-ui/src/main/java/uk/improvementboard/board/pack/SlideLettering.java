package uk.improvementboard.board.pack;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.afm.AFMParser;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * How much room words take on a slide. Slides are set in Arial, whose letters are as wide as those of Helvetica, and the widths of
 * Helvetica come with the program: no font of the machine is asked.
 */
final class SlideLettering {

    /** Room between paragraphs, as a share of the size. */
    static final double BETWEEN = 0.35;

    private static final double LINE = 1.22;
    private static final int KNOWN = 0x100;
    private static final double PER_EM = 1000;
    /** Letters with accents, dashes and the like: rather too wide than too narrow. */
    private static final double OTHER = 0.62;
    /** The shapes of ratings and arrows. */
    private static final double SHAPE = 1;
    private static final int SHAPES_FROM = 0x2190;
    private static final double[] REGULAR = widths("Helvetica");
    private static final double[] BOLD = widths("Helvetica-Bold");

    private SlideLettering() {}

    private static double[] widths(String font) {
        try (var in = PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/afm/" + font + ".afm")) {
            if (in == null) {
                throw new IllegalStateException("Letter widths missing from the program: " + font);
            }
            var widths = new double[KNOWN];
            Arrays.fill(widths, OTHER);
            for (var letter : new AFMParser(in).parse(true).getCharMetrics()) {
                if (letter.getCharacterCode() >= ' ' && letter.getCharacterCode() < KNOWN) {
                    widths[letter.getCharacterCode()] = letter.getWx() / PER_EM;
                }
            }
            return widths;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Letter widths cannot be read: " + font, unreadable);
        }
    }

    /** {@return the width of words on one line, in points} */
    static double width(String words, double size, boolean bold) {
        var known = bold ? BOLD : REGULAR;
        return (
            size *
            words
                .chars()
                .mapToDouble(letter -> letter < KNOWN ? known[letter] : letter < SHAPES_FROM ? OTHER : SHAPE)
                .sum()
        );
    }

    /** {@return the lines on which words stand, broken between words; a word wider than a line is broken within} */
    static int lines(String words, double size, boolean bold, double width) {
        var space = width(" ", size, bold);
        var lines = 1;
        var used = 0.0;
        for (var word : words.split(" ")) {
            var wide = width(word, size, bold);
            if (used > 0 && used + space + wide > width) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, (int) Math.ceil(wide / width) - 1);
            used += (used > 0 ? space : 0) + wide;
        }
        return lines;
    }

    /** The largest size at which words fit their place, and no word is wider than it. */
    static double fitting(List<String> paragraphs, Rectangle place, boolean bold, int largest, int smallest) {
        for (var size = largest; size > smallest; size--) {
            if (fits(paragraphs, place, bold, size)) {
                return size;
            }
        }
        return smallest;
    }

    /** {@return whether words of a size fit a place} */
    static boolean fits(List<String> paragraphs, Rectangle place, boolean bold, double size) {
        var lines = paragraphs
            .stream()
            .mapToInt(words -> lines(words, size, bold, place.width))
            .sum();
        var whole = paragraphs
            .stream()
            .flatMap(words -> Arrays.stream(words.split(" ")))
            .allMatch(word -> width(word, size, bold) <= place.width);
        return whole && lines * size * LINE + (paragraphs.size() - 1) * size * BETWEEN <= place.height;
    }
}
