package uk.improvementboard.board.present;

import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.improvementboard.board.pack.PackDocument;

/**
 * What the chair sees on a second screen: for each slide the reasons behind it, questions to ask, where the figures come from, and what
 * comes next. It keeps in step with the projector through the server, and is moved by hand when the server is away.
 */
final class NotesPage {

    static final Inline STYLE = Inline.of(RoomThemes.css() + Inline.read("/present/notes.css"));
    static final Inline SCRIPT = Inline.of(Inline.read("/present/notes.js"));

    private NotesPage() {}

    static byte[] html(PackDocument pack, Deck deck, String slidesAddress) {
        var slides = deck.slides();
        var title = "Notes: " + pack.content().partnership() + ", " + PresentPage.MONTH.format(pack.content().month());
        var out = new StringBuilder(600_000);
        out.append("<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        out.append(Words.element("title", "", title))
            .append("<style>")
            .append(STYLE.text())
            .append("</style></head><body");
        PresentPage.attribute(out, "data-slides", slidesAddress);
        out.append("><header><p id=\"step\" role=\"status\">The notes of the whole pack, one slide after another.</p>");
        out.append("<p class=\"moves\"><button type=\"button\" id=\"back\">Back</button> ");
        out.append("<button type=\"button\" id=\"next\">Next</button> ");
        out.append("<button type=\"button\" id=\"follow\">Follow the projector</button></p></header><main>");
        for (var index = 0; index < slides.size(); index++) {
            article(out, deck, index);
        }
        return out
            .append("</main><script>")
            .append(SCRIPT.text())
            .append("</script></body></html>")
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    }

    /** {@return what the page may do: run its one script, show itself, ask its own server} */
    static String policy() {
        return (
            "default-src 'none'; script-src " +
            SCRIPT.source() +
            "; style-src " +
            STYLE.source() +
            "; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        );
    }

    private static void article(StringBuilder out, Deck deck, int index) {
        var slides = deck.slides();
        var slide = slides.get(index);
        var notes = slide.notes();
        out.append("<article id=\"notes-")
            .append(index + 1)
            .append('"');
        PresentPage.attribute(out, "data-place", deck.places().get(index).name());
        out.append("><p class=\"eyebrow\">");
        out.append(index + 1)
            .append(" of ")
            .append(slides.size())
            .append(". ")
            .append(Words.escaped(slide.eyebrow()));
        out.append("</p>").append(Words.element("h1", "", slide.headline()));
        if (!notes.about().figure().isEmpty()) {
            out.append(Words.element("p", "figure", notes.about().figure()));
        }
        list(out, "Questions to ask", notes.questions());
        list(out, "Behind it", notes.reasons());
        list(out, "Where it comes from", notes.provenance());
        if (notes.questions().isEmpty() && notes.reasons().isEmpty() && notes.provenance().isEmpty()) {
            out.append(Words.element("p", "", "All there is to say stands on the slide."));
        }
        var next = index + 1 < slides.size() ? "Next: " + slides.get(index + 1).name() : "Last slide";
        out.append(Words.element("p", "after", next)).append("</article>");
    }

    private static void list(StringBuilder out, String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            out.append(Words.element("h2", "", title)).append("<ul>");
            sentences.forEach(it -> out.append(Words.element("li", "", it)));
            out.append("</ul>");
        }
    }
}
