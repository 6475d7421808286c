package uk.improvementboard.board.experience;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.metrics.experience.ExperienceCode;
import uk.improvementboard.metrics.experience.LivedExperience;

/** Asks what was done about something that was said. */
final class DoneForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea weDid;
    private final transient Consumer<String> given;

    DoneForm(ExperienceCode code, Consumer<String> given) {
        this.given = given;
        weDid = FormFields.words("We did", "done-" + code.value(), LivedExperience.LONGEST);
        getContent().addClassName("form");
        getContent().add(errors, weDid, FormFields.submit("Record what was done", this::submit));
    }

    private void submit() {
        errors.clear();
        errors.check(weDid, FormFields.required("Say what was done"));
        if (!errors.allRight()) {
            return;
        }
        try {
            given.accept(weDid.getValue());
        } catch (IllegalArgumentException refused) {
            errors.say(weDid, String.valueOf(refused.getMessage()));
        }
    }
}
