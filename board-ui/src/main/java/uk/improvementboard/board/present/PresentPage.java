package uk.improvementboard.board.present;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import uk.improvementboard.board.pack.PackDocument;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.pack.PackContent;

/**
 * The slides as one page that needs nothing else once it is loaded: style, script and typeface are inside. Without its script the
 * slides follow one another, to be read or printed.
 */
final class PresentPage {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    static final Inline STYLE = Inline.of(RoomThemes.css() + Inline.read("/present/slides.css"));
    static final Inline SCRIPT = Inline.of(Inline.read("/present/records.js") + Inline.read("/present/slides.js"));

    /** What the next and the last slide are called must stand in one line beside each other. */
    private static final double NEIGHBOUR = Room.WIDTH / 2 - 8;

    private PresentPage() {}

    /**
     * Where the page finds its server, if it is there.
     *
     * @param leave address of the packs
     * @param notes address of the chair's notes; empty for those who have none
     * @param token proof that a request comes from this page
     * @param header name of the header that carries the token
     * @param account number of whoever is logged in: what this computer keeps for one is not sent for another; empty for those who put
     *     nothing on record
     * @param today the board's day: an entry belongs to the meeting of the day on which it was written
     * @param organisations that can be put to answer or act; empty for those who put nothing on record
     */
    record Ways(
        String leave,
        String notes,
        String token,
        String header,
        String account,
        LocalDate today,
        Map<OrganisationCode, String> organisations
    ) {}

    static byte[] html(PackDocument pack, Deck deck, Ways ways) {
        var content = pack.content();
        var slides = deck.slides();
        var out = new StringBuilder(2_000_000);
        out.append("<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        out.append(
            Words.element("title", "", "Present: " + content.partnership() + ", " + MONTH.format(content.month()))
        );
        out.append("<style>").append(STYLE.text()).append("</style></head><body");
        attribute(out, "data-leave", ways.leave());
        attribute(out, "data-notes", ways.notes());
        attribute(out, "data-token", ways.token());
        attribute(out, "data-header", ways.header());
        attribute(out, "data-account", ways.account());
        attribute(out, "data-day", ways.today().toString());
        out.append("><main>");
        for (var index = 0; index < slides.size(); index++) {
            slide(out, content, deck, index);
        }
        out.append("</main>").append(KeysPanel.markup(slides, !ways.notes().isEmpty()));
        out.append(RecordPanel.markup(ways.organisations()));
        out.append(
            "<p id=\"news\" role=\"status\" hidden></p><p id=\"said\" class=\"unseen\" aria-live=\"polite\"></p>"
        );
        out.append("<div id=\"blank\" hidden></div>");
        out.append("<script>").append(SCRIPT.text()).append("</script></body></html>");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** {@return what the page may do: run its one script, show itself, ask its own server} */
    static String policy() {
        return (
            "default-src 'none'; script-src " +
            SCRIPT.source() +
            "; style-src " +
            STYLE.source() +
            "; font-src data:; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        );
    }

    private static void slide(StringBuilder out, PackContent content, Deck deck, int index) {
        var slides = deck.slides();
        var slide = slides.get(index);
        var number = index + 1;
        out.append("<section class=\"slide ").append(slide.kind()).append("\" id=\"slide-").append(number);
        out.append('"');
        attribute(out, "data-about", about(slide));
        attribute(out, "data-place", deck.places().get(index).name());
        out.append(" tabindex=\"-1\" aria-labelledby=\"headline-").append(number).append("\"><header>");
        out.append(Words.element("p", "eyebrow", slide.eyebrow()));
        out.append("<h1 id=\"headline-").append(number).append("\">").append(Words.escaped(slide.headline()));
        out.append("</h1></header><div class=\"body\">").append(slide.body()).append("</div><footer><div>");
        if (index > 0) {
            neighbour(out, "Back: ", slides.get(index - 1), index);
        } else {
            out.append("<span class=\"neighbour\">First slide</span>");
        }
        out.append("<span>").append(number).append(" of ").append(slides.size());
        out.append("<span class=\"elapsed\"></span></span></div><div>");
        if (index + 1 < slides.size()) {
            neighbour(out, "Next: ", slides.get(index + 1), index + 2);
        } else {
            out.append("<span class=\"neighbour\">Last slide</span>");
        }
        out.append(mark(content)).append("</div></footer></section>");
    }

    /** What an entry made on this slide would be tied to, in words; empty for slides of the board as a whole. */
    private static String about(Slide slide) {
        var about = slide.notes().about();
        return about.section().isEmpty() && about.measure().isEmpty()
            ? ""
            : slide.name() + (about.figure().isEmpty() ? "" : ": " + about.figure());
    }

    private static void neighbour(StringBuilder out, String before, Slide slide, int number) {
        out.append("<a class=\"neighbour\" href=\"#slide-").append(number).append("\">").append(before);
        out.append(Words.element("strong", "", Room.oneLine(slide.name(), Room.SMALL, NEIGHBOUR))).append("</a>");
    }

    /** What nobody may overlook: made up, and otherwise for whom it is. */
    private static String mark(PackContent content) {
        var what = content.illustrative() ? "Illustrative data" : content.audience().words();
        return Words.element(
            "span",
            content.illustrative() ? "mark" : "",
            what + ", as at " + DAY.format(content.asAt())
        );
    }

    static void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"").append(Words.escaped(value)).append('"');
    }
}
