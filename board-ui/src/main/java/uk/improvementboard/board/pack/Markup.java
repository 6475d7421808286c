package uk.improvementboard.board.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.metrics.pack.Tag;

/**
 * Writes XHTML for paper, or HTML for a web page of its own: every text escaped, every element closed by whoever opened it. On paper
 * each part begins with a heading of the first level; on a web page only the title is one, and the headings below it move down.
 */
public final class Markup {

    private static final double SHAPE_SIZE = 10;
    /** Cannot occur in a text, which is escaped. */
    private static final String CONTENTS = "<contents/>";

    private final StringBuilder out = new StringBuilder(64_000);
    private final boolean paper;
    private final List<String> parts = new ArrayList<>();
    private boolean titled;

    private Markup(boolean paper) {
        this.paper = paper;
    }

    static Markup forPaper() {
        return new Markup(true);
    }

    /** {@return an empty web page} */
    public static Markup forScreen() {
        return new Markup(false);
    }

    /** {@return whether it is written for paper, where the room is limited} */
    boolean paper() {
        return paper;
    }

    /** Opens an element; attributes as name and value in turn. */
    public Markup open(String name, String... attributes) {
        var element = level(name);
        if (!paper && element.equals("table")) {
            // A wide table scrolls in a box of its own, which the keyboard must reach.
            out.append("<div class=\"scroll\" tabindex=\"0\">");
        }
        out.append('<').append(element);
        if (!paper && element.equals("figure")) {
            out.append(" tabindex=\"0\"");
        }
        for (var index = 0; index < attributes.length; index += 2) {
            out.append(' ').append(attributes[index]).append("=\"");
            escape(attributes[index + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    /** Closes an element. */
    public Markup close(String name) {
        if (!paper && name.equals("br")) {
            return this;
        }
        out.append("</").append(level(name)).append('>');
        if (!paper && name.equals("table")) {
            out.append("</div>");
        }
        return this;
    }

    /** The title of the whole document: the first heading. */
    public Markup title(String words) {
        titled = true;
        out.append("<h1>");
        return text(words).raw("</h1>");
    }

    /** The heading of a part, which the contents lead to. */
    public Markup part(String words) {
        if (paper) {
            return element("h1", words);
        }
        parts.add(words);
        return element("h1", words, "id", "part-" + parts.size());
    }

    /** Where the contents stand: filled by the printer on paper, and when all is written on a web page. */
    public Markup contents() {
        return paper ? open("div", "data-contents", "1").close("div") : raw(CONTENTS);
    }

    private String level(String element) {
        return paper || !titled || !element.matches("h[1-5]") ? element : "h" + (element.charAt(1) - '0' + 1);
    }

    private Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds words. */
    public Markup text(String words) {
        escape(words);
        return this;
    }

    /** A whole element with text alone. */
    public Markup element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close(element);
    }

    /** A drawing of this program's own making. */
    public Markup drawing(String svg) {
        out.append(svg);
        return this;
    }

    /** A rating on a tint, for tables and sentences. */
    public Markup rating(Tag tag) {
        return rating(tag, "", RatingTag.shape(tag.rag()).draw(SHAPE_SIZE));
    }

    /** The one headline rating of a page, on solid colour. */
    Markup headlineRating(Tag tag) {
        return rating(tag, " rating--solid", RatingTag.shape(tag.rag()).drawOnFill(SHAPE_SIZE));
    }

    private Markup rating(Tag tag, String look, String shape) {
        open("span", "class", "rating rating--" + tag.rag().name().toLowerCase(Locale.ROOT) + look);
        drawing(shape).text(tag.words()).close("span");
        tag.overridden().ifPresent(it ->
            open("br")
                .close("br")
                .element("span", it.setUntil() + ". " + it.computed() + ".", "class", "rating-note")
        );
        return this;
    }

    private void escape(String words) {
        for (var index = 0; index < words.length(); index++) {
            var character = words.charAt(index);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(character);
            }
        }
    }

    private String links() {
        var list = new Markup(false);
        list.open("nav", "aria-label", "Contents").open("ul", "class", "contents");
        for (var number = 1; number <= parts.size(); number++) {
            list.open("li")
                .element("a", parts.get(number - 1), "href", "#part-" + number)
                .close("li");
        }
        return list.close("ul").close("nav").out.toString();
    }

    @Override
    public String toString() {
        return paper ? out.toString() : out.toString().replace(CONTENTS, links());
    }
}
