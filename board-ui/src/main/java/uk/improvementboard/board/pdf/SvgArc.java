package uk.improvementboard.board.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Elliptical arcs by their end points, turned into centre form (SVG 1.1, appendix F.6.5). */
final class SvgArc {

    private SvgArc() {}

    static void append(
        Path2D path,
        double x0,
        double y0,
        double radiusX,
        double radiusY,
        double rotation,
        boolean large,
        boolean sweep,
        double x1,
        double y1
    ) {
        double rx = Math.abs(radiusX);
        double ry = Math.abs(radiusY);
        if (rx == 0 || ry == 0 || (x0 == x1 && y0 == y1)) {
            path.lineTo(x1, y1);
            return;
        }
        double phi = Math.toRadians(rotation % 360);
        double dx = (x0 - x1) / 2;
        double dy = (y0 - y1) / 2;
        double px = Math.cos(phi) * dx + Math.sin(phi) * dy;
        double py = -Math.sin(phi) * dx + Math.cos(phi) * dy;
        // Radii too small to span the end points grow until they just do.
        double grow = Math.sqrt(Math.max(1, (px * px) / (rx * rx) + (py * py) / (ry * ry)));
        rx *= grow;
        ry *= grow;
        double rest = rx * rx * ry * ry - rx * rx * py * py - ry * ry * px * px;
        double factor = Math.sqrt(Math.max(0, rest / (rx * rx * py * py + ry * ry * px * px)));
        double signed = large == sweep ? -factor : factor;
        double cx = (signed * rx * py) / ry;
        double cy = (-signed * ry * px) / rx;
        double start = Math.toDegrees(Math.atan2((py - cy) / ry, (px - cx) / rx));
        double end = Math.toDegrees(Math.atan2((-py - cy) / ry, (-px - cx) / rx));
        double extent = (end - start) % 360;
        if (sweep && extent < 0) {
            extent += 360;
        } else if (!sweep && extent > 0) {
            extent -= 360;
        }
        // Java counts angles the other way round, since its y axis points down.
        Arc2D.Double arc = new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -start, -extent, Arc2D.OPEN);
        AffineTransform place = AffineTransform.getTranslateInstance((x0 + x1) / 2, (y0 + y1) / 2);
        place.rotate(phi);
        place.translate(cx, cy);
        path.append(place.createTransformedShape(arc), true);
    }
}
