package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.improvementboard.metrics.pack.PackChanges;
import uk.improvementboard.metrics.pack.PackChanges.Kind;
import uk.improvementboard.metrics.pack.PackChanges.Line;
import uk.improvementboard.metrics.pack.PackComparison;
import uk.improvementboard.metrics.pack.PackContent;

/** What changed from a stored pack to the same with one thing changed. */
class PackChangesTest {

    private static final PackContent EARLIER = StoredPack.document().content();

    private static PackContent later(Consumer<ObjectNode> change) throws Exception {
        var root = (ObjectNode) new JsonMapper().readTree(StoredPack.text());
        change.accept((ObjectNode) root.path("content"));
        var json = root.toString();
        var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
        return PackDocument.read(json, HexFormat.of().formatHex(digest)).content();
    }

    private static ObjectNode measure(ObjectNode content) {
        return (ObjectNode) content.path("measures").path(0);
    }

    private static ObjectNode section(ObjectNode content) {
        return (ObjectNode) content.path("sections").path(0);
    }

    private static List<Line> changes(Consumer<ObjectNode> change) throws Exception {
        return PackComparison.of(EARLIER, later(change)).lines();
    }

    @Test
    void a_pack_does_not_differ_from_itself() {
        var same = PackComparison.of(EARLIER, EARLIER);
        assertThat(same.lines()).isEmpty();
        assertThat(same.summary()).isEqualTo("Nothing changed");
    }

    @Test
    void a_rating_that_moved_is_told_with_its_words() throws Exception {
        assertThat(
            changes(it -> ((ObjectNode) measure(it).path("rating")).put("rag", "GREEN").put("words", "On track"))
        )
            .singleElement()
            .satisfies(line -> {
                assertThat(line.kind()).isEqualTo(Kind.RATING);
                assertThat(line.subject()).isEqualTo(EARLIER.measures().getFirst().name());
                assertThat(line.before()).isEqualTo("Red, off track");
                assertThat(line.after()).isEqualTo("Green, on track");
            });
    }

    @Test
    void a_restated_figure_is_told_and_a_new_month_is_not_a_restatement() throws Exception {
        assertThat(changes(it -> ((ObjectNode) measure(it).path("values").path(1)).put("value", "1%")))
            .singleElement()
            .satisfies(line -> {
                assertThat(line.kind()).isEqualTo(Kind.RESTATED);
                assertThat(line.after()).isEqualTo("1%");
            });
        assertThat(
            changes(it -> {
                var values = (ArrayNode) measure(it).path("values");
                values.insert(0, ((ObjectNode) values.path(0)).deepCopy().put("period", "Later").put("value", "40%"));
                measure(it).put("hero", "40%");
            })
        )
            .singleElement()
            .satisfies(line -> {
                assertThat(line.kind()).isEqualTo(Kind.FIGURE);
                assertThat(line.before()).startsWith("33%");
                assertThat(line.after()).startsWith("40%");
            });
    }

    @Test
    void a_date_that_slipped_is_told_for_milestones_and_deliverables() throws Exception {
        assertThat(changes(it -> ((ObjectNode) measure(it).path("milestones").path(0)).put("now", "December 2029")))
            .singleElement()
            .satisfies(line -> assertThat(line.kind()).isEqualTo(Kind.DATE));
        assertThat(
            changes(it ->
                ((ObjectNode) section(it).path("actions").path(0).path("deliverables").path(0)).put("now", "1 May 2029")
            )
        )
            .singleElement()
            .satisfies(line -> {
                assertThat(line.kind()).isEqualTo(Kind.DATE);
                assertThat(line.after()).isEqualTo("1 May 2029");
            });
    }

    @Test
    void what_is_gone_and_what_is_new_are_told_apart() throws Exception {
        var name = EARLIER.measures().getFirst().name();
        var without = later(it -> ((ArrayNode) it.path("measures")).remove(0));
        assertThat(PackComparison.of(EARLIER, without).of(Kind.WITHDRAWN))
            .extracting(Line::subject)
            .containsExactly(name);
        assertThat(PackComparison.of(without, EARLIER).of(Kind.ADDED)).extracting(Line::subject).containsExactly(name);
    }

    @Test
    void definitions_rules_and_contradictions_are_told() throws Exception {
        var other = later(it -> {
            it.put("ruleVersion", "9.9");
            ((ObjectNode) it.path("definitions").path(0)).put("definition", "Counted otherwise.");
            ((ArrayNode) it.path("overview").path("contradictions")).remove(0);
        });
        var changes = PackComparison.of(EARLIER, other);
        assertThat(changes.of(Kind.DEFINITION)).hasSize(2);
        assertThat(changes.of(Kind.CONTRADICTION_GONE)).hasSize(1);
        assertThat(changes.summary()).isEqualTo("1 contradiction gone, 2 definitions changed");
        assertThat(PackComparison.of(other, EARLIER).of(Kind.CONTRADICTION_NEW)).hasSize(1);
    }

    @Test
    void packs_for_different_readers_are_not_compared() throws Exception {
        var open = later(it -> it.put("audience", "PUBLIC"));
        assertThatThrownBy(() -> PackComparison.of(EARLIER, open)).hasMessageContaining("different readers");
    }

    @Test
    void a_pack_that_says_what_changed_says_it_in_every_form() throws Exception {
        PackContent since = later(it -> it.put("ruleVersion", "9.9")).since(EARLIER);
        var pack = PackDocument.of(since);
        assertThat(PackDocument.read(pack.json(), pack.sha256()).content().changes()).isEqualTo(since.changes());
        assertThat(since.changes().map(PackChanges::summary)).contains("1 definition changed");
        for (var form : PackForm.all()) {
            var words = String.join("\n", PackPieces.of(form, PackFormsTest.written(pack, form)).values());
            assertThat(words).as(form.words()).contains("1 definition changed");
        }
    }
}
