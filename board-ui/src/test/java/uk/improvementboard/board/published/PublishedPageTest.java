package uk.improvementboard.board.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.freeze.FreezeService;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.ChairWaives;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.pack.PackRepository;
import uk.improvementboard.persistence.pack.StoredPack;
import uk.improvementboard.persistence.partnership.PartnershipName;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** What everybody may read without logging in: packs for the public, and nothing else. */
class PublishedPageTest extends BoardTest {

    @Test
    void a_partnership_that_published_nothing_says_so() {
        assertThat(
            PublishedPage.nothingYet(new PartnershipName(new PartnershipId(1), "somewhere", "Somewhere & Co"))
        ).contains("No pack has been published for everybody yet", "Somewhere &amp; Co");
    }

    @Test
    void the_latest_pack_for_the_public_is_read_without_logging_in_and_without_scripts() throws Exception {
        store("hertfordshire", "test-public", HandlingClass.PUBLIC, "Impact is on track in 1.");
        store("hertfordshire", "test-partners", HandlingClass.PARTNERS, "Secret summary");
        var page = get("public/hertfordshire");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.getContentAsString())
            .contains("where we stand in October 2026", "Impact is on track in 1.", "Pack test-public")
            .contains("hertfordshire/packs/test-public.html")
            .doesNotContain("Secret", "<script", "onclick");
    }

    @Test
    void a_newcomer_reads_of_the_made_up_partnership_what_families_say_and_what_became_of_the_promises()
        throws Exception {
        assertThat(get("public/exampleshire").getContentAsString())
            .contains("Illustrative data", "What families say", "You said: ", "What matters most")
            .contains(
                "What was promised, and where it is",
                "What changed since the pack before",
                "What was published, month by month"
            )
            .contains("What this pack goes without", "The owner speaks to it at the meeting")
            .contains("exampleshire-2026-10-public-1", "exampleshire-2026-09-public-1")
            .doesNotContain("board-only");
    }

    @Test
    void a_published_pack_is_a_page_without_scripts_and_no_other_pack_is_given_out() throws Exception {
        logInAs("chair");
        var partnership = bean(PartnershipTransactions.class)
            .readInstallation(() -> bean(PartnershipRepository.class).find("hertfordshire"))
            .orElseThrow();
        var month = YearMonth.of(2025, 12);
        var packs = bean(PackService.class);
        ChairWaives.everything(bean(FreezeService.class), partnership, month);
        var published = packs.issue(partnership, month, HandlingClass.PUBLIC).content().packId();
        var partners = packs.issue(partnership, month, HandlingClass.PARTNERS).content().packId();
        logOut();
        var page = get("public/hertfordshire/packs/" + published + ".html");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("Where we stand", published).doesNotContain("<script");
        assertThat(page.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(get("public/hertfordshire/packs/" + published + ".zip").getStatus()).isEqualTo(200);
        assertThat(get("public/hertfordshire/packs/" + partners + ".html").getStatus()).isEqualTo(404);
        assertThat(get("public/exampleshire/packs/" + published + ".html").getStatus()).isEqualTo(404);
    }

    @Test
    void each_pack_that_was_published_keeps_a_page_of_its_own_to_which_the_latest_leads() throws Exception {
        var past = "exampleshire-2026-09-public-1";
        assertThat(get("public/exampleshire").getContentAsString()).contains("href=\"exampleshire/" + past + "\"");
        var page = get("public/exampleshire/" + past);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.getContentAsString())
            .contains("where we stand in September 2026", "This page is kept as it was published.")
            .contains("href=\"../exampleshire\"", "href=\"packs/" + past + ".html\"", "../../fonts/")
            .contains("What families say", "Pack " + past)
            .doesNotContain("<script", "href=\"" + past + "\"");
        assertThat(get("public/exampleshire/exampleshire-2026-10-public-1").getContentAsString()).contains(
            "href=\"" + past + "\""
        );
    }

    @Test
    void a_pack_that_was_not_published_has_no_page() throws Exception {
        for (var id : new String[] { "exampleshire-2026-09-board-only-1", "exampleshire-1999-01-public-1" }) {
            var page = get("public/exampleshire/" + id);
            assertThat(page.getStatus()).isEqualTo(404);
            assertThat(page.getContentAsString()).contains("was published", "href=\"../exampleshire\"");
        }
        assertThat(get("public/hertfordshire/exampleshire-2026-09-public-1").getStatus()).isEqualTo(404);
        assertThat(get("public/nowhere/exampleshire-2026-09-public-1").getStatus()).isEqualTo(404);
    }

    @Test
    void an_unknown_partnership_is_not_found() throws Exception {
        var page = get("public/nowhere");
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsString()).contains("No partnership here is called &quot;nowhere&quot;");
    }

    @Test
    void the_log_in_page_leads_there() {
        open("login");
        assertThat(links("Published: Exampleshire SEND partnership")).containsExactly("public/exampleshire");
    }

    private void store(String slug, String id, HandlingClass audience, String summary) {
        var transactions = bean(PartnershipTransactions.class);
        var partnership = transactions
            .readInstallation(() -> bean(PartnershipRepository.class).find(slug))
            .orElseThrow();
        logInAs("chair");
        var draft = bean(PackService.class).draft(partnership, YearMonth.of(2026, 10), audience);
        logOut();
        var said = draft.content().overview().summary();
        var content = draft.json().replace(said, summary).replace(draft.content().packId(), id);
        transactions.write(partnership, new Change(Instant.parse("2026-11-22T10:00:00Z"), "test", "test"), () ->
            bean(PackRepository.class).store(
                new StoredPack(id, YearMonth.of(2026, 10), audience, content, digest(content))
            )
        );
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
