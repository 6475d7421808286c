package uk.improvementboard.board.commentary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryText;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.partnership.PartnershipId;

/** FEATURE UNDER TEST: commentary is written in place beside last month's, saved as it is typed, and never overwritten. */
class CommentaryTest extends BoardTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final String GOOD = "Fewer letters were late after the move of the contact centre";

    @Test
    void what_is_typed_is_kept_as_a_draft_and_goes_on_record_when_it_is_whole() {
        logInAs("council");
        open("exampleshire/measures/letters-answered-within-10-days");
        type("What", GOOD);
        assertThat(main()).contains("Draft saved. It is not on record yet.");

        open("exampleshire/measures/letters-answered-within-10-days");
        assertThat(field(TextArea.class, "What").getValue()).isEqualTo(GOOD);
        assertThat(main()).contains("This draft was saved by Council executive. It is not on record yet.");
        click("Put on record");
        assertThat(main()).contains(
            "There is a problem",
            "So what: write at least 20 characters",
            "Now what: write at least 20 characters"
        );

        type("So what", "Families hear in time what happens next with their child");
        type("Now what", "The new team lead reports each week until Christmas");
        click("Put on record");
        assertThat(main()).contains(
            "The commentary for October 2026 is on record.",
            "Commentary, October 2026",
            "What. " + GOOD,
            "Council executive, 22 November 2026. For: board only."
        );
        logInAs("forum");
        open("exampleshire/measures/letters-answered-within-10-days");
        assertThat(main()).doesNotContain(GOOD);
    }

    @Test
    void the_month_before_stands_beside_what_is_written() {
        logInAs("icb");
        open("exampleshire/measures/autism-adhd-median-wait");
        assertThat(all("h3")).contains("What, September 2026", "Now what, September 2026");
        assertThat(main()).contains("The second provider takes those who wait longest first");
    }

    @Test
    void likely_personal_data_are_refused_before_anything_is_kept() {
        logInAs("council");
        open("exampleshire/measures/phase-transfers-by-15-february");
        type("What", "The boy with number 943 476 5919 changed school late");
        assertThat(main()).contains("Not saved.", "this looks like an NHS number. Take it out");
        open("exampleshire/measures/phase-transfers-by-15-february");
        assertThat(field(TextArea.class, "What").getValue()).isEmpty();
    }

    @Test
    void the_second_of_two_writers_is_shown_both_texts_and_chooses() {
        logInAs("office");
        open("exampleshire/measures/reviews-held-within-12-months");
        var subject = BoardSubject.measure(new MeasureCode("reviews-held-within-12-months"));
        save(subject, 0, "What the other wrote meanwhile");
        type("What", "What I was writing all the time");
        assertThat(main()).contains(
            "Both texts are here; nothing is lost",
            "What: What the other wrote meanwhile",
            "Not saved: somebody else saved in between."
        );
        assertThat(field(TextArea.class, "What").getValue()).isEqualTo("What I was writing all the time");
        click("Keep mine");
        assertThat(main()).contains("Draft saved.").doesNotContain("Both texts are here");
        var kept = bean(CommentaryService.class).begin(exampleshire(), subject, OCTOBER).latest().orElseThrow();
        assertThat(kept.version()).isEqualTo(2);
        assertThat(kept.text().what()).isEqualTo("What I was writing all the time");
    }

    @Test
    void nobody_writes_on_what_belongs_to_the_other_organisation() {
        logInAs("council");
        open("exampleshire/measures/autism-adhd-referrals");
        assertThat(all("summary")).noneMatch(words -> words.contains("commentary"));
        assertThatThrownBy(() ->
            save(BoardSubject.measure(new MeasureCode("autism-adhd-referrals")), 0, GOOD)
        ).isInstanceOf(AccessDeniedException.class);
        logInAs("adviser");
        assertThatThrownBy(() ->
            save(BoardSubject.measure(new MeasureCode("autism-adhd-referrals")), 0, GOOD)
        ).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_action_gets_its_commentary_on_its_own_page_and_is_read_with_its_part_of_the_plan() {
        logInAs("office");
        open("exampleshire/actions/A5.2");
        for (var part : new String[] { "What", "So what", "Now what" }) {
            type(part, "The front door answers letters and calls in one place");
        }
        click("Put on record");
        assertThat(main()).contains("The commentary for October 2026 is on record.", "Commentary, October 2026");
        open("exampleshire/plan/area-5");
        assertThat(all("summary")).contains("Commentary, October 2026");
    }

    @Test
    void what_the_board_requires_and_lacks_is_said_where_it_is_missing_and_to_the_board_alone() {
        logInAs("chair");
        open("exampleshire/plan/area-5");
        assertThat(main()).contains("No commentary is on record. It is required because of the contradiction.");
        open("exampleshire/plan/area-1");
        assertThat(main()).contains("Commentary, October 2026", "So what. Families see plans of the process");
        logInAs("forum");
        open("exampleshire/plan/area-5");
        assertThat(main()).doesNotContain("No commentary is on record");
    }

    /** Types as a person does: the change comes from the browser. */
    private void type(String label, String words) {
        var field = field(TextArea.class, label);
        field.setValue(words);
        LocatorJ._fireValueChange(field);
    }

    private Saving save(BoardSubject subject, int seen, String what) {
        var text = new CommentaryText(what, "", "", HandlingClass.BOARD_ONLY);
        return bean(CommentaryService.class).save(exampleshire(), subject, OCTOBER, seen, text, false);
    }

    private PartnershipId exampleshire() {
        return bean(BoardPlaces.class)
            .mine()
            .stream()
            .filter(it -> it.slug().equals("exampleshire"))
            .findFirst()
            .orElseThrow()
            .id();
    }
}
