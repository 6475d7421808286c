package uk.improvementboard.board.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reading and walking XHTML trees. */
final class Xhtml {

    private Xhtml() {}

    /** Parses source that can neither name a DOCTYPE nor reach any file or address. */
    static Document parse(String source) {
        try {
            return builder().parse(new InputSource(new StringReader(source)));
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("The page is not well-formed XHTML: " + e.getMessage(), e);
        }
    }

    /** A copy that may be changed; the original stays as it is. */
    static Document copyOf(Document document) {
        Document copy = builder().newDocument();
        copy.appendChild(copy.importNode(document.getDocumentElement(), true));
        return copy;
    }

    /** Elements of one name in document order, whatever their namespace. */
    static List<Element> all(Element root, String name) {
        return elements(root.getElementsByTagName(name));
    }

    /** Every element below a root, in document order. */
    static List<Element> all(Element root) {
        return elements(root.getElementsByTagName("*"));
    }

    /** Direct children of one element. */
    static List<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    /** Direct children of one name. */
    static List<Element> children(Element parent, String name) {
        return children(parent)
            .stream()
            .filter(child -> child.getTagName().equals(name))
            .toList();
    }

    /** Text of an element with runs of white space made one space. */
    static String text(Node node) {
        String content = node.getTextContent();
        return content == null ? "" : content.replaceAll("\\s+", " ").strip();
    }

    /** Appends a new element to a parent. */
    static Element append(Element parent, String name, String text) {
        Element child = parent.getOwnerDocument().createElement(name);
        child.setTextContent(text);
        parent.appendChild(child);
        return child;
    }

    private static List<Element> elements(NodeList nodes) {
        // The list of a live document changes while it is walked: take a copy first.
        List<Element> found = new ArrayList<>(nodes.getLength());
        IntStream.range(0, nodes.getLength())
            .mapToObj(nodes::item)
            .filter(Element.class::isInstance)
            .map(Element.class::cast)
            .forEach(found::add);
        return found;
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser is missing", e);
        }
    }

    /** Without it the parser prints its errors to the standard streams. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // A warning leaves the tree whole.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
