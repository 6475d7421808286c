package uk.improvementboard.board.pdf;

import org.w3c.dom.Element;

/** The lines at the head and foot of every page; pack.css places them in the margins. */
final class RunningLines {

    private RunningLines() {}

    static void add(Element body, PageFurniture furniture) {
        Element headLeft = line(body, "head-left");
        span(headLeft, "partnership", furniture.partnership());
        if (furniture.illustrative()) {
            span(headLeft, "mark mark-illustrative", "Illustrative data");
        }
        Element headRight = line(body, "head-right");
        span(headRight, "as-at", "Data as at " + furniture.dataAsAt());
        span(headRight, "mark mark-class", furniture.handlingClass());
        Element footLeft = line(body, "foot-left");
        span(footLeft, "pack-id", furniture.kind() + " " + furniture.packId());
        span(footLeft, "digest", "SHA-256 " + furniture.shortDigest());
        // In the order written, and before everything else, so that the first page has them too.
        body.insertBefore(footLeft, body.getFirstChild());
        body.insertBefore(headRight, footLeft);
        body.insertBefore(headLeft, headRight);
    }

    private static Element line(Element body, String name) {
        Element line = Xhtml.append(body, "div", "");
        line.setAttribute("class", "running " + name);
        return line;
    }

    private static void span(Element line, String style, String text) {
        if (line.hasChildNodes()) {
            line.appendChild(line.getOwnerDocument().createTextNode(" "));
        }
        Xhtml.append(line, "span", text).setAttribute("class", style);
    }
}
