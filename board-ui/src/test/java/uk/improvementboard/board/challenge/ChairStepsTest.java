package uk.improvementboard.board.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.component.PlainSelect;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;

/** FEATURE UNDER TEST: an answer that does not do goes back, and further up; who was there and what was assured is minuted. */
class ChairStepsTest extends BoardTest {

    private static final String MEETING = "exampleshire/meetings/2026-11-04";

    @Test
    void an_answer_that_does_not_do_is_sent_back_then_escalated_and_stays_on_the_board_until_it_is_closed() {
        logInAs("chair");
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        var code = bean(ChallengeService.class).raise(
            id,
            new NewChallenge(
                BoardSubject.measure(new MeasureCode("ehc-plans-within-20-weeks")),
                "Who signs off the drafts in August?",
                new OrganisationCode("council"),
                "",
                LocalDate.of(2026, 12, 6),
                HandlingClass.BOARD_ONLY,
                Optional.empty()
            )
        );
        logInAs("council");
        open("exampleshire/challenges/" + code);
        set(TextArea.class, "answer-words", "Somebody does");
        click("Give the answer");
        assertThat(main()).doesNotContain("Send the answer back", "Escalate the challenge");

        logInAs("chair");
        open("exampleshire/challenges/" + code);
        click("Send it back");
        assertThat(main()).contains("There is a problem", "Say why, in a sentence");
        set(TextArea.class, "back-words", "Name the office");
        LocatorJ._setValue(
            LocatorJ._get(DatePicker.class, spec -> spec.withId("back-due")),
            LocalDate.of(2026, 12, 20)
        );
        click("Send it back");
        assertThat(main()).contains("The answer is sent back; another one is due.", "Sent back, due 20 December 2026");
        assertThat(rows("What became of it")).anyMatch(row -> row.contains("Name the office"));

        click("Escalate it");
        assertThat(main()).contains("Name to whom it is escalated");
        set(TextArea.class, "escalate-words", "Two answers named nobody");
        set(TextField.class, "escalate-to", "Chief executive of the council");
        click("Escalate it");
        assertThat(main()).contains(
            "The challenge is escalated and stays on the board until it is closed.",
            "to Chief executive of the council"
        );
        open("exampleshire/challenges?state=escalated");
        assertThat(rows("Escalated challenges")).anyMatch(row -> row.contains("Who signs off the drafts"));

        open("exampleshire/challenges/" + code);
        set(TextArea.class, "close-words", "The head of service signs");
        click("Close it");
        assertThat(rows("What became of it")).hasSize(5);
        open("exampleshire/challenges?state=escalated");
        assertThat(main()).doesNotContain("Who signs off the drafts");
    }

    @Test
    void the_office_records_who_was_there_and_who_sent_apologies_and_all_read_it() {
        logInAs("office");
        open(MEETING);
        attend("Independent chair", "ABSENT");
        attend("Independent chair", "PRESENT");
        assertThat(main()).contains("Independent chair: Present.");
        attend("Adviser", "ABSENT");
        attend("Adviser", "APOLOGIES");
        assertThat(main()).contains("Adviser: Apologies.");

        logInAs("adviser");
        open(MEETING);
        assertThat(rows("Attendance and apologies"))
            .anyMatch(row -> row.startsWith("Independent chair") && row.endsWith("Present"))
            .anyMatch(row -> row.startsWith("Adviser") && row.endsWith("Apologies"));
        assertThat(LocatorJ._find(PlainSelect.class))
            .as("an adviser reads")
            .noneMatch(it -> String.valueOf(it.getElement().getAttribute("aria-label")).startsWith("Attendance of"));
    }

    @Test
    void an_assurance_is_minuted_with_the_organisation_that_gives_it() {
        logInAs("office");
        open(MEETING);
        choose("minute-kind", "Assurance");
        set(TextArea.class, "minute-words", "All drafts of October have left the building");
        click("Record it");
        assertThat(main()).contains("Choose the organisation");
        choose("minute-who", "ICB");
        click("Record it");
        assertThat(main()).contains("Assurance recorded.");
        assertThat(rows("Minutes")).anySatisfy(row ->
            assertThat(row).contains("Assurance", "All drafts of October have left the building", "ICB")
        );
    }

    private static void attend(String office, String presence) {
        var seat = LocatorJ._find(PlainSelect.class)
            .stream()
            .filter(it -> ("Attendance of " + office).equals(it.getElement().getAttribute("aria-label")))
            .findFirst()
            .orElseThrow();
        seat.setValue(presence);
    }

    @SuppressWarnings("unchecked")
    private static void choose(String id, String words) {
        var field = (Select<Object>) LocatorJ._get(Select.class, spec -> spec.withId(id));
        field.setValue(
            field
                .getListDataView()
                .getItems()
                .filter(it -> field.getItemLabelGenerator().apply(it).equals(words))
                .findFirst()
                .orElseThrow()
        );
    }

    private static <T extends Component & HasValue<?, String>> void set(Class<T> type, String id, String value) {
        LocatorJ._setValue(LocatorJ._get(type, spec -> spec.withId(id)), value);
    }
}
