package uk.improvementboard.board.published;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the plain-English page says, taken from the frozen document alone.
 *
 * @param summary where the partnership stands, in a few sentences
 * @param measures one sentence for each measure in front
 * @param promises one sentence for each promise
 * @param changes one sentence for each change since the pack before; new figures are not among them
 * @param illustrative whether the partnership is made up
 */
record PublishedWords(
    String summary,
    List<String> measures,
    List<String> promises,
    List<String> changes,
    boolean illustrative
) {
    private static final JsonMapper JSON = new JsonMapper();

    static PublishedWords of(String document) {
        var text = JSON.readTree(document);
        // The first format was the tree itself; later ones hold it beside their number.
        var pack = text.has("content") ? text.path("content") : text;
        var overview = pack.path("overview");
        var measures = new ArrayList<String>();
        overview.path("headlines").forEach(row -> measures.add(sentence(row)));
        return new PublishedWords(
            words(overview, "summary"),
            List.copyOf(measures),
            promises(pack),
            changes(pack),
            pack.path("illustrative").asBoolean(false)
        );
    }

    private static String sentence(JsonNode row) {
        return (
            words(row, "name") +
            ": " +
            words(row, "now") +
            " (" +
            words(row, "period") +
            "). " +
            rating(row.path("rating")) +
            ". Next milestone: " +
            words(row, "nextMilestone") +
            ". " +
            words(row, "gap") +
            "."
        );
    }

    private static List<String> promises(JsonNode pack) {
        var promises = new ArrayList<String>();
        pack.path("promises")
            .path("rows")
            .forEach(row ->
                promises.add(
                    words(row, "title") +
                        ": " +
                        words(row, "promised") +
                        ", promised by " +
                        words(row, "by") +
                        ". Delivered: " +
                        words(row, "delivered") +
                        ". " +
                        rating(row.path("state")) +
                        "."
                )
            );
        return List.copyOf(promises);
    }

    private static List<String> changes(JsonNode pack) {
        var changes = new ArrayList<String>();
        pack.path("changes")
            .path("lines")
            .forEach(line -> {
                if (!words(line, "kind").equals("FIGURE")) {
                    changes.add(
                        words(line, "subject") +
                            ". Before: " +
                            words(line, "before") +
                            ". Now: " +
                            words(line, "after") +
                            "."
                    );
                }
            });
        return List.copyOf(changes);
    }

    /** A rating that a person set never stands without the computed one. */
    private static String rating(JsonNode tag) {
        var shown = tag.path("words").asString("Not rated");
        var overridden = tag.path("overridden");
        return overridden.isObject()
            ? shown + " (" + words(overridden, "setUntil") + "; computed: " + words(overridden, "words") + ")"
            : shown;
    }

    private static String words(JsonNode of, String name) {
        return of.path(name).asString("");
    }
}
