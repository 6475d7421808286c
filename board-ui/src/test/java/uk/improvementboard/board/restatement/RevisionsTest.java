package uk.improvementboard.board.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.RevisionsPage;
import uk.improvementboard.persistence.AsAt;

/** FEATURE UNDER TEST: a pack says what was restated or changed since the pack before, and so does the ledger of restatements. */
class RevisionsTest extends BoardTest {

    private static final String SINCE = "Since the pack of October 2026, issued on 31 October 2026: ";

    /** A day before any other test issued a pack. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    private Optional<RevisionsPage> revisions(HandlingClass audience) {
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        return bean(RestatementService.class).revisions(id, YearMonth.of(2026, 11), new AsAt(DAY), audience);
    }

    @Test
    void a_draft_prints_what_was_revised() {
        logInAs("chair");
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        var pack = bean(PackService.class).draft(id, YearMonth.of(2026, 11), HandlingClass.BOARD_ONLY).content();
        assertThat(pack.revisions().orElseThrow().summary()).startsWith("Since the pack of October 2026, issued on ");
    }

    @Test
    void a_pack_tells_each_figure_that_was_restated_since_the_pack_before() {
        logInAs("chair");
        var page = revisions(HandlingClass.BOARD_ONLY).orElseThrow();
        assertThat(page.summary()).startsWith(SINCE);
        assertThat(page.figures())
            .filteredOn(it -> it.measure().equals("EHC plans issued within 20 weeks"))
            .anySatisfy(it -> {
                assertThat(it.period()).isEqualTo("September 2026");
                assertThat(it.was()).startsWith("45");
                assertThat(it.is()).startsWith("47");
                assertThat(it.when()).startsWith("9 November 2026");
            });
    }

    @Test
    void an_audience_without_an_earlier_pack_is_told_nothing_of_one() {
        logInAs("chair");
        assertThat(revisions(HandlingClass.PARTNERS)).isEmpty();
    }

    @Test
    void the_ledger_begins_with_what_the_next_pack_will_print() {
        logInAs("adviser");
        open("exampleshire/restatements?as-at=" + DAY);
        assertThat(main()).contains("Since the last pack", SINCE);
        assertThat(rows("Figures restated since the last pack")).anyMatch(it ->
            it.startsWith("EHC plans issued within 20 weeks, September 2026 45")
        );
    }
}
