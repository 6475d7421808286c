package uk.improvementboard.board.challenge;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.board.component.KeptWords;
import uk.improvementboard.metrics.challenge.ChallengeStep;

/** Asks for the chair's words on a challenge, and what the step needs beside them. What was typed stays when something is wrong. */
final class StepForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea words;
    private final transient KeptWords kept;

    private StepForm(TextArea words, String kept) {
        this.words = words;
        this.kept = KeptWords.of(getContent(), kept).words(words);
        getContent().addClassName("form");
        getContent().add(errors, words);
    }

    /** @param kept under which the browser keeps what is typed and not given yet */
    static StepForm close(String kept, Consumer<String> given) {
        var form = new StepForm(FormFields.words("Why it is closed", "close-words", ChallengeStep.LONGEST), kept);
        form.end("Close it", () -> {}, () -> given.accept(form.words.getValue()));
        return form;
    }

    /**
     * @param kept under which the browser keeps what is typed and not given yet
     * @param usual the day that is offered first
     */
    static StepForm sendBack(String kept, LocalDate usual, BiConsumer<String, LocalDate> given) {
        var form = new StepForm(
            FormFields.words("What is still to be answered", "back-words", ChallengeStep.LONGEST),
            kept
        );
        var due = FormFields.day("Next answer due by", "back-due");
        due.setValue(usual);
        form.kept.day(due);
        form.getContent().add(due);
        form.end(
            "Send it back",
            () -> form.errors.check(due, FormFields.given("Give the day, like 30 June 2026")),
            () -> given.accept(form.words.getValue(), due.getValue())
        );
        return form;
    }

    /** @param kept under which the browser keeps what is typed and not given yet */
    static StepForm escalate(String kept, BiConsumer<String, String> given) {
        var form = new StepForm(FormFields.words("Why it is escalated", "escalate-words", ChallengeStep.LONGEST), kept);
        var to = FormFields.text("To which office or body", "escalate-to", ChallengeStep.LONGEST_SOURCE);
        form.kept.words(to);
        form.getContent().add(to);
        form.end(
            "Escalate it",
            () -> form.errors.check(to, FormFields.required("Name to whom it is escalated")),
            () -> given.accept(form.words.getValue(), to.getValue())
        );
        return form;
    }

    private void end(String button, Runnable checks, Runnable given) {
        getContent().add(FormFields.submit(button, () -> submit(checks, given)));
    }

    private void submit(Runnable checks, Runnable given) {
        errors.clear();
        errors.check(words, FormFields.required("Say why, in a sentence"));
        checks.run();
        if (!errors.allRight()) {
            return;
        }
        try {
            given.run();
            kept.saved();
        } catch (IllegalArgumentException refused) {
            errors.say(words, String.valueOf(refused.getMessage()));
        }
    }
}
