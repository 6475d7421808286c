package uk.improvementboard.board.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.meeting.MeetingService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.challenge.ChallengeCode;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.meeting.Minuted;
import uk.improvementboard.metrics.partnership.PartnershipId;

/** FEATURE UNDER TEST: a challenge from the question to its end, with the figure as shown, and the minutes of the meeting beside it. */
class ChallengeLoopTest extends BoardTest {

    private static final String ALL = "All challenges";

    @Test
    void the_register_shows_every_state_with_the_figure_of_the_pack_that_lay_before_the_board() {
        logInAs("chair");
        open("exampleshire/challenges");
        assertThat(rows(ALL))
            .anySatisfy(row ->
                assertThat(row).contains(
                    "Overdue",
                    "45% (76 of 168, September 2026)",
                    "Pack exampleshire-2026-10-board-only-1"
                )
            )
            .anySatisfy(row -> assertThat(row).contains("Escalated", "to Chief executives of council and ICB"))
            .anySatisfy(row -> assertThat(row).contains("Answered", "Two further clinicians"))
            .anySatisfy(row -> assertThat(row).contains("Closed"))
            .anySatisfy(row -> assertThat(row).contains("Open"));
        open("exampleshire/challenges?state=escalated");
        assertThat(rows("Escalated challenges")).hasSize(1);
        open("exampleshire/challenges/c-0002");
        assertThat(rows("What became of it"))
            .hasSize(4)
            .anyMatch(row -> row.contains("Sent back"));
        open("exampleshire/challenges?as-at=2026-09-10");
        assertThat(main()).as("as known on a day").contains("2 challenges: 0 overdue, 0 escalated, 2 open");
    }

    @Test
    void one_click_makes_a_challenge_which_its_owner_answers_and_the_chair_closes() {
        logInAs("chair");
        open("exampleshire/questions-to-ask");
        clickNamed(
            elements("button")
                .stream()
                .map(it -> String.valueOf(it.getAttribute("aria-label")))
                .filter(it -> it.startsWith("Make it a challenge: "))
                .findFirst()
                .orElseThrow()
        );
        assertThat(main()).contains("is on record, with the figure as shown today.");
        open("exampleshire/challenges");
        var row = rows(ALL)
            .stream()
            .filter(it -> it.contains("22 November 2026, Independent chair"))
            .findFirst()
            .orElseThrow();
        assertThat(row).contains("Pack exampleshire-2026-10-board-only-1", "Due 6 December 2026");
        var code = latest();

        logInAs("forum");
        open("exampleshire/challenges/" + code);
        assertThat(all("h1")).as("a paper of the board alone").containsExactly("Page not found");

        logInAs("office");
        open("exampleshire/challenges/" + code);
        set(TextArea.class, "answer-words", "A second team begins in January");
        set(TextField.class, "answer-evidence", "Paper of the team");
        click("Give the answer");
        assertThat(main()).contains("The answer is on record", "Paper of the team");
        assertThat(main()).as("the office closes nothing").doesNotContain("Close the challenge");

        logInAs("chair");
        open("exampleshire/challenges/" + code);
        click("Close it");
        assertThat(main()).contains("There is a problem", "Say why, in a sentence");
        set(TextArea.class, "close-words", "The team was seen");
        click("Close it");
        assertThat(main()).contains("The challenge is closed.").doesNotContain("What to do");
        assertThat(rows("What became of it")).hasSize(3);
    }

    @Test
    void an_executive_answers_for_the_own_organisation_alone_and_finds_it_under_mine() {
        logInAs("council");
        open("exampleshire/mine");
        assertThat(rows("Challenges to answer")).anyMatch(row -> row.contains("On-time plans stay below"));
        var ofTheIcb = new ChallengeCode("c-0004");
        assertThatThrownBy(() ->
            bean(ChallengeService.class).answer(exampleshire(), ofTheIcb, "Not ours", "", Optional.empty())
        ).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bean(ChallengeService.class).close(exampleshire(), ofTheIcb, "Done")).isInstanceOf(
            AccessDeniedException.class
        );
        open("exampleshire/challenges");
        assertThat(main()).doesNotContain("Raise a challenge");
    }

    @Test
    void the_page_of_the_measure_shows_what_was_challenged_about_it() {
        logInAs("adviser");
        open("exampleshire/measures/ehc-plans-within-20-weeks");
        assertThat(rows("What the board challenged about it")).anyMatch(row ->
            row.contains("What will reach the next")
        );
        open("exampleshire/plan/area-1");
        assertThat(rows("What the board challenged about it")).anyMatch(row -> row.contains("reported as delivered"));
        var file = bean(ChallengeController.class)
            .register("exampleshire", Optional.of(LocalDate.of(2026, 11, 10)))
            .getBody();
        assertThat(file).contains("c-0003", "exampleshire-2026-09-board-only-1", "illustrative data");
    }

    @Test
    void the_office_takes_minutes_and_they_are_shown_to_those_who_may_read_them() {
        logInAs("office");
        open("exampleshire/meetings");
        assertThat(rows("Meetings ahead").getFirst()).contains("2 December 2026", "reads October 2026");
        assertThat(rows("Past meetings").getFirst()).contains("4 November 2026");
        assertThat(rows("Actions from meetings"))
            .anyMatch(row -> row.contains("Overdue"))
            .anyMatch(row -> row.contains("Three services were named"));
        open("exampleshire/meetings/2026-12-02");
        assertThat(main()).contains("Nothing is in the minutes yet.", "Challenges carried forward");
        set(TextArea.class, "minute-words", "The board meets young people in January");
        click("Record it");
        assertThat(main()).contains("Decision recorded.");
        assertThat(rows("Minutes")).singleElement().asString().contains("The board meets young people in January");

        logInAs("forum");
        open("exampleshire/meetings/2026-12-02");
        assertThat(main()).as("board only").doesNotContain("young people in January").doesNotContain("Record it");
    }

    @Test
    void an_action_is_done_by_its_owner_and_nothing_is_recorded_by_others() {
        logInAs("office");
        var meetings = bean(MeetingService.class);
        var action = meetings.record(
            exampleshire(),
            new MeetingCode("2026-11-04"),
            Optional.of(BoardSubject.measure(new MeasureCode("ehc-plans-within-20-weeks"))),
            Minuted.MeetingAction.open(
                "Show the list of drafts",
                new OrganisationCode("icb"),
                LocalDate.of(2026, 12, 1)
            ),
            HandlingClass.PARTNERS
        );
        logInAs("council");
        assertThatThrownBy(() -> meetings.done(exampleshire(), action, "Shown")).isInstanceOf(
            AccessDeniedException.class
        );
        assertThatThrownBy(() ->
            meetings.record(
                exampleshire(),
                new MeetingCode("2026-11-04"),
                Optional.empty(),
                new Minuted.Note("I was there"),
                HandlingClass.PARTNERS
            )
        ).isInstanceOf(AccessDeniedException.class);
        open("exampleshire/meetings");
        assertThat(main())
            .as("another organisation's action")
            .doesNotContain("done-" + action);
        logInAs("icb");
        open("exampleshire/meetings");
        assertThat(main()).contains("Actions to report on");
        LocatorJ._setValue(
            LocatorJ._get(TextArea.class, spec -> spec.withId("done-" + action)),
            "It was shown to the forum"
        );
        LocatorJ._find(NativeButton.class, spec -> spec.withText("It is done"))
            .stream()
            .filter(it ->
                it
                    .getParent()
                    .orElseThrow()
                    .getChildren()
                    .anyMatch(field ->
                        field
                            .getId()
                            .filter(("done-" + action)::equals)
                            .isPresent()
                    )
            )
            .forEach(LocatorJ::_click);
        assertThat(main()).contains("The action is done, and what came of it is in the action log.");
        assertThat(rows("Actions from meetings")).anyMatch(row -> row.contains("It was shown to the forum"));
    }

    @Test
    void hertfordshire_has_no_meeting_and_no_challenge_of_our_making() {
        logInAs("chair");
        open("hertfordshire/meetings");
        assertThat(main()).contains("No meeting is on record, and the board's calendar names none yet.");
        open("hertfordshire/challenges");
        assertThat(main()).contains("No challenge is on record.");
    }

    private String latest() {
        return bean(ChallengeService.class)
            .register(exampleshire(), bean(BoardPlaces.class).day(Optional.empty()))
            .rows()
            .stream()
            .map(it -> it.code().value())
            .max(String::compareTo)
            .orElseThrow();
    }

    private PartnershipId exampleshire() {
        return bean(BoardPlaces.class).named("exampleshire").id();
    }

    private static <T extends Component & HasValue<?, String>> void set(Class<T> type, String id, String value) {
        LocatorJ._setValue(LocatorJ._get(type, spec -> spec.withId(id)), value);
    }
}
