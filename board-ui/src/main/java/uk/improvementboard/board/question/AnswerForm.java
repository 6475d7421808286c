package uk.improvementboard.board.question;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.metrics.question.Answer;
import uk.improvementboard.metrics.question.FigureReference;
import uk.improvementboard.metrics.question.QuestionCode;

/** Asks what was answered, by which office, and on which figures the answer relies as they stand today. */
final class AnswerForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final DatePicker on = FormFields.day("Answered on", "answer-on");
    private final TextField by = FormFields.text("The office that answers", "answer-by", FormFields.LONGEST_SOURCE);
    private final TextArea words = FormFields.words(
        "What is answered, in short and in our own words",
        "answer-words",
        Answer.LONGEST
    );
    private final MultiSelectComboBox<FigureReference> figures;
    private final TextField source = FormFields.text(
        "Where it is recorded",
        "answer-source",
        FormFields.LONGEST_SOURCE
    );
    private final TextField address = FormFields.text(
        "Address of the source, if it has one",
        "answer-address",
        FormFields.LONGEST_ADDRESS
    );
    private final QuestionCode question;
    private final transient Consumer<Answer> given;

    /** @param offered figures that the answer can name, in words */
    AnswerForm(
        QuestionCode question,
        Optional<Answer> present,
        Map<FigureReference, String> offered,
        LocalDate today,
        Consumer<Answer> given
    ) {
        this.question = question;
        this.given = given;
        figures = FormFields.several("Figures that it relies on, as they stand today", "answer-figures", offered);
        on.setValue(today);
        present.ifPresent(it -> fill(it, offered));
        getContent().addClassName("form");
        getContent().add(errors, on, by, words, figures, source, address);
        getContent().add(FormFields.submit("Record the answer", this::submit));
    }

    private void fill(Answer it, Map<FigureReference, String> offered) {
        by.setValue(it.by());
        words.setValue(it.words());
        source.setValue(it.source());
        address.setValue(it.link().map(URI::toString).orElse(""));
        Set<FigureReference> same = it
            .figures()
            .stream()
            .flatMap(relied ->
                offered
                    .keySet()
                    .stream()
                    .filter(now -> now.measure().equals(relied.measure()) && now.period().equals(relied.period()))
            )
            .collect(Collectors.toSet());
        figures.setValue(same);
    }

    private void submit() {
        errors.clear();
        errors.check(on, FormFields.given("Give the day, like 30 June 2026"));
        errors.check(by, FormFields.required("Name the office that answers"));
        errors.check(words, FormFields.required("Say in short what is answered"));
        errors.check(source, FormFields.required("Say where it is recorded"));
        errors.check(address, FormFields.address());
        if (!errors.allRight()) {
            return;
        }
        try {
            given.accept(
                new Answer(
                    question,
                    on.getValue(),
                    by.getValue().strip(),
                    words.getValue().strip(),
                    source.getValue().strip(),
                    FormFields.address(address.getValue()),
                    figures
                        .getValue()
                        .stream()
                        .sorted(Comparator.comparing(FigureReference::measure).thenComparing(FigureReference::period))
                        .toList()
                )
            );
        } catch (IllegalArgumentException refused) {
            errors.say(words, String.valueOf(refused.getMessage()));
        }
    }
}
