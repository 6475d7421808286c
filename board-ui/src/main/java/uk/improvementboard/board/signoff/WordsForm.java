package uk.improvementboard.board.signoff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;
import uk.improvementboard.board.component.ErrorSummary;

/** Asks for one text, folded away until it is wanted. What was typed stays when something is wrong. */
final class WordsForm extends Composite<NativeDetails> {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea words = new TextArea();

    /**
     * @param title what the form does, as its fold says
     * @param id of the field, one on the page
     * @param hint what to write
     * @param done takes the text, or says why not
     */
    WordsForm(
        String title,
        String id,
        String hint,
        int longest,
        String button,
        Function<String, Optional<String>> done
    ) {
        words.setId(id);
        words.setLabel(title);
        words.setHelperText(hint);
        words.setMaxLength(longest);
        var submit = new NativeButton(button, _ -> {
            errors.clear();
            words.setInvalid(false);
            done.apply(words.getValue()).ifPresent(wrong -> errors.say(words, wrong));
        });
        submit.addClassName("button");
        var form = new Div(words, submit);
        form.addClassName("form");
        getContent().setSummaryText(title);
        getContent().setContent(new Div(errors, form));
    }
}
