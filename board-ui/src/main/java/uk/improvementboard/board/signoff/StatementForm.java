package uk.improvementboard.board.signoff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.signoff.Statement;

/** Asks what an organisation holds about a figure on which the partners disagree. */
final class StatementForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea words = new TextArea("What your organisation holds");
    private final TextField figure = new TextField("The figure it holds to be right");
    private final Select<HandlingClass> handling = new Select<>();
    private final transient Function<Wanted, Optional<String>> record;

    /** What the user asks for. */
    record Wanted(String words, Optional<BigDecimal> figure, HandlingClass handling) {}

    /** @param record records it, or says why not */
    StatementForm(FigureFormat format, Function<Wanted, Optional<String>> record) {
        this.record = record;
        words.setId("statement-words");
        words.setMaxLength(Statement.LONGEST);
        words.setHelperText("It stands beside the figure, which stays as it was reported");
        figure.setId("statement-figure");
        figure.setHelperText("If it has one, as a plain number: " + format.cell(42) + " is written 42");
        handling.setId("statement-handling");
        handling.setLabel("Who may read it");
        handling.setItems(HandlingClass.values());
        handling.setItemLabelGenerator(HandlingClass::words);
        handling.setValue(HandlingClass.BOARD_ONLY);
        var button = new NativeButton("Record the disagreement", _ -> submit());
        button.addClassNames("button", "button--primary");
        var about = new Paragraph(
            "A disagreement is shown on screen and in packs until the board records that the partners agree."
        );
        about.addClassName("prose");
        var fields = new Div(words, figure, handling, button);
        fields.addClassName("form");
        getContent().add(about, errors, fields);
    }

    private void submit() {
        errors.clear();
        errors.check(words, Statement::problem);
        errors.check(figure, value ->
            value.isBlank() || number(value).isPresent()
                ? Optional.empty()
                : Optional.of("Write the figure as a plain number, for example 58.5")
        );
        if (errors.allRight()) {
            record
                .apply(new Wanted(words.getValue(), number(figure.getValue()), handling.getValue()))
                .ifPresent(wrong -> errors.say(words, wrong));
        }
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip().replace(",", "")));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
