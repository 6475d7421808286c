package uk.improvementboard.board.pdf;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Turns a chart into a PNG for programs that do not draw SVG. */
public final class SvgPicture {

    private static final SvgLettering LETTERING = new OutlineLettering();

    private SvgPicture() {}

    /**
     * {@return the picture on white}
     *
     * @param svg a chart of this program's own making, with a width and a height
     * @param scale pixels for each unit of the chart
     */
    public static byte[] png(String svg, double scale) {
        var root = Xhtml.parse(svg).getDocumentElement();
        var width = SvgNumbers.attribute(root, "width", 0);
        var height = SvgNumbers.attribute(root, "height", 0);
        var image = new BufferedImage(
            (int) Math.ceil(width * scale),
            (int) Math.ceil(height * scale),
            BufferedImage.TYPE_INT_RGB
        );
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        new SvgPainter(graphics, new SvgText(LETTERING)).paint(root, SvgStyle.initial(Color.BLACK));
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            // Held in memory: a cache on disk would only be slower.
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
