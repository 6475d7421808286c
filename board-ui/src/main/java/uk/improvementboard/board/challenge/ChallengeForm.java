package uk.improvementboard.board.challenge;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.board.component.KeptWords;
import uk.improvementboard.metrics.challenge.Challenge;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.pack.ChallengePages.Names;

/** Asks what is challenged, about what, and who must answer by when; the figure as shown is added by itself. */
final class ChallengeForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final ComboBox<BoardSubject> subject = new ComboBox<>("What it is about");
    private final Paragraph figure = new Paragraph();
    private final TextArea words = FormFields.words("What the board challenges", "challenge-words", Challenge.LONGEST);
    private final Select<OrganisationCode> to;
    private final TextField office = FormFields.text(
        "Office within it, if one must answer",
        "challenge-office",
        Challenge.LONGEST_OFFICE
    );
    private final DatePicker due = FormFields.day("Answer due by", "challenge-due");
    private final Select<HandlingClass> handling = FormFields.choice(
        "Who may see it",
        "challenge-handling",
        List.of(HandlingClass.values()),
        HandlingClass::words
    );
    private final Optional<String> meeting;
    private final transient KeptWords kept;
    private final transient Consumer<NewChallenge> given;

    /**
     * @param shown the figure as shown today of what is chosen, in words
     * @param kept under which the browser keeps what is typed and not raised yet
     */
    ChallengeForm(
        Names names,
        Suggested suggested,
        LocalDate today,
        Function<BoardSubject, String> shown,
        String kept,
        Consumer<NewChallenge> given
    ) {
        this.meeting = suggested.meeting();
        this.given = given;
        subject.setId("challenge-subject");
        subject.setItems(List.copyOf(names.subjects().keySet()));
        subject.setItemLabelGenerator(names::of);
        subject.addValueChangeListener(changed ->
            figure.setText(Optional.ofNullable(changed.getValue()).map(shown).orElse(""))
        );
        figure.addClassName("quiet");
        figure.getElement().setAttribute("role", "status");
        to = FormFields.choice(
            "Who must answer",
            "challenge-to",
            List.copyOf(names.organisations().keySet()),
            names::of
        );
        due.setValue(today.plusDays(NewChallenge.USUAL_DAYS));
        handling.setValue(HandlingClass.BOARD_ONLY);
        handling.setHelperText("Words that name small numbers stay with the board");
        suggested.subject().ifPresent(subject::setValue);
        suggested.to().ifPresent(to::setValue);
        words.setValue(suggested.words());
        this.kept = KeptWords.of(getContent(), kept)
            .choice(subject, List.copyOf(names.subjects().keySet()), names::of)
            .words(words)
            .choice(to, List.copyOf(names.organisations().keySet()), names::of)
            .words(office)
            .day(due)
            .choice(handling, List.of(HandlingClass.values()), HandlingClass::words);
        getContent().addClassName("form");
        getContent().add(errors, subject, figure, words, to, office, due, handling);
        getContent().add(FormFields.submit("Raise the challenge", this::submit));
    }

    private void submit() {
        errors.clear();
        errors.check(subject, FormFields.given("Choose what it is about"));
        errors.check(words, FormFields.required("Say what the board challenges"));
        errors.check(to, FormFields.given("Choose who must answer"));
        errors.check(due, FormFields.given("Give the day, like 30 June 2026"));
        if (!errors.allRight()) {
            return;
        }
        try {
            given.accept(
                new NewChallenge(
                    subject.getValue(),
                    words.getValue(),
                    to.getValue(),
                    office.getValue(),
                    due.getValue(),
                    handling.getValue(),
                    meeting
                )
            );
            kept.saved();
        } catch (IllegalArgumentException refused) {
            errors.say(words, String.valueOf(refused.getMessage()));
        }
    }
}
