package uk.improvementboard.board.promise;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.metrics.promise.Promise;
import uk.improvementboard.metrics.promise.PromiseStatement;

/** Asks what a source says of a promise: to move its date, to record a further source, or to correct a recorded one. */
final class StatementForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** What the form is for. */
    enum Use {
        MOVE("move", "Move the date"),
        FURTHER("further", "Record this source"),
        CORRECT("correct", "Correct it");

        private final String id;
        private final String button;

        Use(String id, String button) {
            this.id = id;
            this.button = button;
        }
    }

    /** What is done with the statement. */
    interface Given {
        /**
         * @param correction why it is corrected; empty for other uses
         * @throws IllegalArgumentException in words for the person
         */
        void accept(PromiseStatement statement, String correction);
    }

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<String> which = new Select<>();
    private final DatePicker saidOn;
    private final TextField saidBy;
    private final TextArea words;
    private final TextField amount;
    private final DatePicker due;
    private final TextField dueWords;
    private final TextArea reason;
    private final TextField source;
    private final TextField address;
    private final TextArea correction;
    private final transient Promise promise;
    private final Use use;
    private final String id;
    private final transient Given given;

    StatementForm(Promise promise, Use use, String id, LocalDate today, Given given) {
        this.promise = promise;
        this.use = use;
        this.id = id;
        this.given = given;
        var name = "said-" + use.id + "-";
        saidOn = FormFields.day("Said on", name + "on");
        saidBy = FormFields.text("Who said it: a body, an office, a paper", name + "by", FormFields.LONGEST_SOURCE);
        words = FormFields.words("What was said, in short", name + "words", PromiseStatement.LONGEST);
        amount = FormFields.text("How much", name + "amount", 20);
        due = FormFields.day(use == Use.MOVE ? "New date" : "By when", name + "due");
        dueWords = FormFields.text("The date as the source puts it, if not a day", name + "due-words", 100);
        reason = FormFields.words(
            use == Use.MOVE ? "Why the date moves" : "Why it differs from what was said before, if the source says so",
            name + "reason",
            PromiseStatement.LONGEST
        );
        source = FormFields.text("Where it is recorded", name + "source", FormFields.LONGEST_SOURCE);
        address = FormFields.text("Address of the source, if it has one", name + "address", 500);
        correction = FormFields.words("What was wrong", name + "correction", PromiseStatement.LONGEST);
        saidOn.setValue(today);
        amount.setHelperText(promise.terms().unit());
        build(name);
    }

    private void build(String name) {
        var form = getContent();
        form.addClassName("form");
        form.add(errors);
        if (use == Use.CORRECT) {
            var named = PromiseForms.statements(promise);
            which.setLabel("Which source");
            which.setId(name + "which");
            which.setItems(named.keySet().stream().toList());
            which.setItemLabelGenerator(it -> named.getOrDefault(it, it));
            which.addValueChangeListener(changed -> find(changed.getValue()).ifPresent(this::fill));
            form.add(which);
        }
        if (use == Use.MOVE) {
            form.add(due, dueWords, reason, saidOn, saidBy, source, address);
        } else {
            form.add(saidOn, saidBy, words);
            if (promise.terms().kind().counted()) {
                form.add(amount);
            }
            form.add(due, dueWords, reason, source, address);
        }
        if (use == Use.CORRECT) {
            form.add(correction);
        }
        form.add(FormFields.submit(use.button, this::submit));
    }

    private Optional<PromiseStatement> find(String chosen) {
        return promise
            .statements()
            .stream()
            .filter(it -> it.id().equals(chosen))
            .findFirst();
    }

    private void fill(PromiseStatement it) {
        saidOn.setValue(it.saidOn());
        saidBy.setValue(it.saidBy());
        words.setValue(it.words());
        amount.setValue(
            it
                .amount()
                .map(value -> value.toPlainString())
                .orElse("")
        );
        it.due().ifPresentOrElse(due::setValue, due::clear);
        dueWords.setValue(it.dueWords());
        reason.setValue(it.reason());
        source.setValue(it.source());
        address.setValue(it.address().map(URI::toString).orElse(""));
    }

    private void submit() {
        errors.clear();
        if (use == Use.CORRECT) {
            errors.check(which, FormFields.given("Choose a source"));
        }
        errors.check(saidOn, FormFields.given("Give the day, like 30 June 2026"));
        errors.check(saidBy, FormFields.required("Say who said it: a body, an office, a paper"));
        errors.check(source, FormFields.required("Say where it is recorded"));
        errors.check(address, FormFields.address());
        if (use == Use.MOVE) {
            errors.check(due, FormFields.given("Give the new date"));
            errors.check(reason, FormFields.reason());
        } else {
            errors.check(words, FormFields.required("Say in short what was said"));
            errors.check(amount, FormFields.amount(false));
        }
        if (use == Use.CORRECT) {
            errors.check(correction, FormFields.reason());
        }
        if (errors.allRight()) {
            give();
        }
    }

    private void give() {
        try {
            given.accept(
                new PromiseStatement(
                    promise.terms().code(),
                    use == Use.CORRECT ? which.getValue() : id,
                    saidOn.getValue(),
                    saidBy.getValue().strip(),
                    use == Use.MOVE ? "The date moves. " + reason.getValue().strip() : words.getValue().strip(),
                    FormFields.amount(amount.getValue()),
                    Optional.ofNullable(due.getValue()),
                    dueWords.getValue().strip(),
                    reason.getValue().strip(),
                    source.getValue().strip(),
                    FormFields.address(address.getValue())
                ),
                correction.getValue()
            );
        } catch (IllegalArgumentException refused) {
            errors.say(source, String.valueOf(refused.getMessage()));
        }
    }
}
