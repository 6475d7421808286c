package uk.improvementboard.board.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Adds to a copy of the page what the PDF needs: language, style, running lines, bookmarks, words for pictures. */
final class PagePreparation {

    /** Stands for "no words wanted" until the tidying turns the picture into an artifact. */
    static final String DECORATION = "improvement-board:decoration";

    private static final String STYLESHEET = read("/pdf/pack.css");
    private static final Set<String> UNWANTED_IN_HEAD = Set.of("meta", "title", "link", "script", "bookmarks");

    private PagePreparation() {}

    static Document prepare(PdfDocument document) {
        Document page = Xhtml.copyOf(document.content());
        Element root = page.getDocumentElement();
        Element body = Xhtml.children(root, "body")
            .stream()
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("A PDF's content needs html and body"));
        root.setAttribute("lang", document.language().toLanguageTag());
        describePictures(body);
        scopeHeaderCells(body);
        Headings headings = Headings.of(body);
        headings.fillContents();
        nameLinks(body);
        Element head = head(root, body, document);
        headings.bookmark(head);
        document.furniture().ifPresent(furniture -> RunningLines.add(body, furniture));
        return page;
    }

    private static Element head(Element root, Element body, PdfDocument document) {
        List<Element> present = Xhtml.children(root, "head");
        Element head = present.isEmpty() ? root.getOwnerDocument().createElement("head") : present.getFirst();
        root.insertBefore(head, body);
        Xhtml.children(head)
            .stream()
            .filter(child -> UNWANTED_IN_HEAD.contains(child.getTagName()))
            .forEach(head::removeChild);
        Element style = Xhtml.append(head, "style", STYLESHEET);
        head.insertBefore(style, head.getFirstChild());
        Xhtml.append(head, "title", document.title());
        Element subject = Xhtml.append(head, "meta", "");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", document.subject());
        return head;
    }

    private static void describePictures(Element body) {
        for (String name : List.of("svg", "img")) {
            Xhtml.all(body, name).forEach(picture -> picture.setAttribute("alt", words(picture)));
        }
    }

    private static String words(Element picture) {
        boolean emptyAlt = picture.hasAttribute("alt") && picture.getAttribute("alt").isBlank();
        if (emptyAlt || picture.getAttribute("aria-hidden").equals("true")) {
            return DECORATION;
        }
        for (String name : List.of("alt", "aria-label")) {
            if (!picture.getAttribute(name).isBlank()) {
                return picture.getAttribute(name).strip();
            }
        }
        String words = Xhtml.children(picture)
            .stream()
            .filter(child -> child.getTagName().equals("title") || child.getTagName().equals("desc"))
            .map(Xhtml::text)
            .filter(text -> !text.isEmpty())
            .map(text -> text.matches(".*[.!?]") ? text : text + ".")
            .collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            throw new IllegalArgumentException(
                "A picture has no words: give it a title, or aria-hidden if it is decoration"
            );
        }
        return words;
    }

    private static void scopeHeaderCells(Element body) {
        for (Element cell : Xhtml.all(body, "th")) {
            String scope = cell.getAttribute("scope");
            boolean inHead =
                cell.getParentNode().getParentNode() instanceof Element e && e.getTagName().equals("thead");
            boolean row = scope.startsWith("row") || (scope.isEmpty() && !inHead);
            cell.setAttribute("scope", row ? "row" : "col");
        }
    }

    private static void nameLinks(Element body) {
        Set<String> ids = Xhtml.all(body)
            .stream()
            .map(element -> element.getAttribute("id"))
            .collect(Collectors.toSet());
        for (Element link : Xhtml.all(body, "a")) {
            String target = link.getAttribute("href");
            if (target.startsWith("#") && !ids.contains(target.substring(1))) {
                throw new IllegalArgumentException("The link " + target + " leads nowhere");
            }
            if (link.getAttribute("title").isBlank()) {
                link.setAttribute("title", Xhtml.text(link));
            }
        }
    }

    private static String read(String resource) {
        try (InputStream in = PagePreparation.class.getResourceAsStream(resource)) {
            byte[] bytes = Objects.requireNonNull(in, "Missing stylesheet " + resource).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
