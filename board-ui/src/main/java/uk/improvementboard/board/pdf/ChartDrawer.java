package uk.improvementboard.board.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Draws inline SVG into the page as vectors, with its words as text in the embedded font. */
final class ChartDrawer implements SVGDrawer {

    private final PdfFonts fonts;

    ChartDrawer(PdfFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public SVGImage buildSVGImage(
        Element svg,
        Box box,
        CssContext context,
        double cssWidth,
        double cssHeight,
        double dotsPerPixel
    ) {
        Rectangle2D view = view(svg);
        double ratio = view.getHeight() / view.getWidth();
        double width = SvgNumbers.attribute(svg, "width", view.getWidth()) * dotsPerPixel;
        double height = SvgNumbers.attribute(svg, "height", (width * ratio) / dotsPerPixel) * dotsPerPixel;
        if (cssWidth > 0) {
            height = cssHeight > 0 ? cssHeight : (cssWidth * height) / width;
            width = cssWidth;
        } else if (cssHeight > 0) {
            width = (cssHeight * width) / height;
            height = cssHeight;
        }
        return new Chart(svg, box, view, width, height, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // Charts use the fonts of the page.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Charts use the fonts of the page.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private static Rectangle2D view(Element svg) {
        double[] box = SvgNumbers.list(svg.getAttribute("viewBox"));
        if (box.length == 4 && box[2] > 0 && box[3] > 0) {
            return new Rectangle2D.Double(box[0], box[1], box[2], box[3]);
        }
        double width = SvgNumbers.attribute(svg, "width", 0);
        double height = SvgNumbers.attribute(svg, "height", 0);
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("A chart needs a viewBox, or a width and a height");
        }
        return new Rectangle2D.Double(0, 0, width, height);
    }

    /** One picture; its size is in dots, of which openhtmltopdf has 20 to a CSS pixel. */
    private final class Chart implements SVGImage {

        private final Element svg;
        private final Box box;
        private final Rectangle2D view;
        private final double width;
        private final double height;
        private final double dotsPerPixel;

        Chart(Element svg, Box box, Rectangle2D view, double width, double height, double dotsPerPixel) {
            this.svg = svg;
            this.box = box;
            this.view = view;
            this.width = width;
            this.height = height;
            this.dotsPerPixel = dotsPerPixel;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            // The box has the last word on the size: max-width may have made it smaller than the picture asked for.
            double boxWidth = box.getContentWidth() / dotsPerPixel;
            double boxHeight = (boxWidth * height) / width;
            float formWidth = (float) Math.ceil(boxWidth);
            float formHeight = (float) Math.ceil(boxHeight);
            device.drawWithGraphics((float) x, (float) y, formWidth, formHeight, graphics ->
                draw(graphics, boxWidth, boxHeight)
            );
        }

        private void draw(Graphics2D graphics, double boxWidth, double boxHeight) {
            SvgTextDrawer drawer = new SvgTextDrawer(fonts.ofWeight(400));
            ((PdfBoxGraphics2D) graphics).setFontTextDrawer(drawer);
            double scale = Math.min(boxWidth / view.getWidth(), boxHeight / view.getHeight());
            graphics.translate((boxWidth - view.getWidth() * scale) / 2, (boxHeight - view.getHeight() * scale) / 2);
            graphics.scale(scale, scale);
            graphics.translate(-view.getX(), -view.getY());
            new SvgPainter(graphics, new SvgText(new PageLettering(fonts, drawer))).paint(svg, SvgStyle.initial(ink()));
        }

        private Color ink() {
            return box.getStyle().getColor() instanceof FSRGBColor rgb
                ? new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue())
                : Color.BLACK;
        }
    }
}
