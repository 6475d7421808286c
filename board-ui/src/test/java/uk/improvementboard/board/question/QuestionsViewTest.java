package uk.improvementboard.board.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.question.FigureReference;
import uk.improvementboard.metrics.question.QuestionCode;

/** The register says what was asked and answered, and which answers rest on a figure that was restated since. */
class QuestionsViewTest extends BoardTest {

    @Test
    void an_answer_is_affected_from_the_day_on_which_its_figure_was_restated() {
        logInAs("chair");
        open("exampleshire/questions");
        assertThat(rows("Questions and answers"))
            .anySatisfy(row ->
                assertThat(row)
                    .contains("longer than 20 weeks for a plan at the end of August")
                    .contains("Figure restated", "Restated, now ")
            )
            .anySatisfy(row -> assertThat(row).contains("Ofsted", "No answer on record"));
        open("exampleshire/questions/q-backlog");
        assertThat(rows("Figures behind the answer")).singleElement().asString().contains("Yes: restated since");

        open("exampleshire/questions?as-at=2025-09-30");
        assertThat(rows("Questions and answers"))
            .singleElement()
            .asString()
            .contains("Answered", "Stands")
            .doesNotContain("Restated");
        var file = bean(QuestionController.class)
            .register("exampleshire", Optional.of(LocalDate.of(2025, 10, 31)))
            .getBody();
        assertThat(file).contains("restated, now", "illustrative data");
    }

    @Test
    void the_register_of_hertfordshire_holds_the_questions_of_parliament_and_council_with_their_sources() {
        logInAs("forum");
        open("hertfordshire/questions");

        assertThat(rows("Questions and answers"))
            .anySatisfy(row -> assertThat(row).contains("joined-up services", "15 March 2024", "25 March 2024"))
            .anySatisfy(row -> assertThat(row).contains("long-term objectives", "No answer on record"))
            .anySatisfy(row -> assertThat(row).contains("Harpenden and Berkhamsted", "The day is not in the source"))
            .anySatisfy(row -> assertThat(row).contains("12 December 2023", "speed up the improvement plans"))
            .anySatisfy(row -> assertThat(row).contains("Labour group", "12 December 2023", "resources for SEND"))
            .anySatisfy(row -> assertThat(row).contains("Conservative group", "12 December 2023", "act with urgency"))
            .anySatisfy(row -> assertThat(row).contains("12 December 2025", "94%", "the wording was not seen"))
            .allSatisfy(row -> assertThat(row).containsAnyOf("Parliament", "Councillors"));
        assertThat(rows("Questions and answers")).hasSize(7);
        open("hertfordshire/questions/parliament-96952");
        assertThat(main()).contains(
            "Parliament: Member of the House of Commons",
            "Parliamentary question 96952, answered 12 December 2025",
            "94% of plans were issued in time in November 2025"
        );
        open("hertfordshire/questions/motion-2023-12-labour");
        assertThat(main()).contains("Councillors: Labour group on the county council", "Local Democracy Reporting");
    }

    @Test
    void the_office_records_a_question_and_its_answer_with_the_figures_and_another_answer_keeps_the_former() {
        logInAs("office");
        open("exampleshire/questions");
        click("Record the question");
        assertThat(main()).contains("There is a problem", "Name the office that asks", "Say where it is recorded");
        set(TextArea.class, "question-words", "How many plans are late today?");
        set(TextField.class, "question-office", "Councillor for the north");
        set(TextField.class, "question-source", "Council of November");
        click("Record the question");
        assertThat(main()).contains("The question is on record.", "How many plans are late today?");

        var code = new QuestionCode(links("How many plans are late today?").getFirst().replaceFirst(".*/", ""));
        open("exampleshire/questions/" + code);
        set(TextField.class, "answer-by", "Council executive");
        set(TextArea.class, "answer-words", "As many as the board's figure says");
        set(TextField.class, "answer-source", "Reply of the council");
        chooseLatest("plans-waiting-over-20-weeks");
        click("Record the answer");
        assertThat(main()).contains("The answer is on record", "The figures behind the answer stand");
        assertThat(rows("Figures behind the answer")).hasSize(1);

        set(TextArea.class, "answer-words", "Fewer than a year ago");
        click("Record the answer");
        assertThat(rows("Every version"))
            .hasSize(3)
            .anyMatch(row -> row.contains("As many as the board's figure says"));

        logInAs("forum");
        open("exampleshire/questions");
        assertThat(main()).as("a paper of the board alone").doesNotContain("How many plans are late today?");
    }

    @Test
    void nobody_but_the_office_records() {
        logInAs("council");
        open("exampleshire/questions");
        assertThat(main()).doesNotContain("Record a question");
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        assertThatThrownBy(() ->
            bean(QuestionService.class).takeOut(id, new QuestionCode("q-backlog"), "We would rather not say")
        ).isInstanceOf(AccessDeniedException.class);
        open("exampleshire/questions/no-such-question");
        assertThat(all("h1")).containsExactly("Page not found");
    }

    @SuppressWarnings("unchecked")
    private void chooseLatest(String measure) {
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        var wanted = bean(QuestionService.class)
            .offered(id)
            .keySet()
            .stream()
            .filter(it -> it.measure().equals(new MeasureCode(measure)))
            .findFirst()
            .orElseThrow();
        var field = (MultiSelectComboBox<FigureReference>) LocatorJ._get(MultiSelectComboBox.class, spec ->
            spec.withId("answer-figures")
        );
        field.setValue(Set.of(wanted));
    }

    private static <T extends Component & HasValue<?, String>> void set(Class<T> type, String id, String value) {
        LocatorJ._setValue(LocatorJ._get(type, spec -> spec.withId(id)), value);
    }
}
