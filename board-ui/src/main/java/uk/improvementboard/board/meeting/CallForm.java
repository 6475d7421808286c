package uk.improvementboard.board.meeting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.persistence.account.Role;

/** Asks when a meeting is called, what for, and who chairs it. */
final class CallForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** What is done with it. */
    interface Given {
        /** @throws IllegalArgumentException in words for the person */
        void accept(LocalDate on, String purpose, String chair);
    }

    private final ErrorSummary errors = new ErrorSummary();
    private final DatePicker on = FormFields.day("Day of the meeting", "meeting-on");
    private final TextField purpose = FormFields.text("What it is for", "meeting-purpose", Meeting.LONGEST);
    private final TextField chair = FormFields.text("The office that chairs it", "meeting-chair", Meeting.LONGEST);
    private final transient Given given;

    CallForm(LocalDate today, Given given) {
        this.given = given;
        on.setValue(today);
        purpose.setValue("Extraordinary board");
        chair.setValue(Role.INDEPENDENT_CHAIR.words());
        getContent().addClassName("form");
        getContent().add(errors, on, purpose, chair, FormFields.submit("Call the meeting", this::submit));
    }

    private void submit() {
        errors.clear();
        errors.check(on, FormFields.given("Give the day, like 30 June 2026"));
        errors.check(purpose, FormFields.required("Say what the meeting is for"));
        errors.check(chair, FormFields.required("Name the office that chairs it"));
        if (!errors.allRight()) {
            return;
        }
        try {
            given.accept(on.getValue(), purpose.getValue(), chair.getValue());
        } catch (IllegalArgumentException refused) {
            errors.say(on, String.valueOf(refused.getMessage()));
        }
    }
}
