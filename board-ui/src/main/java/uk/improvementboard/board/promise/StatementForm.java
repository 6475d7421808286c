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
import uk.improvementboard.metrics.promise.Promise;
import uk.improvementboard.metrics.promise.PromiseStatement;

/** Asks what a source says of a promise: to move its date, to record a further source, or to correct a recorded one. */
final class StatementForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SOURCE = 200;

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
        saidOn = PromiseFields.day("Said on", name + "on");
        saidBy = PromiseFields.text("Who said it: a body, an office, a paper", name + "by", LONGEST_SOURCE);
        words = PromiseFields.words("What was said, in short", name + "words", PromiseStatement.LONGEST);
        amount = PromiseFields.text("How much", name + "amount", 20);
        due = PromiseFields.day(use == Use.MOVE ? "New date" : "By when", name + "due");
        dueWords = PromiseFields.text("The date as the source puts it, if not a day", name + "due-words", 100);
        reason = PromiseFields.words(
            use == Use.MOVE ? "Why the date moves" : "Why it differs from what was said before, if the source says so",
            name + "reason",
            PromiseStatement.LONGEST
        );
        source = PromiseFields.text("Where it is recorded", name + "source", LONGEST_SOURCE);
        address = PromiseFields.text("Address of the source, if it has one", name + "address", 500);
        correction = PromiseFields.words("What was wrong", name + "correction", PromiseStatement.LONGEST);
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
        form.add(PromiseFields.submit(use.button, this::submit));
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
            errors.check(which, value -> value == null ? Optional.of("Choose a source") : Optional.empty());
        }
        errors.check(saidOn, value ->
            value == null ? Optional.of("Give the day, like 30 June 2026") : Optional.empty()
        );
        errors.check(saidBy, PromiseFields.required("Say who said it: a body, an office, a paper"));
        errors.check(source, PromiseFields.required("Say where it is recorded"));
        errors.check(address, PromiseFields.address());
        if (use == Use.MOVE) {
            errors.check(due, value -> value == null ? Optional.of("Give the new date") : Optional.empty());
            errors.check(reason, StatementForm::reasoned);
        } else {
            errors.check(words, PromiseFields.required("Say in short what was said"));
            errors.check(amount, PromiseFields.amount(false));
        }
        if (use == Use.CORRECT) {
            errors.check(correction, StatementForm::reasoned);
        }
        if (errors.allRight()) {
            give();
        }
    }

    private static Optional<String> reasoned(String value) {
        return value.strip().length() < PromiseService.SHORTEST_REASON
            ? Optional.of("Give the reason in at least " + PromiseService.SHORTEST_REASON + " characters")
            : Optional.empty();
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
                    PromiseFields.amount(amount.getValue()),
                    Optional.ofNullable(due.getValue()),
                    dueWords.getValue().strip(),
                    reason.getValue().strip(),
                    source.getValue().strip(),
                    PromiseFields.address(address.getValue())
                ),
                correction.getValue()
            );
        } catch (IllegalArgumentException refused) {
            errors.say(source, String.valueOf(refused.getMessage()));
        }
    }
}
