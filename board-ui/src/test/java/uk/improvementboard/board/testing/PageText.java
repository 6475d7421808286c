package uk.improvementboard.board.testing;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a page as its reader meets it: every visible word in order, fields by their labels, values, helps and errors. */
final class PageText {

    private static final List<String> SPOKEN = List.of("label", "value", "helperText", "placeholder");

    private PageText() {}

    static String of(Element element) {
        var words = new ArrayList<String>();
        read(element, words);
        return String.join(" ", words).replaceAll("\\s+", " ").strip();
    }

    /** {@return all that the browser is sent of an element, to be seen or not: words, properties and attributes} */
    static String sent(Element element) {
        return all(element).flatMap(PageText::sentAlone).collect(Collectors.joining(" "));
    }

    private static Stream<String> sentAlone(Element element) {
        var properties = element.getPropertyNames().map(name -> String.valueOf(element.getPropertyRaw(name)));
        var attributes = element.getAttributeNames().map(element::getAttribute);
        var words = element.getChildren().filter(Element::isTextNode).map(Element::getText);
        return Stream.of(properties, attributes, words).flatMap(it -> it);
    }

    /** {@return visible elements in reading order, the element itself included} */
    static Stream<Element> all(Element element) {
        if (element.isTextNode() || !element.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(PageText::all));
    }

    private static void read(Element element, List<String> words) {
        if (element.isTextNode()) {
            words.add(element.getText());
            return;
        }
        if (!element.isVisible()) {
            return;
        }
        SPOKEN.forEach(name -> add(element.getProperty(name, ""), words));
        if (element.getProperty("invalid", false)) {
            add(element.getProperty("errorMessage", ""), words);
        }
        add(element.getProperty("innerHTML", "").replaceAll("<[^>]*>", " "), words);
        element.getChildren().forEach(child -> read(child, words));
    }

    private static void add(String text, List<String> words) {
        if (!text.isBlank()) {
            words.add(text);
        }
    }
}
