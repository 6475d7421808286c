package uk.improvementboard.board.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatingOverride.Choice;

/** FEATURE UNDER TEST: the chair sets a rating by hand; everybody sees who, until when, why, and what was computed. */
class OverrideTest extends BoardTest {

    private static final String MEASURE = "exampleshire/measures/letters-answered-within-10-days";
    private static final String SECTION = "exampleshire/plan/area-5";
    private static final String FORM = "Set a rating by hand";
    private static final String TABLE = "Ratings set by hand";

    @Test
    void the_chair_sets_a_measure_and_takes_it_back() {
        logInAs("chair");
        open(MEASURE);
        assertThat(all("summary")).contains(FORM);
        fill("Red: off track", "Letters were counted twice in October and the count is checked", null);
        click("Set the rating");

        assertThat(main()).contains(
            "Rating is set to red: off track, until 22 December 2026. The computed rating stays beside it.",
            "Set by the independent chair until 22 December 2026.",
            "Letters were counted twice in October and the count is checked. Computed:"
        );
        open("exampleshire/measures");
        assertThat(rows("All measures"))
            .filteredOn(row -> row.startsWith("Families' letters"))
            .singleElement()
            .asString()
            .contains("Off track", "Set by the independent chair until 22 December 2026.", "Computed: ");

        open(MEASURE);
        field(TextArea.class, "Withdraw the set rating").setValue("The letters were counted again, and rightly");
        click("Withdraw");
        assertThat(main())
            .contains("The set rating is withdrawn", "Withdrawn on 22 November 2026")
            .doesNotContain("Set by the independent chair");
    }

    @Test
    void one_of_three_ratings_of_a_part_is_set_apart_and_shown_on_the_board() {
        logInAs("chair");
        open(SECTION);
        Select<RatedSubject> subjects = field(Select.class, "Rating");
        subjects.setValue(RatedSubject.section("area-5", RatedSubject.Facet.SUSTAINED));
        fill("Grey: not yet", "The score of a single term shows nothing that lasts", LocalDate.of(2026, 12, 4));
        click("Set the rating");
        assertThat(main()).contains("Sustained rating is set to grey: not yet, until 4 December 2026");

        open("exampleshire/board");
        assertThat(main()).contains(
            "Sustained: set by the independent chair until 4 December 2026.",
            "The rating of Communication with families (sustained), set by the independent chair, " +
                "lapses after 4 December 2026",
            "set by hand and marked so."
        );
        open("exampleshire/board?as-at=2026-11-20");
        assertThat(main()).doesNotContain("4 December 2026");
    }

    @Test
    void what_is_missing_is_said_beside_the_field_and_at_the_top_and_what_was_typed_stays() {
        logInAs("chair");
        open(SECTION);
        field(TextArea.class, "Reason").setValue("Too early");
        field(DatePicker.class, "Until").setValue(LocalDate.of(2027, 2, 23));
        click("Set the rating");
        assertThat(main()).contains(
            "There is a problem",
            "Choose the rating to set",
            "Give the reason in at least 20 characters",
            "Choose a last day from today to 22 February 2027"
        );
        assertThat(field(TextArea.class, "Reason").getValue()).isEqualTo("Too early");
    }

    @ParameterizedTest
    @ValueSource(strings = { "icb", "council", "office", "adviser", "forum" })
    void others_see_what_was_set_and_why_but_set_nothing(String username) {
        logInAs(username);
        open("exampleshire/plan/area-1");
        assertThat(all("h2")).contains(TABLE);
        assertThat(all("summary")).doesNotContain(FORM);
        assertThat(main()).contains(
            "Set by the independent chair until 31 January 2027.",
            "Computed: ",
            "overdue plans are cleared"
        );
        var service = bean(OverrideService.class);
        var partnership = exampleshire();
        var subject = RatedSubject.measure("ehc-plans-within-20-weeks");
        assertThatThrownBy(() ->
            service.set(
                partnership,
                subject,
                new Choice(Rag.GREEN, "On track"),
                "It looks much better than it did before",
                LocalDate.of(2026, 12, 1),
                HandlingClass.PUBLIC
            )
        ).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.withdraw(partnership, subject, "It was never as bad as that")).isInstanceOf(
            AccessDeniedException.class
        );
    }

    @Test
    void the_reason_is_for_the_board_unless_it_is_cleared_for_more() {
        logInAs("chair");
        open("exampleshire/measures/school-attendance-with-plans");
        fill("Amber: at risk", "Two schools closed their units and will say so in March", LocalDate.of(2026, 12, 18));
        click("Set the rating");
        assertThat(main()).contains("Two schools closed their units");
        logInAs("forum");
        open("exampleshire/measures/school-attendance-with-plans");
        assertThat(main())
            .contains(
                "Set by the independent chair until 18 December 2026.",
                "The reason is not released to this audience"
            )
            .doesNotContain("Two schools closed their units");
    }

    @Test
    void a_lapsed_one_stays_in_the_history_and_changes_nothing() {
        logInAs("adviser");
        open("exampleshire/plan/area-3");
        assertThat(rows(TABLE)).containsExactly(
            "Delivery Red: off track The clinic's lease is still unsigned, and every date after it depends on that " +
                "Independent chair 14 May 2026 31 July 2026 Lapsed after 31 July 2026"
        );
        assertThat(main()).doesNotContain("Set by the independent chair");
        open("exampleshire/plan/area-3?as-at=2026-07-31");
        assertThat(main()).contains("Set by the independent chair until 31 July 2026.", "In force");
    }

    @Test
    void a_set_rating_does_not_silence_the_contradiction_or_the_past() {
        logInAs("chair");
        open("exampleshire/plan/area-1?as-at=2026-11-20");
        assertThat(all("summary")).doesNotContain(FORM);
        open("exampleshire/board");
        assertThat(main()).contains("Impact: set by the independent chair until 31 January 2027.");
        assertThatThrownBy(() ->
            bean(OverrideService.class).set(
                exampleshire(),
                RatedSubject.measure("no-such-measure"),
                new Choice(Rag.GREEN, "On track"),
                "It looks much better than it did before",
                LocalDate.of(2026, 12, 1),
                HandlingClass.PUBLIC
            )
        ).hasMessage("Nothing on the board is called no-such-measure");
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

    private void fill(String choice, String reason, LocalDate lastDay) {
        Select<Choice> choices = field(Select.class, "Set to");
        choices.setValue(
            choices
                .getListDataView()
                .getItems()
                .filter(it -> it.inFull().equals(choice))
                .findFirst()
                .orElseThrow()
        );
        field(TextArea.class, "Reason").setValue(reason);
        if (lastDay != null) {
            field(DatePicker.class, "Until").setValue(lastDay);
        }
    }
}
