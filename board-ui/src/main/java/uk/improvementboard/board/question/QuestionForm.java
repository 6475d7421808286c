package uk.improvementboard.board.question;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.question.Question;
import uk.improvementboard.metrics.question.QuestionCode;

/** Asks what was asked, when and by which office; or what is to be corrected of it. */
final class QuestionForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** What is done with the question. */
    interface Given {
        /**
         * @param correction why it is corrected; empty for a new one
         * @throws IllegalArgumentException in words for the person
         */
        void accept(Question question, String correction);
    }

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea words = FormFields.words(
        "What was asked, in short and in our own words",
        "question-words",
        Question.LONGEST
    );
    private final Select<Question.Asker> asker = FormFields.choice(
        "Who asks",
        "question-asker",
        List.of(Question.Asker.values()),
        Question.Asker::words
    );
    private final TextField office = FormFields.text(
        "The office that asks, never the name of a private person",
        "question-office",
        FormFields.LONGEST_SOURCE
    );
    private final DatePicker askedOn = FormFields.day("Asked on", "question-on");
    private final TextField dayNote = FormFields.text(
        "What is inferred about the day, if anything",
        "question-day-note",
        FormFields.LONGEST_SOURCE
    );
    private final TextField source = FormFields.text(
        "Where it is recorded",
        "question-source",
        FormFields.LONGEST_SOURCE
    );
    private final TextField address = FormFields.text(
        "Address of the source, if it has one",
        "question-address",
        FormFields.LONGEST_ADDRESS
    );
    private final Select<HandlingClass> handling = FormFields.choice(
        "Who may see it",
        "question-handling",
        List.of(HandlingClass.values()),
        HandlingClass::words
    );
    private final TextArea correction = FormFields.words("What was wrong", "question-correction", Question.LONGEST);
    private final QuestionCode code;
    private final boolean correcting;
    private final transient Given given;

    QuestionForm(QuestionCode code, Optional<Question> present, LocalDate today, Given given) {
        this.code = code;
        this.correcting = present.isPresent();
        this.given = given;
        asker.setValue(Question.Asker.COUNCILLOR);
        handling.setValue(HandlingClass.BOARD_ONLY);
        askedOn.setValue(today);
        present.ifPresent(this::fill);
        getContent().addClassName("form");
        getContent().add(errors, words, asker, office, askedOn, dayNote, source, address, handling);
        if (correcting) {
            getContent().add(correction);
        }
        getContent().add(FormFields.submit(correcting ? "Correct the question" : "Record the question", this::submit));
    }

    private void fill(Question it) {
        words.setValue(it.words());
        asker.setValue(it.asker());
        office.setValue(it.office());
        askedOn.setValue(it.askedOn());
        dayNote.setValue(it.dayNote());
        source.setValue(it.source());
        address.setValue(it.link().map(URI::toString).orElse(""));
        handling.setValue(it.handling());
    }

    private void submit() {
        errors.clear();
        errors.check(words, FormFields.required("Say in short what was asked"));
        errors.check(office, FormFields.required("Name the office that asks"));
        errors.check(askedOn, FormFields.given("Give the day, like 30 June 2026"));
        errors.check(source, FormFields.required("Say where it is recorded"));
        errors.check(address, FormFields.address());
        if (correcting) {
            errors.check(correction, FormFields.reason());
        }
        if (!errors.allRight()) {
            return;
        }
        try {
            given.accept(
                new Question(
                    code,
                    asker.getValue(),
                    office.getValue().strip(),
                    askedOn.getValue(),
                    dayNote.getValue().strip(),
                    words.getValue().strip(),
                    source.getValue().strip(),
                    FormFields.address(address.getValue()),
                    handling.getValue()
                ),
                correction.getValue()
            );
        } catch (IllegalArgumentException refused) {
            errors.say(words, String.valueOf(refused.getMessage()));
        }
    }
}
