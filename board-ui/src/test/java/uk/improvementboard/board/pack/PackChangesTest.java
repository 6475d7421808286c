package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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

    private static ObjectNode deliverable(ObjectNode content) {
        return (ObjectNode) section(content).path("actions").path(0).path("deliverables").path(0);
    }

    private static void owed(ObjectNode content, String month, String day) {
        deliverable(content).put("now", month).put("due", day).remove("doneOn");
    }

    private static List<Line> between(Consumer<ObjectNode> earlier, Consumer<ObjectNode> later) throws Exception {
        return PackComparison.of(later(earlier), later(later)).lines();
    }

    @Test
    void a_milestone_that_slipped_is_told_by_month_where_an_older_pack_has_no_day() throws Exception {
        assertThat(changes(it -> ((ObjectNode) measure(it).path("milestones").path(0)).put("now", "December 2029")))
            .singleElement()
            .satisfies(line -> assertThat(line.kind()).isEqualTo(Kind.DATE));
    }

    @Test
    void a_date_that_slipped_within_its_month_is_told_by_the_day() throws Exception {
        assertThat(between(it -> owed(it, "May 2029", "2029-05-03"), it -> owed(it, "May 2029", "2029-05-28")))
            .singleElement()
            .satisfies(line -> {
                assertThat(line.kind()).isEqualTo(Kind.DATE);
                assertThat(line.before()).isEqualTo("3 May 2029");
                assertThat(line.after()).isEqualTo("28 May 2029");
            });
        assertThat(
            between(
                it -> ((ObjectNode) measure(it).path("milestones").path(0)).put("due", "2026-03-01"),
                it -> ((ObjectNode) measure(it).path("milestones").path(0)).put("due", "2026-03-31")
            )
        )
            .singleElement()
            .satisfies(line -> assertThat(line.after()).isEqualTo("31 March 2026"));
    }

    @Test
    void work_that_was_done_is_no_date_that_moved() throws Exception {
        assertThat(
            between(
                it -> owed(it, "May 2029", "2029-05-28"),
                it -> deliverable(it).put("now", "Done 3 May 2029").put("due", "2029-05-28").put("doneOn", "2029-05-03")
            )
        )
            .singleElement()
            .satisfies(line -> {
                assertThat(line.kind()).isEqualTo(Kind.DONE);
                assertThat(line.kind().words()).isEqualTo("Work that was done");
                assertThat(line.before()).isEqualTo("Due 28 May 2029");
                assertThat(line.after()).isEqualTo("Done 3 May 2029");
            });
    }

    @Test
    void work_of_an_older_pack_that_is_no_longer_done_was_withdrawn() throws Exception {
        assertThat(changes(it -> owed(it, "May 2029", "2029-05-28")))
            .singleElement()
            .satisfies(line -> {
                assertThat(line.kind()).isEqualTo(Kind.WITHDRAWN);
                assertThat(line.subject()).endsWith("no longer done");
                assertThat(line.before()).isEqualTo("Done 22 October 2024");
                assertThat(line.after()).isEqualTo("Due 28 May 2029");
            });
    }

    @Test
    void deliverables_and_milestones_that_vanished_are_told() throws Exception {
        assertThat(
            changes(it -> {
                ((ArrayNode) section(it).path("actions").path(0).path("deliverables")).remove(0);
                ((ArrayNode) measure(it).path("milestones")).remove(0);
            })
        )
            .hasSize(2)
            .allMatch(line -> line.kind() == Kind.WITHDRAWN);
    }

    private static void promise(ObjectNode content, String due, String promised, String state, String reason) {
        var row = content.putObject("promises").put("summary", "1 promise").putArray("rows").addObject();
        row.putObject("code").put("value", "places");
        row.put("title", "New places").put("kind", "Places").put("by", "Council").put("promised", promised);
        row.put("basis", "Net").put("due", due).put("delivered", reason).put("certain", true);
        row.putObject("state").put("rag", "GREY").put("words", state).put("reason", reason);
    }

    @Test
    void promises_are_held_beside_each_other_by_date_amount_and_what_became_of_them() throws Exception {
        Consumer<ObjectNode> before = it -> promise(it, "2027-03-31", "100 places", "Not due yet", "No delivery");
        assertThat(between(before, it -> promise(it, "2027-09-30", "80 places", "Not due yet", "No delivery")))
            .extracting(Line::kind, Line::before, Line::after)
            .containsExactly(
                tuple(Kind.DATE, "31 March 2027", "30 September 2027"),
                tuple(Kind.AMOUNT, "100 places", "80 places")
            );
        assertThat(
            between(before, it -> promise(it, "2027-03-31", "100 places", "Withdrawn", "Withdrawn on 3 May 2026"))
        )
            .extracting(Line::kind, Line::before, Line::after)
            .containsExactly(tuple(Kind.WITHDRAWN, "100 places, due: 31 March 2027", "Withdrawn on 3 May 2026"));
        assertThat(between(before, it -> promise(it, "2027-03-31", "100 places", "Delivered", "100 places")))
            .extracting(Line::kind, Line::after)
            .containsExactly(tuple(Kind.DONE, "Delivered: 100 places"));
        assertThat(between(before, _ -> {}))
            .extracting(Line::kind)
            .containsExactly(Kind.WITHDRAWN);
    }

    @Test
    void a_contradiction_that_stands_and_was_answered_is_told_with_the_answer() throws Exception {
        Consumer<ObjectNode> about = it ->
            ((ObjectNode) it.path("overview").path("contradictions").path(0).path("section")).put(
                "value",
                section(it).path("code").path("value").asString()
            );
        assertThat(
            between(
                about,
                about.andThen(it ->
                    section(it).putObject("commentary").put("month", "November 2026").put("what", "The team has left.")
                )
            )
        )
            .singleElement()
            .satisfies(line -> {
                assertThat(line.kind()).isEqualTo(Kind.CONTRADICTION_ANSWERED);
                assertThat(line.after()).isEqualTo("Commentary of November 2026: The team has left.");
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
