package uk.improvementboard.board.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes a chart's words as text in the fonts of the page, so that they can be searched and copied. No font of the
 * machine is asked for, so a server without any draws the same.
 */
final class SvgTextDrawer implements IPdfBoxGraphics2DFontTextDrawer {

    private PDFont font;
    private float size;

    SvgTextDrawer(PDFont font) {
        this.font = font;
    }

    /** Sets what the next text is drawn with. */
    void use(PDFont nextFont, double nextSize) {
        this.font = nextFont;
        this.size = (float) nextSize;
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator iterator, IFontTextDrawerEnv env) {
        return true;
    }

    @Override
    public void drawText(AttributedCharacterIterator iterator, IFontTextDrawerEnv env) throws IOException {
        PDPageContentStream stream = env.getContentStream();
        env.applyPaint(env.getPaint(), null);
        stream.beginText();
        // The picture's y axis points down, the page's points up.
        stream.setTextMatrix(Matrix.getScaleInstance(1, -1));
        stream.setFont(font, size);
        stream.showText(text(iterator));
        stream.endText();
    }

    @Override
    public FontMetrics getFontMetrics(Font asked, IFontTextDrawerEnv env) {
        throw new UnsupportedOperationException("Charts are measured with the embedded font");
    }

    private static String text(AttributedCharacterIterator iterator) {
        StringBuilder text = new StringBuilder();
        for (char c = iterator.first(); c != CharacterIterator.DONE; c = iterator.next()) {
            text.append(c);
        }
        return text.toString();
    }
}
