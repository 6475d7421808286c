package uk.improvementboard.board.pdf;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Words of a chart as text of a PDF page, in its embedded fonts. */
record PageLettering(PdfFonts fonts, SvgTextDrawer drawer) implements SvgLettering {
    @Override
    public String drawable(String text, int weight) {
        return fonts.drawable(text, weight);
    }

    @Override
    public double width(String words, int weight, double size) {
        try {
            return (fonts.ofWeight(weight).getStringWidth(words) / 1000) * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void draw(Graphics2D graphics, String words, int weight, double size, double x, double y) {
        drawer.use(fonts.ofWeight(weight), size);
        graphics.drawString(words, (float) x, (float) y);
    }
}
