package uk.improvementboard.board.returns.monthly;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.board.component.PlainSelect;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.returns.ReturnEntry;
import uk.improvementboard.metrics.returns.TypedFigure;
import uk.improvementboard.metrics.returns.TypedFigure.Status;

/**
 * The fields of one figure: plain inputs of the browser. Each names its figure for a screen reader; the static script
 * {@code return-grid.js} finds them by their attributes, moves between them and keeps what is not saved yet.
 */
final class FigureFields {

    /** How long a pause in typing is before the checks look. */
    private static final int PAUSE_MS = 350;
    private static final int LONGEST_NUMBER = 40;

    private final Optional<Input> numerator;
    private final Optional<Input> denominator;
    private final Input value;
    private final PlainSelect status;
    private final Input note;
    private final Span computed = new Span();
    private final String id;

    /** What a field tells of. */
    interface Listener {
        /** Somebody types; nothing is to be saved yet. */
        void typing(TypedFigure typed);

        /** Somebody left a field that says something new. */
        void left(TypedFigure typed);
    }

    FigureFields(String figure, Measure measure, TypedFigure typed, boolean mayKey, Listener listener) {
        id = "figure-" + figure;
        var parts = FigureWords.hasParts(measure);
        numerator = parts
            ? Optional.of(input("numerator", "Numerator: " + measure.name(), typed.numerator()))
            : Optional.empty();
        denominator = parts
            ? Optional.of(input("denominator", "Denominator: " + measure.name(), typed.denominator()))
            : Optional.empty();
        value = input("value", "Value, " + FigureWords.unit(measure) + ": " + measure.name(), typed.value());
        note = input("note", "Note: " + measure.name(), typed.note());
        note.getElement().setAttribute("maxlength", Integer.toString(ReturnEntry.LONGEST_TEXT));
        status = new PlainSelect(statuses(), typed.status().name());
        named(status, "status", "Status: " + measure.name());
        computed.addClassName("computed");
        numbers().forEach(it -> it.getElement().setAttribute("inputmode", "decimal"));
        numbers().forEach(it -> it.getElement().setAttribute("maxlength", Integer.toString(LONGEST_NUMBER)));
        all().forEach(field -> field.getElement().setEnabled(mayKey));
        texts().forEach(field -> listen(field, listener));
        status.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.left(typed());
            }
        });
        saved(typed);
    }

    private Input input(String column, String label, String text) {
        var input = new Input();
        named(input, column, label);
        input.getElement().setAttribute("autocomplete", "off").setAttribute("spellcheck", "false");
        input.setValue(text);
        return input;
    }

    private void named(Component field, String column, String label) {
        field.setId(id + "-" + column);
        field.getElement().setAttribute("aria-label", label).setAttribute("data-column", column);
        field.addClassName("cell-" + column);
    }

    private static Map<String, String> statuses() {
        var statuses = new LinkedHashMap<String, String>();
        for (var status : Status.values()) {
            statuses.put(status.name(), status.words());
        }
        return statuses;
    }

    private void listen(Input field, Listener listener) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.left(typed());
            }
        });
        field
            .getElement()
            .addEventListener("input", event ->
                listener.typing(typedWith(field, event.getEventData().get("element.value").asString()))
            )
            .addEventData("element.value")
            .debounce(PAUSE_MS);
    }

    private Stream<Input> numbers() {
        return Stream.of(numerator, denominator, Optional.of(value)).flatMap(Optional::stream);
    }

    private Stream<Input> texts() {
        return Stream.concat(numbers(), Stream.of(note));
    }

    private Stream<Component> all() {
        return Stream.concat(texts(), Stream.of(status));
    }

    /** {@return what stands in the fields} */
    TypedFigure typed() {
        return typedWith(value, value.getValue());
    }

    /** What stands in the fields, one of them still being typed in. */
    private TypedFigure typedWith(Input field, String text) {
        return new TypedFigure(
            Status.valueOf(status.getValue()),
            text(value, field, text),
            numerator.map(it -> text(it, field, text)).orElse(""),
            denominator.map(it -> text(it, field, text)).orElse(""),
            text(note, field, text)
        );
    }

    private static String text(Input wanted, Input typing, String text) {
        return wanted.equals(typing) ? text : wanted.getValue();
    }

    /** Puts other values into the fields. */
    void show(TypedFigure typed) {
        numerator.ifPresent(it -> it.setValue(typed.numerator()));
        denominator.ifPresent(it -> it.setValue(typed.denominator()));
        value.setValue(typed.value());
        status.setValue(typed.status().name());
        note.setValue(typed.note());
    }

    /** Tells the browser what stands in the database, so that it need not keep it. */
    void saved(TypedFigure typed) {
        numerator.ifPresent(it -> saved(it, typed.numerator()));
        denominator.ifPresent(it -> saved(it, typed.denominator()));
        saved(value, typed.value());
        saved(status, typed.status().name());
        saved(note, typed.note());
    }

    private static void saved(Component field, String text) {
        field.getElement().setAttribute("data-saved", text);
    }

    /** Says beside the value what the counts make. */
    void compute(String words) {
        computed.setText(words);
    }

    /** Marks the figure for a screen reader: what is wrong is described by an element. */
    void mark(boolean wrong, String describedBy) {
        texts().forEach(field -> {
            if (describedBy.isEmpty()) {
                field.getElement().removeAttribute("aria-describedby");
            } else {
                field.getElement().setAttribute("aria-describedby", describedBy);
            }
        });
        numbers().forEach(field -> {
            if (wrong) {
                field.getElement().setAttribute("aria-invalid", "true");
            } else {
                field.getElement().removeAttribute("aria-invalid");
            }
        });
    }

    /** {@return the field in which keying begins} */
    String firstId() {
        return id + (numerator.isPresent() ? "-numerator" : "-value");
    }

    Optional<Input> numerator() {
        return numerator;
    }

    Optional<Input> denominator() {
        return denominator;
    }

    Input value() {
        return value;
    }

    Span computed() {
        return computed;
    }

    PlainSelect status() {
        return status;
    }

    Input note() {
        return note;
    }
}
