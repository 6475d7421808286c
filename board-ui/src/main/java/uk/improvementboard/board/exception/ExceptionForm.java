package uk.improvementboard.board.exception;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.board.exception.ExceptionService.Written;
import uk.improvementboard.metrics.exception.ExceptionReport;
import uk.improvementboard.metrics.measure.HandlingClass;

/** Asks the owner for cause, what is being done, recovery date and support. What was typed stays when it does not do. */
final class ExceptionForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea cause = FormFields.words("Cause: why is it so?", "exception-cause", ExceptionReport.LONGEST);
    private final TextArea action = FormFields.words("What is being done", "exception-action", ExceptionReport.LONGEST);
    private final DatePicker recovery = FormFields.day("Back on track by", "exception-recovery");
    private final TextArea support = FormFields.words(
        "Support asked of the board, if any",
        "exception-support",
        ExceptionReport.LONGEST
    );
    private final Select<HandlingClass> handling = FormFields.choice(
        "Who may read it",
        "exception-handling",
        List.of(HandlingClass.values()),
        HandlingClass::words
    );
    private final transient Consumer<Written> given;

    /** @param given takes what was written; refuses with an IllegalArgumentException in words for the person */
    ExceptionForm(Optional<ExceptionReport> present, Consumer<Written> given) {
        this.given = given;
        handling.setValue(HandlingClass.BOARD_ONLY);
        present.ifPresent(this::fill);
        getContent().addClassName("form");
        getContent().add(errors, cause, action, recovery, support, handling);
        getContent().add(
            FormFields.submit(present.isPresent() ? "Write the page anew" : "Open the exception page", this::submit)
        );
    }

    private void fill(ExceptionReport it) {
        cause.setValue(it.cause());
        action.setValue(it.action());
        recovery.setValue(it.recovery());
        support.setValue(it.support());
        handling.setValue(it.handling());
    }

    private void submit() {
        errors.clear();
        errors.check(cause, tooShort("Say why it is so"));
        errors.check(action, tooShort("Say what is being done"));
        errors.check(recovery, FormFields.given("Give the recovery date, like 31 March 2027"));
        if (!errors.allRight()) {
            return;
        }
        try {
            given.accept(
                new Written(
                    cause.getValue(),
                    action.getValue(),
                    recovery.getValue(),
                    support.getValue(),
                    handling.getValue()
                )
            );
        } catch (IllegalArgumentException refused) {
            errors.say(cause, String.valueOf(refused.getMessage()));
        }
    }

    private static ErrorSummary.Check<String> tooShort(String say) {
        return value ->
            value.strip().length() < ExceptionReport.SHORTEST
                ? Optional.of(say + ", in at least " + ExceptionReport.SHORTEST + " characters")
                : Optional.empty();
    }
}
