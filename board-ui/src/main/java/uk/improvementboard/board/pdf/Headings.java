package uk.improvementboard.board.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The headings of a page, from which come its bookmarks and its contents. */
final class Headings {

    private static final int DEEPEST_BOOKMARK = 3;

    private final Element body;
    private final List<Heading> all;

    private Headings(Element body, List<Heading> all) {
        this.body = body;
        this.all = all;
    }

    private record Heading(Element element, int level, String id, String text) {}

    private record Level(int level, Element parent) {}

    /** Finds the headings and gives an id to each that has none. */
    static Headings of(Element body) {
        List<Element> elements = Xhtml.all(body);
        Set<String> ids = new HashSet<>();
        elements.forEach(element -> ids.add(element.getAttribute("id")));
        List<Heading> found = new ArrayList<>();
        for (Element element : elements) {
            if (element.getTagName().matches("h[1-6]")) {
                found.add(heading(element, ids, found.size() + 1));
            }
        }
        return new Headings(body, found);
    }

    private static Heading heading(Element element, Set<String> ids, int number) {
        if (element.getAttribute("id").isEmpty()) {
            String id = "heading-" + number;
            while (!ids.add(id)) {
                id += "x";
            }
            element.setAttribute("id", id);
        }
        int level = element.getTagName().charAt(1) - '0';
        return new Heading(element, level, element.getAttribute("id"), Xhtml.text(element));
    }

    /** Puts links to the headings that follow into each element with data-contents. */
    void fillContents() {
        for (Element contents : Xhtml.all(body)) {
            String depth = contents.getAttribute("data-contents");
            if (depth.matches("[1-6]")) {
                Element list = Xhtml.append(contents, "ul", "");
                list.setAttribute("class", "contents");
                all.stream()
                    .filter(
                        heading -> heading.level() <= Integer.parseInt(depth) && follows(heading.element(), contents)
                    )
                    .forEach(heading -> addLine(list, heading));
            }
        }
    }

    private static boolean follows(Element heading, Element contents) {
        return (contents.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) != 0;
    }

    private static void addLine(Element list, Heading heading) {
        Element item = Xhtml.append(list, "li", "");
        item.setAttribute("class", "contents-" + heading.level());
        Element link = Xhtml.append(item, "a", heading.text());
        link.setAttribute("href", "#" + heading.id());
    }

    /** Writes the headings down to level 3 as bookmarks, each under the nearest higher heading before it. */
    void bookmark(Element head) {
        Element bookmarks = Xhtml.append(head, "bookmarks", "");
        Deque<Level> open = new ArrayDeque<>();
        open.push(new Level(0, bookmarks));
        for (Heading heading : all) {
            if (heading.level() <= DEEPEST_BOOKMARK) {
                while (open.getFirst().level() >= heading.level()) {
                    open.pop();
                }
                Element bookmark = Xhtml.append(open.getFirst().parent(), "bookmark", "");
                bookmark.setAttribute("name", heading.text());
                bookmark.setAttribute("href", "#" + heading.id());
                open.push(new Level(heading.level(), bookmark));
            }
        }
    }
}
