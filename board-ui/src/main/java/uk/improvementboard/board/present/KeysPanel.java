package uk.improvementboard.board.present;

import java.util.List;

/** What the keys do, and every slide with its number: opened with the question mark. */
final class KeysPanel {

    private static final List<List<String>> KEYS = List.of(
        List.of("Next slide", "Right, Page Down, Space"),
        List.of("Slide before", "Left, Page Up"),
        List.of("First, last slide", "Home, End"),
        List.of("Slide by number", "Number, then Enter"),
        List.of("Dark screen, and back", "B"),
        List.of("Light, dark and colour-blind themes", "T"),
        List.of("Full screen", "F"),
        List.of("Record a challenge, decision or action", "C, D, A"),
        List.of("These keys", "?"),
        List.of("Leave", "Esc")
    );

    private KeysPanel() {}

    static String markup(List<Slide> slides, boolean notes) {
        var out = new StringBuilder(
            "<dialog id=\"keys\" aria-labelledby=\"keys-title\"><h2 id=\"keys-title\">Keys</h2>"
        );
        out.append("<table><caption class=\"unseen\">Keys</caption><tbody>");
        KEYS.forEach(key ->
            out
                .append("<tr><th scope=\"row\">")
                .append(Words.escaped(key.getFirst()))
                .append("</th><td>")
                .append(Words.escaped(key.getLast()))
                .append("</td></tr>")
        );
        out.append(
            "</tbody></table><p class=\"choices\"><button type=\"button\" data-do=\"theme\">Change the theme</button> "
        );
        out.append("<button type=\"button\" data-do=\"blank\">Dark screen</button> ");
        out.append("<button type=\"button\" data-do=\"close\">Close</button></p>");
        out.append(
            "<p><label><input type=\"checkbox\" id=\"letters\" checked> Single letters act as keys</label></p><p>"
        );
        if (notes) {
            out.append("<a id=\"to-notes\" href=\"#\" target=\"_blank\">The chair's notes, for another screen</a> ");
        }
        out.append("<a id=\"to-leave\" href=\"#\">Leave the slides</a></p>");
        out.append("<h2>Slides</h2><ol>");
        for (var number = 1; number <= slides.size(); number++) {
            out.append("<li><a href=\"#slide-").append(number).append("\">");
            out.append(Words.escaped(slides.get(number - 1).name())).append("</a></li>");
        }
        return out.append("</ol></dialog>").toString();
    }
}
