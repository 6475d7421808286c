package uk.improvementboard.board.challenge;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.util.Optional;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.board.component.KeptWords;
import uk.improvementboard.metrics.challenge.ChallengeStep;

/** Asks what is answered to a challenge, and what shows it. */
final class AnswerForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** What is done with the answer. */
    interface Given {
        /** @throws IllegalArgumentException in words for the person */
        void accept(String words, String evidence, Optional<URI> link);
    }

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea words = FormFields.words("The answer", "answer-words", ChallengeStep.LONGEST);
    private final TextField evidence = FormFields.text(
        "Evidence: what shows it, and where it is to be found",
        "answer-evidence",
        ChallengeStep.LONGEST_SOURCE
    );
    private final TextField address = FormFields.text(
        "Address of the evidence, if it has one",
        "answer-address",
        FormFields.LONGEST_ADDRESS
    );
    private final transient KeptWords kept;
    private final transient Given given;

    /** @param kept under which the browser keeps what is typed and not given yet */
    AnswerForm(String kept, Given given) {
        this.given = given;
        this.kept = KeptWords.of(getContent(), kept).words(words).words(evidence).words(address);
        getContent().addClassName("form");
        getContent().add(errors, words, evidence, address, FormFields.submit("Give the answer", this::submit));
    }

    private void submit() {
        errors.clear();
        errors.check(words, FormFields.required("Say what is answered"));
        errors.check(address, FormFields.address());
        if (!errors.allRight()) {
            return;
        }
        try {
            given.accept(words.getValue(), evidence.getValue(), FormFields.address(address.getValue()));
            kept.saved();
        } catch (IllegalArgumentException refused) {
            errors.say(words, String.valueOf(refused.getMessage()));
        }
    }
}
