package uk.improvementboard.board.promise;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.metrics.promise.PromiseStatement;

/** Takes something out with a reason; where there are several, one is chosen. */
final class TakeOutForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<String> which;
    private final TextArea reason;
    private final boolean chosen;
    private final transient Given given;

    /** What is done. */
    interface Given {
        /** @throws IllegalArgumentException in words for the person */
        void accept(String which, String reason);
    }

    /** @param named what can be chosen, by name; empty where there is nothing to choose */
    TakeOutForm(String id, Map<String, String> named, String button, Given given) {
        this.given = given;
        this.chosen = !named.isEmpty();
        which = new Select<>();
        which.setLabel("Which");
        which.setId("out-which-" + id);
        which.setItems(List.copyOf(named.keySet()));
        which.setItemLabelGenerator(it -> named.getOrDefault(it, it));
        reason = PromiseFields.words("Reason", "out-reason-" + id, PromiseStatement.LONGEST);
        getContent().addClassName("form");
        getContent().add(errors);
        if (chosen) {
            getContent().add(which);
        }
        getContent().add(reason, PromiseFields.submit(button, this::submit));
    }

    private void submit() {
        errors.clear();
        if (chosen) {
            errors.check(which, value -> value == null ? Optional.of("Choose one") : Optional.empty());
        }
        errors.check(reason, value ->
            value.strip().length() < PromiseService.SHORTEST_REASON
                ? Optional.of("Give the reason in at least " + PromiseService.SHORTEST_REASON + " characters")
                : Optional.empty()
        );
        if (!errors.allRight()) {
            return;
        }
        try {
            given.accept(chosen ? which.getValue() : "", reason.getValue());
        } catch (IllegalArgumentException refused) {
            errors.say(reason, String.valueOf(refused.getMessage()));
        }
    }
}
