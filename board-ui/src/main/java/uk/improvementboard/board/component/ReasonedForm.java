package uk.improvementboard.board.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Something is done for a reason. What was typed stays when it does not do. */
public final class ReasonedForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea reason;
    private final transient Consumer<String> given;

    /**
     * @param id of the form, for the id of its field
     * @param given takes the reason; refuses with an IllegalArgumentException in words for the person
     */
    public ReasonedForm(String id, String button, Consumer<String> given) {
        this.given = given;
        reason = FormFields.words("Reason", "out-reason-" + id, LONGEST);
        getContent().addClassName("form");
        getContent().add(errors, reason, FormFields.submit(button, this::submit));
    }

    private void submit() {
        errors.clear();
        errors.check(reason, FormFields.reason());
        if (!errors.allRight()) {
            return;
        }
        try {
            given.accept(reason.getValue());
        } catch (IllegalArgumentException refused) {
            errors.say(reason, String.valueOf(refused.getMessage()));
        }
    }
}
