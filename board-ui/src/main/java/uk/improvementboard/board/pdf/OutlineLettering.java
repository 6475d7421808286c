package uk.improvementboard.board.pdf;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Words of a chart as outlines of Source Sans 3, for pictures. No font of the machine is asked for. */
final class OutlineLettering implements SvgLettering {

    @Override
    public String drawable(String text, int weight) {
        var font = PdfFonts.outlines(weight);
        return text
            .codePoints()
            .mapToObj(code -> glyph(font, code) > 0 ? Character.toString(code) : PdfFonts.MISSING)
            .collect(Collectors.joining());
    }

    @Override
    public double width(String words, int weight, double size) {
        var font = PdfFonts.outlines(weight);
        return words
            .codePoints()
            .mapToDouble(code -> advance(font, glyph(font, code)) * size)
            .sum();
    }

    @Override
    public void draw(Graphics2D graphics, String words, int weight, double size, double x, double y) {
        // The font's y axis points up, the picture's points down.
        var place = new AffineTransform(1, 0, 0, -1, x, y);
        graphics.fill(place.createTransformedShape(outline(words, weight, size)));
    }

    /** {@return the words as one shape, their baseline beginning at the origin, the y axis pointing up; cubic curves alone} */
    Path2D outline(String words, int weight, double size) {
        var font = PdfFonts.outlines(weight);
        var shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var left = 0.0;
        for (var code : words.codePoints().toArray()) {
            var glyph = glyph(font, code);
            var scale = size * unit(font);
            var place = new AffineTransform(scale, 0, 0, scale, left, 0);
            try {
                var outline = font.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    append(shape, outline.getPath().getPathIterator(place));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            left += advance(font, glyph) * size;
        }
        return shape;
    }

    /** Quadratic curves become cubic ones: a PDF knows no others. */
    private static void append(Path2D shape, PathIterator path) {
        var at = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> shape.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> shape.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    var from = shape.getCurrentPoint();
                    shape.curveTo(
                        from.getX() + (2 * (at[0] - from.getX())) / 3,
                        from.getY() + (2 * (at[1] - from.getY())) / 3,
                        at[2] + (2 * (at[0] - at[2])) / 3,
                        at[3] + (2 * (at[1] - at[3])) / 3,
                        at[2],
                        at[3]
                    );
                }
                case PathIterator.SEG_CUBICTO -> shape.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> shape.closePath();
            }
        }
    }

    private static int glyph(TrueTypeFont font, int code) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double advance(TrueTypeFont font, int glyph) {
        try {
            return font.getAdvanceWidth(glyph) * unit(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double unit(TrueTypeFont font) {
        try {
            return 1.0 / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
