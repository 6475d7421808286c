package uk.improvementboard.metrics.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.question.QuestionReading.State;

class QuestionReadingTest {

    private static final QuestionCode CODE = new QuestionCode("q-2025-001");
    private static final Period AUGUST = Period.month(YearMonth.of(2025, 8));
    private static final FigureReference FIRST = new FigureReference(new MeasureCode("waiting"), AUGUST, 1);
    private static final Provenance SOURCE = new Provenance(
        "A return",
        Optional.empty(),
        Provenance.Basis.ILLUSTRATIVE,
        Optional.empty(),
        "",
        "Test"
    );

    @Test
    void a_question_without_an_answer_is_open() {
        assertThat(read(Optional.empty(), List.of()).state()).isEqualTo(State.OPEN);
    }

    @Test
    void an_answer_whose_figures_stand_is_an_answer() {
        var reading = read(answer(FIRST), List.of(new FigureVersion(1, reported("120"))));

        assertThat(reading.state()).isEqualTo(State.ANSWERED);
        assertThat(reading.figures().getFirst().restated()).isFalse();
    }

    @Test
    void another_value_in_a_later_version_affects_the_answer_and_shows_both() {
        var reading = read(
            answer(FIRST),
            List.of(new FigureVersion(1, reported("120")), new FigureVersion(2, reported("134")))
        );

        assertThat(reading.state()).isEqualTo(State.RESTATED);
        var figure = reading.restated().getFirst();
        assertThat(value(figure.was())).isEqualTo("120");
        assertThat(value(figure.now())).isEqualTo("134");
    }

    @Test
    void a_later_version_with_the_same_value_affects_nothing() {
        var same = List.of(new FigureVersion(1, provisional("120")), new FigureVersion(2, reported("120.0")));

        assertThat(read(answer(FIRST), same).state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void what_came_before_the_version_relied_on_affects_nothing() {
        var second = new FigureReference(FIRST.measure(), AUGUST, 2);
        var versions = List.of(new FigureVersion(1, reported("120")), new FigureVersion(2, reported("134")));

        assertThat(QuestionReading.of(question(), answer(second), Map.of(second, versions)).state()).isEqualTo(
            State.ANSWERED
        );
    }

    @Test
    void a_figure_that_is_no_longer_available_affects_the_answer() {
        var gone = new Observation.Unavailable(AUGUST, "Withdrawn by the provider", SOURCE, HandlingClass.PUBLIC);
        var versions = List.of(new FigureVersion(1, reported("120")), new FigureVersion(2, gone));

        assertThat(read(answer(FIRST), versions).state()).isEqualTo(State.RESTATED);
    }

    @Test
    void a_question_needs_an_office_and_a_source() {
        assertThatThrownBy(() ->
            new Question(
                CODE,
                Question.Asker.FAMILY,
                " ",
                LocalDate.of(2025, 9, 1),
                "",
                "How long?",
                "A letter",
                Optional.empty(),
                HandlingClass.PUBLIC
            )
        ).hasMessage("Name the office that asks, not the person");
    }

    private static QuestionReading read(Optional<Answer> answer, List<FigureVersion> versions) {
        return QuestionReading.of(question(), answer, Map.of(FIRST, versions));
    }

    private static String value(Optional<Observation> observation) {
        return observation
            .flatMap(Observation::shown)
            .map(it -> it.value().toPlainString())
            .orElse("");
    }

    private static Observation reported(String value) {
        return new Observation.Reported(AUGUST, Figure.of(value), false, SOURCE, HandlingClass.PUBLIC);
    }

    private static Observation provisional(String value) {
        return new Observation.Provisional(AUGUST, Figure.of(value), SOURCE, HandlingClass.PUBLIC);
    }

    private static Optional<Answer> answer(FigureReference figure) {
        return Optional.of(
            new Answer(
                CODE,
                LocalDate.of(2025, 9, 22),
                "Council",
                "So many",
                "Council minutes",
                Optional.empty(),
                List.of(figure)
            )
        );
    }

    private static Question question() {
        return new Question(
            CODE,
            Question.Asker.COUNCILLOR,
            "Councillor",
            LocalDate.of(2025, 9, 1),
            "",
            "How many wait?",
            "Council minutes",
            Optional.empty(),
            HandlingClass.PUBLIC
        );
    }
}
