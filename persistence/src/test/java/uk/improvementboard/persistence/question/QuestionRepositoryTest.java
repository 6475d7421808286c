package uk.improvementboard.persistence.question;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.asAt;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.question.Answer;
import uk.improvementboard.metrics.question.FigureReference;
import uk.improvementboard.metrics.question.Question;
import uk.improvementboard.metrics.question.QuestionCode;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;

class QuestionRepositoryTest extends RepositoryTest {

    private static final QuestionCode CODE = new QuestionCode("q-2026-001");

    private final QuestionRepository questions = repositories.get(QuestionRepository.class);

    @Test
    void a_question_comes_back_with_its_answer_and_the_figures_it_relied_on() {
        write("2026-01-05", () -> questions.save(question("How many plans were late?")));
        write("2026-02-05", () -> questions.save(answer("Some")));

        assertThat(read(() -> questions.all(asAt("2026-02-04")))).containsExactly(
            new RegisteredQuestion(question("How many plans were late?"), Optional.empty())
        );
        assertThat(read(() -> questions.all(asAt("2026-02-05")))).containsExactly(
            new RegisteredQuestion(question("How many plans were late?"), Optional.of(answer("Some")))
        );
    }

    @Test
    void another_answer_keeps_the_former_one_in_the_history_and_another_partnership_sees_neither() {
        write("2026-01-05", () -> questions.save(question("How many plans were late?")));
        write("2026-02-05", () -> questions.save(answer("Some")));
        write("2026-03-05", () -> questions.save(answer("Some more")));

        assertThat(read(() -> questions.answerVersions(CODE, asAt("2026-12-31"))))
            .extracting(it -> it.item().words())
            .containsExactly("Some", "Some more");
        var other = Sample.partnership(repositories, "questions-other");
        assertThat(repositories.transactions().read(other, () -> questions.all(asAt("2026-12-31")))).isEmpty();
    }

    @Test
    void a_question_taken_out_is_shown_no_longer_and_its_versions_stay() {
        write("2026-01-05", () -> questions.save(question("How many plans were late?")));
        assertThat(write("2026-02-05", () -> questions.withdraw(CODE))).isTrue();

        assertThat(read(() -> questions.all(asAt("2026-02-05")))).isEmpty();
        assertThat(read(() -> questions.questionVersions(CODE, asAt("2026-12-31")))).hasSize(2);
    }

    private static Question question(String words) {
        return new Question(
            CODE,
            Question.Asker.COUNCILLOR,
            "Councillor",
            LocalDate.of(2026, 1, 5),
            "",
            words,
            "Minutes",
            Optional.of(URI.create("https://example.org/minutes")),
            HandlingClass.PUBLIC
        );
    }

    private static Answer answer(String words) {
        return new Answer(
            CODE,
            LocalDate.of(2026, 2, 5),
            "Council",
            words,
            "Minutes",
            Optional.empty(),
            List.of(new FigureReference(PLANS_IN_TIME, Sample.month("2025-12"), 2))
        );
    }
}
