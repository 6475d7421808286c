package uk.improvementboard.board.meeting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.board.component.KeptWords;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.meeting.Minuted;
import uk.improvementboard.metrics.pack.ChallengePages.Names;

/** Takes down a decision, action, assurance or note. After each it is ready for the next, with the cursor in its words. */
final class MinuteForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 28;

    /** What is taken down. */
    private enum Kind {
        DECISION("Decision"),
        ACTION("Action"),
        ASSURANCE("Assurance"),
        NOTE("Note");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean ofSomebody() {
            return this == ACTION || this == ASSURANCE;
        }
    }

    /** What is done with it. */
    interface Given {
        /** @throws IllegalArgumentException in words for the person */
        void accept(Optional<BoardSubject> subject, Minuted said, HandlingClass handling);
    }

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Kind> kind = FormFields.choice(
        "What it is",
        "minute-kind",
        List.of(Kind.values()),
        Kind::words
    );
    private final TextArea words = FormFields.words("What was said", "minute-words", Minuted.LONGEST);
    private final ComboBox<BoardSubject> subject = new ComboBox<>("What it is about, if anything on the board");
    private final Select<OrganisationCode> who;
    private final DatePicker due = FormFields.day("Due by", "minute-due");
    private final Select<HandlingClass> handling = FormFields.choice(
        "Who may see it",
        "minute-handling",
        List.of(HandlingClass.values()),
        HandlingClass::words
    );
    private final transient KeptWords kept;
    private final transient Given given;

    /** @param kept under which the browser keeps what is typed and not recorded yet */
    MinuteForm(Names names, LocalDate today, String kept, Given given) {
        this.given = given;
        subject.setId("minute-subject");
        subject.setItems(List.copyOf(names.subjects().keySet()));
        subject.setItemLabelGenerator(names::of);
        subject.setClearButtonVisible(true);
        who = FormFields.choice("Who", "minute-who", List.copyOf(names.organisations().keySet()), names::of);
        due.setValue(today.plusDays(USUAL_DAYS));
        handling.setValue(HandlingClass.BOARD_ONLY);
        kind.addValueChangeListener(changed -> offer(changed.getValue()));
        kind.setValue(Kind.DECISION);
        this.kept = KeptWords.of(getContent(), kept)
            .choice(kind, List.of(Kind.values()), Kind::words)
            .words(words)
            .choice(subject, List.copyOf(names.subjects().keySet()), names::of)
            .choice(who, List.copyOf(names.organisations().keySet()), names::of)
            .day(due)
            .choice(handling, List.of(HandlingClass.values()), HandlingClass::words);
        getContent().addClassName("form");
        getContent().add(errors, kind, words, subject, who, due, handling);
        getContent().add(FormFields.submit("Record it", this::submit));
    }

    private void offer(Kind chosen) {
        who.setVisible(chosen.ofSomebody());
        who.setLabel(chosen == Kind.ASSURANCE ? "Who gives the assurance" : "Who does it");
        due.setVisible(chosen == Kind.ACTION);
    }

    private void submit() {
        errors.clear();
        errors.check(words, FormFields.required("Write what was said"));
        if (kind.getValue().ofSomebody()) {
            errors.check(who, FormFields.given("Choose the organisation"));
        }
        if (kind.getValue() == Kind.ACTION) {
            errors.check(due, FormFields.given("Give the day, like 30 June 2026"));
        }
        if (!errors.allRight()) {
            return;
        }
        try {
            given.accept(subject.getOptionalValue(), said(words.getValue().strip()), handling.getValue());
            kept.saved();
            words.clear();
            words.focus();
        } catch (IllegalArgumentException refused) {
            errors.say(words, String.valueOf(refused.getMessage()));
        }
    }

    private Minuted said(String text) {
        return switch (kind.getValue()) {
            case DECISION -> new Minuted.Decision(text);
            case ACTION -> Minuted.MeetingAction.open(text, who.getValue(), due.getValue());
            case ASSURANCE -> new Minuted.Assurance(text, who.getValue());
            case NOTE -> new Minuted.Note(text);
        };
    }
}
