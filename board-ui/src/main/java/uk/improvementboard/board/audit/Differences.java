package uk.improvementboard.board.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.improvementboard.persistence.audit.AuditEntry;

/** What a write changed, in words: one line for each field that differs. */
final class Differences {

    private static final JsonMapper JSON = new JsonMapper();
    /** What keeps the history, and says nothing about what was changed. */
    private static final Set<String> BOOKKEEPING = Set.of(
        "partnership_id",
        "version",
        "known_from",
        "recorded_at",
        "recorded_by",
        "change_reason"
    );

    private Differences() {}

    static List<String> of(AuditEntry entry) {
        var before = fields(entry.before());
        var after = fields(entry.after());
        var lines = new ArrayList<String>();
        var names = new TreeMap<>(before);
        names.putAll(after);
        for (var name : names.keySet()) {
            var was = before.getOrDefault(name, "");
            var is = after.getOrDefault(name, "");
            if (!was.equals(is)) {
                lines.add(
                    entry.before().isEmpty() ? words(name) + ": " + is : words(name) + ": " + was + " became " + is
                );
            }
        }
        return lines.isEmpty() ? List.of("No field that is shown; passwords never are") : List.copyOf(lines);
    }

    private static TreeMap<String, String> fields(Optional<String> row) {
        var fields = new TreeMap<String, String>();
        row.map(JSON::readTree).ifPresent(json ->
            json
                .properties()
                .stream()
                .filter(field -> !BOOKKEEPING.contains(field.getKey()))
                .forEach(field -> fields.put(field.getKey(), value(field.getValue())))
        );
        return fields;
    }

    private static String value(JsonNode value) {
        var text = value.isContainer() ? value.toString() : value.asString("");
        return switch (text) {
            case "infinity" -> "no end";
            case "" -> "empty";
            default -> text;
        };
    }

    /** {@return a name of the database as people write it: "valid_to" is "Valid to"} */
    static String words(String name) {
        var spaced = name.replace('_', ' ');
        return spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
    }
}
