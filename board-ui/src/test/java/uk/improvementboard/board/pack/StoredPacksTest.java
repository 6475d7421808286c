package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.improvementboard.board.pdf.VeraPdf;

/**
 * Packs stored by earlier versions of the program stay readable. The sample is a pack of Exampleshire for November 2026 cut down to
 * one priority action and two measures, frozen as the program wrote it when format 2 began: never write it anew.
 */
class StoredPacksTest {

    private static final String TEXT = resource("format-2.json");
    private static final String DIGEST = "bb29b002865e5378f84261d2283df70e0a01bd784efddfecf87ad6096236ab55";
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void a_stored_pack_is_rendered_from_its_text() throws IOException {
        var pack = PackDocument.read(TEXT, DIGEST);
        assertThat(pack.json()).isEqualTo(TEXT);
        var pdf = pdf(pack);
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(words).contains(
                pack.content().packId(),
                DIGEST.substring(0, 12),
                pack.content().sections().getFirst().title(),
                pack.content().measures().getFirst().headline(),
                pack.content().measures().getLast().hero()
            );
        }
    }

    @Test
    void nothing_that_a_stored_pack_says_is_lost_in_the_present_tree() {
        var now = MAPPER.readTree(PackFormat.write(PackDocument.read(TEXT, DIGEST).content()));
        assertHolds(now, MAPPER.readTree(TEXT), "");
    }

    @Test
    void the_digest_is_that_of_the_stored_text_and_of_no_other() throws Exception {
        var spaced = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(MAPPER.readTree(TEXT));
        assertThat(PackDocument.read(spaced, digest(spaced)).content()).isEqualTo(
            PackDocument.read(TEXT, DIGEST).content()
        );
        assertThatThrownBy(() -> PackDocument.read(spaced, DIGEST)).hasMessageContaining("does not agree");
    }

    @Test
    void a_text_of_the_first_format_was_the_tree_alone() throws Exception {
        var first = MAPPER.readTree(TEXT).path("content").toString();
        assertThat(PackDocument.read(first, digest(first)).content()).isEqualTo(
            PackDocument.read(TEXT, DIGEST).content()
        );
    }

    @Test
    void what_came_later_than_a_text_is_empty() throws Exception {
        var older = content();
        older.remove("definitions");
        older.remove("key");
        older.remove("dataNote");
        older.remove("illustrative");
        var measure = (ObjectNode) older.path("measures").path(0);
        measure.remove("signals");
        measure.putNull("comparison");
        measure.remove("published");
        var content = PackDocument.read(older.toString(), digest(older.toString())).content();
        assertThat(content.definitions()).isEmpty();
        assertThat(content.key()).isEmpty();
        assertThat(content.dataNote()).isEmpty();
        assertThat(content.illustrative()).isFalse();
        assertThat(content.measures().getFirst().signals()).isEmpty();
        assertThat(content.measures().getFirst().comparison()).isEmpty();
        assertThat(content.measures().getFirst().published()).isEmpty();
    }

    @Test
    void what_cannot_be_empty_is_missed_by_name() throws Exception {
        var older = content();
        older.remove("overview");
        var text = older.toString();
        var digest = digest(text);
        assertThatThrownBy(() -> PackDocument.read(text, digest))
            .isInstanceOf(IllegalArgumentException.class)
            .rootCause()
            .hasMessageContaining("overview");
    }

    @Test
    void a_text_of_a_later_program_is_refused_in_words() throws Exception {
        var later = TEXT.replace("\"format\":" + PackFormat.PRESENT, "\"format\":99");
        var digest = digest(later);
        assertThatThrownBy(() -> PackDocument.read(later, digest)).hasMessageContaining(
            "written in format 99 by a later version of this program"
        );
    }

    private static ObjectNode content() {
        return (ObjectNode) MAPPER.readTree(TEXT).path("content");
    }

    /** Objects may have grown; everything else is as it was. */
    private static void assertHolds(JsonNode now, JsonNode stored, String place) {
        if (stored.isObject()) {
            stored
                .properties()
                .forEach(part -> assertHolds(now.path(part.getKey()), part.getValue(), place + "/" + part.getKey()));
        } else if (stored.isArray()) {
            assertThat(now.size()).as(place).isEqualTo(stored.size());
            for (var index = 0; index < stored.size(); index++) {
                assertHolds(now.path(index), stored.path(index), place + "/" + index);
            }
        } else {
            assertThat(now).as(place).isEqualTo(stored);
        }
    }

    private static byte[] pdf(PackDocument pack) throws IOException {
        var out = new ByteArrayOutputStream();
        PackRenderer.write(pack, out);
        return out.toByteArray();
    }

    private static String digest(String text) throws Exception {
        var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(bytes);
    }

    private static String resource(String name) {
        try (var in = StoredPacksTest.class.getResourceAsStream("/stored-packs/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
