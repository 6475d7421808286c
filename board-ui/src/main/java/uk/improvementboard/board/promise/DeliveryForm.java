package uk.improvementboard.board.promise;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.metrics.promise.Promise;
import uk.improvementboard.metrics.promise.PromiseDelivery;

/** Asks what was delivered in all by a day, how that is shown, and whether it counts. */
final class DeliveryForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final DatePicker on = FormFields.day("Delivered by", "delivery-on");
    private final TextField amount = FormFields.text("How much in all by that day", "delivery-amount", 20);
    private final Checkbox whole = new Checkbox("The promise is kept by this");
    private final TextArea words = FormFields.words(
        "What was delivered, and how it is shown",
        "delivery-words",
        PromiseDelivery.LONGEST
    );
    private final TextArea doubt = FormFields.words(
        "Why it may not count (leave empty if it counts)",
        "delivery-doubt",
        PromiseDelivery.LONGEST
    );
    private final TextField source = FormFields.text(
        "Evidence or source",
        "delivery-source",
        FormFields.LONGEST_SOURCE
    );
    private final TextField address = FormFields.text("Address of the source, if it has one", "delivery-address", 500);
    private final transient Promise promise;
    private final String id;
    private final transient Consumer<PromiseDelivery> given;

    DeliveryForm(Promise promise, String id, LocalDate today, Consumer<PromiseDelivery> given) {
        this.promise = promise;
        this.id = id;
        this.given = given;
        var counted = promise.terms().kind().counted();
        on.setValue(today);
        amount.setHelperText(promise.terms().unit());
        whole.setId("delivery-whole");
        getContent().addClassName("form");
        getContent().add(errors, on, counted ? amount : whole, words, doubt, source, address);
        getContent().add(FormFields.submit("Record the delivery", this::submit));
    }

    private void submit() {
        errors.clear();
        var counted = promise.terms().kind().counted();
        errors.check(on, FormFields.given("Give the day, like 30 June 2026"));
        if (counted) {
            errors.check(amount, FormFields.amount(true));
        }
        errors.check(words, FormFields.required("Say what was delivered"));
        errors.check(source, FormFields.required("Name the evidence or the source"));
        errors.check(address, FormFields.address());
        if (!errors.allRight()) {
            return;
        }
        try {
            given.accept(
                new PromiseDelivery(
                    promise.terms().code(),
                    id,
                    on.getValue(),
                    counted ? FormFields.amount(amount.getValue()) : Optional.empty(),
                    !counted && whole.getValue(),
                    words.getValue().strip(),
                    doubt.getValue().strip(),
                    source.getValue().strip(),
                    FormFields.address(address.getValue())
                )
            );
        } catch (IllegalArgumentException refused) {
            errors.say(on, String.valueOf(refused.getMessage()));
        }
    }
}
