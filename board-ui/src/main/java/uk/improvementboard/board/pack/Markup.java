package uk.improvementboard.board.pack;

import java.util.Locale;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.metrics.pack.Tag;

/** Writes XHTML: every text escaped, every element closed by whoever opened it. */
final class Markup {

    private static final double SHAPE_SIZE = 10;

    private final StringBuilder out = new StringBuilder(64_000);

    /** Opens an element; attributes as name and value in turn. */
    Markup open(String element, String... attributes) {
        out.append('<').append(element);
        for (var index = 0; index < attributes.length; index += 2) {
            out.append(' ').append(attributes[index]).append("=\"");
            escape(attributes[index + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Markup text(String words) {
        escape(words);
        return this;
    }

    /** A whole element with text alone. */
    Markup element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close(element);
    }

    /** A drawing of this program's own making. */
    Markup drawing(String svg) {
        out.append(svg);
        return this;
    }

    /** A rating on a tint, for tables and sentences. */
    Markup rating(Tag tag) {
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

    @Override
    public String toString() {
        return out.toString();
    }
}
