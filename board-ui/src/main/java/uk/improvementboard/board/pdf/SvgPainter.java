package uk.improvementboard.board.pdf;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.w3c.dom.Element;

/** Draws the elements charts are made of: svg, g, line, rect, circle, ellipse, path, polyline, polygon, text. */
final class SvgPainter {

    private final Graphics2D graphics;
    private final SvgText text;

    SvgPainter(Graphics2D graphics, SvgText text) {
        this.graphics = graphics;
        this.text = text;
    }

    /** Draws one element and what it holds; an element it does not know is refused rather than left out in silence. */
    void paint(Element element, SvgStyle inherited) {
        SvgStyle style = inherited.with(element);
        AffineTransform before = graphics.getTransform();
        if (element.hasAttribute("transform")) {
            graphics.transform(SvgTransform.parse(element.getAttribute("transform")));
        }
        switch (element.getTagName()) {
            case "svg", "g" -> Xhtml.children(element).forEach(child -> paint(child, style));
            case "title", "desc", "metadata" -> {
                // Words about the picture, carried as its alternative text.
            }
            case "text" -> text.draw(graphics, element, style);
            case "line" -> stroke(line(element), style);
            case "rect" -> fillAndStroke(rectangle(element), style);
            case "circle", "ellipse" -> fillAndStroke(ellipse(element), style);
            case "path" -> fillAndStroke(SvgPath.parse(element.getAttribute("d")), style);
            case "polyline" -> fillAndStroke(polygon(element, false), style);
            case "polygon" -> fillAndStroke(polygon(element, true), style);
            default -> throw new IllegalArgumentException("The PDF does not draw <" + element.getTagName() + ">");
        }
        graphics.setTransform(before);
    }

    private void fillAndStroke(Shape shape, SvgStyle style) {
        style.fill().ifPresent(colour -> {
            graphics.setPaint(colour);
            graphics.fill(shape);
        });
        stroke(shape, style);
    }

    private void stroke(Shape shape, SvgStyle style) {
        if (style.strokeWidth() <= 0) {
            return;
        }
        style.stroke().ifPresent(colour -> {
            graphics.setPaint(colour);
            graphics.setStroke(style.basicStroke());
            graphics.draw(shape);
        });
    }

    private static Shape line(Element e) {
        return new Line2D.Double(of(e, "x1"), of(e, "y1"), of(e, "x2"), of(e, "y2"));
    }

    private static Shape rectangle(Element e) {
        double rx = SvgNumbers.attribute(e, "rx", of(e, "ry"));
        double ry = SvgNumbers.attribute(e, "ry", rx);
        if (rx == 0 || ry == 0) {
            return new Rectangle2D.Double(of(e, "x"), of(e, "y"), of(e, "width"), of(e, "height"));
        }
        return new RoundRectangle2D.Double(of(e, "x"), of(e, "y"), of(e, "width"), of(e, "height"), 2 * rx, 2 * ry);
    }

    private static Shape ellipse(Element e) {
        double r = of(e, "r");
        double rx = SvgNumbers.attribute(e, "rx", r);
        double ry = SvgNumbers.attribute(e, "ry", r);
        return new Ellipse2D.Double(of(e, "cx") - rx, of(e, "cy") - ry, 2 * rx, 2 * ry);
    }

    private static Shape polygon(Element e, boolean closed) {
        double[] points = SvgNumbers.list(e.getAttribute("points"));
        Path2D.Double path = new Path2D.Double();
        for (int i = 0; i + 1 < points.length; i += 2) {
            if (i == 0) {
                path.moveTo(points[0], points[1]);
            } else {
                path.lineTo(points[i], points[i + 1]);
            }
        }
        if (closed && points.length > 1) {
            path.closePath();
        }
        return path;
    }

    private static double of(Element element, String name) {
        return SvgNumbers.attribute(element, name, 0);
    }
}
