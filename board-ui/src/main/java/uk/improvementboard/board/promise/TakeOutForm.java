package uk.improvementboard.board.promise;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.metrics.promise.PromiseStatement;

/** Takes one of several things out, with a reason. */
final class TakeOutForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<String> which;
    private final TextArea reason;
    private final transient Given given;

    /** What is done. */
    interface Given {
        /** @throws IllegalArgumentException in words for the person */
        void accept(String which, String reason);
    }

    /** @param named what can be chosen, by name */
    TakeOutForm(String id, Map<String, String> named, String button, Given given) {
        this.given = given;
        which = new Select<>();
        which.setLabel("Which");
        which.setId("out-which-" + id);
        which.setItems(List.copyOf(named.keySet()));
        which.setItemLabelGenerator(it -> named.getOrDefault(it, it));
        reason = FormFields.words("Reason", "out-reason-" + id, PromiseStatement.LONGEST);
        getContent().addClassName("form");
        getContent().add(errors, which, reason, FormFields.submit(button, this::submit));
    }

    private void submit() {
        errors.clear();
        errors.check(which, FormFields.given("Choose one"));
        errors.check(reason, FormFields.reason());
        if (!errors.allRight()) {
            return;
        }
        try {
            given.accept(which.getValue(), reason.getValue());
        } catch (IllegalArgumentException refused) {
            errors.say(reason, String.valueOf(refused.getMessage()));
        }
    }
}
