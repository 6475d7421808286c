package uk.improvementboard.board.present;

import java.util.Locale;
import java.util.regex.Pattern;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.metrics.pack.Tag;

/** Writes texts and ratings as markup. */
final class Words {

    private static final double SHAPE = 16;
    private static final Pattern CHANCE = Pattern.compile(
        "^(About \\d+ in \\d+|Less than \\d+ in \\d+|More than \\d+ in \\d+)"
    );

    private Words() {}

    /** {@return a text that is safe between tags and in an attribute} */
    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** {@return an element with text alone} */
    static String element(String tag, String classes, String words) {
        var of = classes.isEmpty() ? "" : " class=\"" + classes + "\"";
        return "<" + tag + of + ">" + escaped(words) + "</" + tag + ">";
    }

    /** {@return a rating on solid colour: shape, word and colour, as everywhere in the room} */
    static String rating(Tag tag) {
        var colour = tag.rag().name().toLowerCase(Locale.ROOT);
        return (
            "<span class=\"rating rating--solid rating--" +
            colour +
            "\">" +
            RatingTag.shape(tag.rag()).drawOnFill(SHAPE) +
            element("span", "", tag.words()) +
            "</span>"
        );
    }

    /** {@return a sentence with its chance in strong letters} */
    static String chance(String sentence) {
        return CHANCE.matcher(escaped(sentence)).replaceFirst("<strong>$1</strong>");
    }
}
