package uk.improvementboard.board.promise;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.improvementboard.board.component.DayField;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.metrics.promise.PromiseCode;

/** Fields of the forms for promises, and what they say when something does not do. */
final class PromiseFields {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}([.][0-9]{1,3})?");
    private static final int LONGEST_ADDRESS = 500;

    private PromiseFields() {}

    static TextField text(String label, String id, int longest) {
        var field = new TextField(label);
        field.setId(id);
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return field;
    }

    static TextArea words(String label, String id, int longest) {
        var field = new TextArea(label);
        field.setId(id);
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return field;
    }

    static DatePicker day(String label, String id) {
        var field = DayField.of(label);
        field.setId(id);
        return field;
    }

    static <T> Select<T> choice(String label, String id, List<T> items, Function<T, String> words, T chosen) {
        var field = new Select<T>();
        field.setLabel(label);
        field.setId(id);
        field.setItems(items);
        field.setItemLabelGenerator(words::apply);
        field.setValue(chosen);
        return field;
    }

    static NativeButton submit(String words, Runnable pressed) {
        var button = new NativeButton(words, _ -> pressed.run());
        button.addClassNames("button", "button--primary");
        return button;
    }

    /** {@return what is wrong with a text that must be there} */
    static ErrorSummary.Check<String> required(String say) {
        return value -> value.isBlank() ? Optional.of(say) : Optional.empty();
    }

    /** {@return what is wrong with an amount; an empty one does, unless it is required} */
    static ErrorSummary.Check<String> amount(boolean required) {
        return value ->
            value.isBlank()
                ? Optional.of("Give the amount in digits, like 120 or 1.5").filter(_ -> required)
                : amount(value).isPresent()
                  ? Optional.empty()
                  : Optional.of("Write the amount in digits alone, like 120 or 1.5");
    }

    static Optional<BigDecimal> amount(String typed) {
        var plain = typed.strip().replace(",", "");
        return AMOUNT.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** {@return what is wrong with the address of a source; an empty one does} */
    static ErrorSummary.Check<String> address() {
        return value ->
            value.isBlank() || address(value).isPresent()
                ? Optional.empty()
                : Optional.of("Give an address that begins with https://, or leave it empty");
    }

    static Optional<URI> address(String typed) {
        var text = typed.strip();
        if (!text.matches("https?://[^\\s\"<>]+") || text.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** {@return the code that a title gives: "120 new places" becomes "120-new-places"; empty where it has no letter or digit} */
    static Optional<PromiseCode> code(String title) {
        var plain = title.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var cut = plain.length() > PromiseCode.LONGEST ? plain.substring(0, PromiseCode.LONGEST) : plain;
        var tidy = cut.replaceAll("-$", "");
        return tidy.isEmpty() ? Optional.empty() : Optional.of(new PromiseCode(tidy));
    }
}
