package uk.improvementboard.board.rating;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.improvementboard.board.component.DayField;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatingOverride;
import uk.improvementboard.metrics.rating.RatingOverride.Choice;

/** Asks for a rating to set beside the computed one: colour, reason, last day. What was typed stays when something is wrong. */
final class OverrideForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<RatedSubject> subject = new Select<>();
    private final Select<Choice> choice = new Select<>();
    private final TextArea reason = new TextArea("Reason");
    private final DatePicker lastDay = DayField.of("Until");
    private final Select<HandlingClass> handling = new Select<>();
    private final transient LocalDate today;
    private final transient Consumer<Wanted> set;

    /** What the user asks for. */
    record Wanted(RatedSubject subject, Choice choice, String reason, LocalDate lastDay, HandlingClass handling) {}

    OverrideForm(List<RatedSubject> subjects, LocalDate today, Consumer<Wanted> set) {
        this.today = today;
        this.set = set;
        subject.setId("override-subject");
        subject.setLabel("Rating");
        subject.setItems(subjects);
        subject.setItemLabelGenerator(it -> Wording.upperFirst(it.facet().words()));
        subject.addValueChangeListener(_ -> offerChoices());
        choice.setId("override-choice");
        choice.setLabel("Set to");
        choice.setItemLabelGenerator(Choice::inFull);
        reason.setId("override-reason");
        reason.setMaxLength(RatingOverride.LONGEST_REASON);
        reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        reason.setHelperText(
            "Printed beside the rating for those who may read it, also in packs: name no person and no small number"
        );
        handling.setId("override-handling");
        handling.setLabel("Who may read the reason");
        handling.setItems(HandlingClass.values());
        handling.setItemLabelGenerator(HandlingClass::words);
        handling.setValue(HandlingClass.BOARD_ONLY);
        handling.setHelperText("The rating itself, who set it and until when are shown to everybody");
        askForLastDay();
        subject.setValue(subjects.getFirst());
        var fields = new Div();
        fields.addClassName("form");
        if (subjects.size() > 1) {
            fields.add(subject);
        }
        var button = new NativeButton("Set the rating", _ -> submit());
        button.addClassNames("button", "button--primary");
        fields.add(choice, reason, handling, lastDay, button);
        var about = new Paragraph(
            "The computed rating stays in view beside it, and stands alone again after the last day. " +
                "Contradictions and what changed rest on the computed ratings."
        );
        about.addClassName("prose");
        getContent().addClassName("override-form");
        getContent().add(about, errors, fields);
    }

    private void askForLastDay() {
        lastDay.setId("override-last-day");
        lastDay.setMin(today);
        lastDay.setMax(RatingOverride.latestEnd(today));
        lastDay.setValue(RatingOverride.usualEnd(today));
        lastDay.setHelperText(
            "At most " +
                RatingOverride.LONGEST_MONTHS +
                " months ahead; proposed is a month, by when the next board has met"
        );
    }

    private void offerChoices() {
        choice.setItems(RatingOverride.choices(subject.getValue().facet()));
    }

    private void submit() {
        errors.clear();
        errors.check(choice, value -> problem(value == null, "Choose the rating to set"));
        errors.check(reason, FormFields.reason(RatingOverride.SHORTEST_REASON));
        errors.check(lastDay, value ->
            problem(
                value == null || value.isBefore(today) || value.isAfter(RatingOverride.latestEnd(today)),
                "Choose a last day from today to " + Days.words(RatingOverride.latestEnd(today))
            )
        );
        if (errors.allRight()) {
            set.accept(
                new Wanted(
                    subject.getValue(),
                    choice.getValue(),
                    reason.getValue(),
                    lastDay.getValue(),
                    handling.getValue()
                )
            );
        }
    }

    private static Optional<String> problem(boolean wrong, String words) {
        return wrong ? Optional.of(words) : Optional.empty();
    }
}
