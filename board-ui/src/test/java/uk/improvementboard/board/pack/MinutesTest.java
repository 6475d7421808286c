package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;
import uk.improvementboard.board.pdf.VeraPdf;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.HandlingClass;

/** FEATURE UNDER TEST: the minutes of a meeting on paper, and what meetings left to be done in the pack. */
class MinutesTest extends BoardTest {

    @Test
    void the_minutes_are_accessible_and_say_who_came_what_was_agreed_and_what_was_challenged() throws IOException {
        logInAs("chair");
        var pdf = minutes("2026-10-07");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(words(pdf))
            .contains("Monthly board, 7 October 2026", "Apologies", "Show the new letter to ten families")
            .contains("How is it cleared without it?", "Challenges carried forward", "Minutes 2026-10-07");
    }

    @Test
    void a_reader_is_given_no_entry_and_no_challenge_above_their_class() throws IOException {
        logInAs("forum");
        var words = words(minutes("2026-11-04"));
        assertThat(words).contains("The next meeting hears young people first");
        assertThat(words).doesNotContain("decide on the temporary team");
        assertThatThrownBy(() -> minutes("no-meeting")).isInstanceOf(ResponseStatusException.class);
    }

    @Test
    void the_next_pack_holds_the_action_log_and_the_challenges_as_its_readers_may_see_them() {
        logInAs("chair");
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        var board = bean(PackService.class).draft(id, YearMonth.of(2026, 10), HandlingClass.BOARD_ONLY).content();
        var everybody = bean(PackService.class).draft(id, YearMonth.of(2026, 10), HandlingClass.PUBLIC).content();

        var kept = board.meetings().orElseThrow();
        assertThat(kept.challenges().rows())
            .hasSize(4)
            .anyMatch(it -> it.words().contains("The backlog no longer"));
        assertThat(kept.actions().rows()).hasSize(2);
        assertThat(everybody.meetings().orElseThrow().challenges().rows()).isEmpty();
        assertThat(everybody.meetings().orElseThrow().actions().rows()).hasSize(1);
        assertThat(PackHtml.html(PackDocument.of(board))).contains(
            "Action log and challenges",
            "The backlog no longer"
        );
    }

    private byte[] minutes(String meeting) throws IOException {
        var answer = bean(MinutesController.class).minutes("exampleshire", meeting, Optional.empty());
        return Objects.requireNonNull(answer.getBody());
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
