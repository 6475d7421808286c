package uk.improvementboard.board.chart;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import uk.improvementboard.board.chart.LabelPlacer.Box;

/** A picture read back from its SVG, to be asked what a reader would see. */
record Drawn(Document document) {
    record Text(String content, Box box) {}

    static Drawn of(String svg) {
        try {
            return new Drawn(
                DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
            );
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    double width() {
        return Double.parseDouble(root().getAttribute("viewBox").split(" ")[2]);
    }

    double height() {
        return Double.parseDouble(root().getAttribute("viewBox").split(" ")[3]);
    }

    List<Element> elements(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    List<Element> withAttribute(String element, String name, String value) {
        return elements(element)
            .stream()
            .filter(e -> e.getAttribute(name).equals(value))
            .toList();
    }

    List<Text> texts() {
        return elements("text").stream().map(Drawn::text).toList();
    }

    /** All words in reading order; the lines of a wrapped text stand apart. */
    List<String> words() {
        return texts()
            .stream()
            .map(t -> t.content().replace('\u00a0', ' '))
            .toList();
    }

    /** Every coordinate pair of lines, rectangles, circles and paths, marks with their extent. */
    List<double[]> places() {
        List<double[]> places = new ArrayList<>();
        for (Element line : elements("line")) {
            places.add(pair(line, "x1", "y1"));
            places.add(pair(line, "x2", "y2"));
        }
        for (Element circle : elements("circle")) {
            double r = number(circle, "r");
            places.add(new double[] { number(circle, "cx") - r, number(circle, "cy") - r });
            places.add(new double[] { number(circle, "cx") + r, number(circle, "cy") + r });
        }
        for (Element rect : elements("rect")) {
            if (!rect.hasAttribute("pointer-events")) {
                double[] corner = pair(rect, "x", "y");
                places.add(corner);
                places.add(new double[] { corner[0] + number(rect, "width"), corner[1] + number(rect, "height") });
            }
        }
        elements("path").forEach(p -> places.addAll(pathPlaces(p.getAttribute("d"))));
        return places;
    }

    static List<double[]> pathPlaces(String d) {
        List<double[]> places = new ArrayList<>();
        for (String part : d.split("[MLQZ]")) {
            String[] numbers = part.strip().split(" ");
            for (int i = 0; i + 1 < numbers.length; i += 2) {
                places.add(new double[] { Double.parseDouble(numbers[i]), Double.parseDouble(numbers[i + 1]) });
            }
        }
        return places;
    }

    private static Text text(Element element) {
        double size = number(element, "font-size");
        Typeface face = switch (element.getAttribute("font-weight")) {
            case "600" -> Typeface.SEMIBOLD;
            case "700" -> Typeface.BOLD;
            default -> Typeface.REGULAR;
        };
        double width = face.width(element.getTextContent(), size);
        double x = number(element, "x");
        double left = switch (element.getAttribute("text-anchor")) {
            case "start" -> x;
            case "end" -> x - width;
            default -> x - width / 2;
        };
        double baseline = number(element, "y");
        // From the top of a capital to the foot of a g.
        Box box = new Box(left, baseline - 0.7 * size, left + width, baseline + 0.2 * size);
        return new Text(element.getTextContent(), box);
    }

    private static double[] pair(Element element, String x, String y) {
        return new double[] { number(element, x), number(element, y) };
    }

    static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
