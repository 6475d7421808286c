package uk.improvementboard.board.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.board.component.DayField;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.metrics.plan.DateProposal;

/** A day, and where it is wanted a reason. What was typed stays when it does not do. */
final class DayForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final DatePicker day;
    private final TextArea reason = new TextArea("Reason");
    private final boolean reasoned;
    private final transient Given given;

    /** What is done with day and reason. */
    interface Given {
        /** @throws IllegalArgumentException in words for the person */
        void accept(LocalDate day, String reason);
    }

    DayForm(String id, String label, boolean reasoned, String button, LocalDate proposed, Given given) {
        this.reasoned = reasoned;
        this.given = given;
        day = DayField.of(label);
        day.setId("day-" + id);
        day.setValue(proposed);
        reason.setId("reason-" + id);
        reason.setMaxLength(DateProposal.LONGEST_REASON);
        reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        var submit = new NativeButton(button, _ -> submit());
        submit.addClassNames("button", "button--primary");
        getContent().addClassName("form");
        getContent().add(errors, day);
        if (reasoned) {
            getContent().add(reason);
        }
        getContent().add(submit);
    }

    private void submit() {
        errors.clear();
        errors.check(day, value -> value == null ? Optional.of("Give the day, like 30 June 2027") : Optional.empty());
        if (reasoned) {
            errors.check(reason, FormFields.reason(DateProposal.SHORTEST_REASON));
        }
        if (!errors.allRight()) {
            return;
        }
        try {
            given.accept(day.getValue(), reason.getValue());
        } catch (IllegalArgumentException refused) {
            errors.say(day, String.valueOf(refused.getMessage()));
        }
    }
}
