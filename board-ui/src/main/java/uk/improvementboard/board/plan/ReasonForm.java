package uk.improvementboard.board.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import uk.improvementboard.board.component.ErrorSummary;

/** Words, and two ways to go on with them. What was typed stays when it does not do. */
final class ReasonForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea words;
    private final transient Chosen chosen;

    /** What is done with the words. */
    interface Chosen {
        /** @throws IllegalArgumentException in words for the person */
        void accept(boolean first, String words);
    }

    ReasonForm(String label, String first, String second, String id, Chosen chosen) {
        this.chosen = chosen;
        words = new TextArea(label);
        words.setId("words-" + id);
        words.setMaxLength(LONGEST);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        var yes = new NativeButton(first, _ -> choose(true));
        yes.addClassNames("button", "button--primary");
        var no = new NativeButton(second, _ -> choose(false));
        no.addClassName("button");
        var buttons = new Div(yes, no);
        buttons.addClassName("form-buttons");
        getContent().addClassName("form");
        getContent().add(errors, words, buttons);
    }

    private void choose(boolean first) {
        errors.clear();
        try {
            chosen.accept(first, words.getValue());
        } catch (IllegalArgumentException refused) {
            errors.say(words, String.valueOf(refused.getMessage()));
        }
    }
}
