package uk.improvementboard.board.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import uk.improvementboard.board.component.ReasonedForm;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.question.QuestionReading;
import uk.improvementboard.persistence.account.Permission;

/** What the programme office records of questions. Offered on the present day alone: the past is not written. */
@org.springframework.stereotype.Component
class QuestionForms {

    private final QuestionService service;
    private final Permits permits;
    private final Clock clock;

    QuestionForms(QuestionService service, Permits permits, Clock clock) {
        this.service = service;
        this.permits = permits;
        this.clock = clock;
    }

    boolean offered(BoardPlace place) {
        return (
            place.asAt().day().equals(LocalDate.now(clock)) &&
            permits.may(place.partnership().id(), Permission.QUESTION_RECORD)
        );
    }

    /** @param told told what was done, in a sentence, once the page must be shown anew */
    Component add(BoardPlace place, Consumer<String> told) {
        var partnership = place.partnership().id();
        return new QuestionForm(
            service.nextCode(partnership),
            Optional.empty(),
            LocalDate.now(clock),
            (question, _) -> {
                service.add(partnership, question);
                told.accept("The question is on record.");
            }
        );
    }

    Component keep(BoardPlace place, QuestionReading reading, Consumer<String> told) {
        var partnership = place.partnership().id();
        var question = reading.question();
        var forms = new Section(
            new H2("Keep this question's record"),
            ScreenFold.of(
                reading.answer().isPresent() ? "Record another answer" : "Record the answer",
                new AnswerForm(
                    question.code(),
                    reading.answer(),
                    service.offered(partnership),
                    LocalDate.now(clock),
                    answer -> {
                        service.answer(partnership, answer);
                        told.accept("The answer is on record; a former one stays in the history.");
                    }
                )
            ),
            ScreenFold.of(
                "Correct the question",
                new QuestionForm(question.code(), Optional.of(question), LocalDate.now(clock), (corrected, reason) -> {
                    service.correct(partnership, corrected, reason);
                    told.accept("Corrected; the former words stay in the history.");
                })
            ),
            ScreenFold.of(
                "Take the question out",
                new ReasonedForm("question", "Take it out", reason -> {
                    service.takeOut(partnership, question.code(), reason);
                    told.accept("The question is taken out; its versions stay on record.");
                })
            )
        );
        forms.addClassNames("section-block", "rule-top", "deliverable");
        return forms;
    }
}
