package uk.improvementboard.board.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks for one text, folded away until it is wanted. What was typed stays when something is wrong. */
public final class WordsForm extends Composite<NativeDetails> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_REASON = 300;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea words = new TextArea();
    private final Div form = new Div();
    private transient Optional<KeptWords> kept = Optional.empty();

    /**
     * Makes the form.
     *
     * @param title what the form does, as its fold says
     * @param id of the field, one on the page
     * @param hint what to write
     * @param longest characters that fit
     * @param button what is written on the button
     * @param done takes the text, or says why not
     */
    public WordsForm(
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
            done.apply(words.getValue()).ifPresentOrElse(wrong -> errors.say(words, wrong), this::taken);
        });
        submit.addClassName("button");
        form.add(words, submit);
        form.addClassName("form");
        getContent().setSummaryText(title);
        getContent().setContent(new Div(errors, form));
    }

    /**
     * {@return the form, whose words the browser keeps until the server has them}
     *
     * @param place names person, page and field, as {@link KeptWords#place} makes it
     */
    public WordsForm keeping(String place) {
        kept = Optional.of(KeptWords.of(form, place).words(words));
        return this;
    }

    /** {@return whether it is open: somebody may be writing in it} */
    public boolean opened() {
        return getContent().isOpen();
    }

    private void taken() {
        words.clear();
        kept.ifPresent(KeptWords::saved);
    }

    /**
     * {@return a form that takes something back, and asks why}
     *
     * @param title "Withdraw the thresholds of all measures"
     * @param id of the field, one on the page
     * @param done takes the reason, or refuses it in words for the person by an {@link IllegalArgumentException}
     */
    public static WordsForm forReason(String title, String id, Consumer<String> done) {
        return new WordsForm(title, id, "Why: kept with the history", LONGEST_REASON, "Withdraw", reason -> {
            try {
                done.accept(reason);
            } catch (IllegalArgumentException refused) {
                return Optional.ofNullable(refused.getMessage());
            }
            return Optional.empty();
        });
    }
}
