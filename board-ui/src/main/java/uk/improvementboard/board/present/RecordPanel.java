package uk.improvementboard.board.present;

import java.util.Map;
import uk.improvementboard.metrics.measure.OrganisationCode;

/** The form in which a challenge, decision or action is put on record without leaving the slides. */
final class RecordPanel {

    private RecordPanel() {}

    /** {@return the form; nothing for those who put nothing on record} */
    static String markup(Map<OrganisationCode, String> organisations) {
        if (organisations.isEmpty()) {
            return "";
        }
        var out = new StringBuilder("<dialog id=\"record\" aria-labelledby=\"record-title\"><form method=\"dialog\">");
        out.append("<h2 id=\"record-title\">Put on record</h2><p id=\"record-about\"></p>");
        out.append("<fieldset><legend class=\"unseen\">What it is</legend>");
        kind(out, "CHALLENGE", "Challenge");
        kind(out, "DECISION", "Decision");
        kind(out, "ACTION", "Action");
        out.append("</fieldset><p><label for=\"record-words\">What is challenged, decided or to be done</label>");
        out.append("<textarea id=\"record-words\" rows=\"4\" maxlength=\"1700\" required></textarea></p>");
        out.append(
            "<div id=\"record-who\"><p><label for=\"record-to\">Who answers or does it</label><select id=\"record-to\">"
        );
        organisations.forEach((code, name) -> {
            out.append("<option");
            PresentPage.attribute(out, "value", code.value());
            out.append('>').append(Words.escaped(name)).append("</option>");
        });
        out.append(
            "</select></p><p><label for=\"record-due\">By when</label><input type=\"date\" id=\"record-due\"></p></div>"
        );
        out.append("<p id=\"record-others\"></p>");
        out.append(
            "<p id=\"record-refused\" role=\"alert\"></p><p class=\"choices\"><button type=\"submit\" id=\"record-put\">"
        );
        out.append(
            "Put on record</button> <button type=\"button\" id=\"record-cancel\">Cancel</button></p></form></dialog>"
        );
        return out.append("<p id=\"kept\" role=\"status\" hidden></p>").toString();
    }

    private static void kind(StringBuilder out, String value, String words) {
        out.append("<label><input type=\"radio\" name=\"kind\" value=\"").append(value).append("\"> ");
        out.append(words).append("</label> ");
    }
}
