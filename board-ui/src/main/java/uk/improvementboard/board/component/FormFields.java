package uk.improvementboard.board.component;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.improvementboard.board.security.Required;

/** Fields of forms in which something is recorded, and what they say when something does not do. */
public final class FormFields {

    /** Most characters of the title of a source or the name of an office. */
    public static final int LONGEST_SOURCE = 200;
    /** Most characters of the address of a source. */
    public static final int LONGEST_ADDRESS = 500;

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}([.][0-9]{1,3})?");

    private FormFields() {}

    /** {@return a line of text} */
    public static TextField text(String label, String id, int longest) {
        var field = new TextField(label);
        field.setId(id);
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return field;
    }

    /** {@return a field for sentences} */
    public static TextArea words(String label, String id, int longest) {
        var field = new TextArea(label);
        field.setId(id);
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return field;
    }

    /** {@return a field for a day} */
    public static DatePicker day(String label, String id) {
        var field = DayField.of(label);
        field.setId(id);
        return field;
    }

    /** {@return a choice of one among several, none chosen yet} */
    public static <T> Select<T> choice(String label, String id, List<T> items, Function<T, String> words) {
        var field = new Select<T>();
        field.setLabel(label);
        field.setId(id);
        field.setItems(items);
        field.setItemLabelGenerator(words::apply);
        return field;
    }

    /** {@return a choice of any number among many, found by typing} */
    public static <T> MultiSelectComboBox<T> several(String label, String id, Map<T, String> named) {
        var field = new MultiSelectComboBox<T>(label);
        field.setId(id);
        field.setItems(List.copyOf(named.keySet()));
        field.setItemLabelGenerator(it -> named.getOrDefault(it, String.valueOf(it)));
        return field;
    }

    /** {@return the button that hands the form in} */
    public static NativeButton submit(String words, Runnable pressed) {
        var button = new NativeButton(words, _ -> pressed.run());
        button.addClassNames("button", "button--primary");
        return button;
    }

    /** {@return what is wrong with a text that must be there} */
    public static ErrorSummary.Check<String> required(String say) {
        return value -> value.isBlank() ? Optional.of(say) : Optional.empty();
    }

    /** {@return what is wrong with a field in which something must be chosen or given} */
    public static <T> ErrorSummary.Check<T> given(String say) {
        return value -> Optional.ofNullable(value).isEmpty() ? Optional.of(say) : Optional.empty();
    }

    /** {@return what is wrong with the reason of a correction} */
    public static ErrorSummary.Check<String> reason() {
        return reason(Required.SHORTEST_REASON);
    }

    /**
     * {@return what is wrong with a reason}
     *
     * @param shortest characters that it needs at least
     */
    public static ErrorSummary.Check<String> reason(int shortest) {
        return value ->
            value.strip().length() < shortest
                ? Optional.of("Give the reason in at least " + shortest + " characters")
                : Optional.empty();
    }

    /** {@return what is wrong with an amount; an empty one does, unless it is required} */
    public static ErrorSummary.Check<String> amount(boolean required) {
        return value -> {
            if (value.isBlank()) {
                return Optional.of("Give the amount in digits, like 120 or 1.5").filter(_ -> required);
            }
            return amount(value).isPresent()
                ? Optional.empty()
                : Optional.of("Write the amount in digits alone, like 120 or 1.5");
        };
    }

    /** {@return the amount that was typed, if it is one} */
    public static Optional<BigDecimal> amount(String typed) {
        var plain = typed.strip().replace(",", "");
        return AMOUNT.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** {@return what is wrong with the address of a source; an empty one does} */
    public static ErrorSummary.Check<String> address() {
        return value ->
            value.isBlank() || address(value).isPresent()
                ? Optional.empty()
                : Optional.of("Give an address that begins with https://, or leave it empty");
    }

    /** {@return the address of a web page that was typed, if it is one: no other kind becomes a link} */
    public static Optional<URI> address(String typed) {
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
}
