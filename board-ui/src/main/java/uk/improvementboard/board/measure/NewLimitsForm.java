package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.improvementboard.board.component.DayField;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;

/** Asks for new process limits. What was typed stays when something is wrong. */
final class NewLimitsForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Period> first = new Select<>();
    private final TextField cause = new TextField("What changed in the process");
    private final TextField agreedBy = new TextField("Agreed by");
    private final DatePicker agreedOn = DayField.of("Agreed on");
    private final transient MeasureCode measure;
    private final transient Function<NewLimits, Optional<String>> agree;

    /** @param agree records the limits, or says why not */
    NewLimitsForm(MeasureCode measure, List<Observation> observations, Function<NewLimits, Optional<String>> agree) {
        this.measure = measure;
        this.agree = agree;
        first.setId("limits-first");
        first.setLabel("First period of the new limits");
        first.setHelperText("A special cause must stand within three points of it");
        first.setItems(settled(observations));
        first.setItemLabelGenerator(Period::words);
        cause.setId("limits-cause");
        cause.setHelperText("Printed beside the chart, for example: Second duty team began work");
        agreedBy.setId("limits-agreed-by");
        agreedBy.setHelperText("A body or an office, not a person, for example: SEND improvement board");
        agreedOn.setId("limits-agreed-on");
        var button = new NativeButton("Record new limits", _ -> submit());
        button.addClassNames("button", "button--primary");
        var fields = new Div(first, cause, agreedBy, agreedOn, button);
        fields.addClassName("form");
        var terms = new Paragraph(
            "New limits are drawn only after a real and lasting change of the process. The picture without them stays one click " +
                "away and is printed in the pack."
        );
        getContent().add(terms, errors, fields);
    }

    private static List<Period> settled(List<Observation> observations) {
        return observations
            .reversed()
            .stream()
            .filter(observation -> observation.settled().isPresent())
            .map(Observation::period)
            .toList();
    }

    private void submit() {
        errors.clear();
        errors.check(first, value -> problem(value == null, "Choose the first period of the new limits"));
        errors.check(cause, value -> problem(value.isBlank(), "Say what changed in the process"));
        errors.check(agreedBy, value -> problem(value.isBlank(), "Name the body or office that agreed"));
        errors.check(agreedOn, value -> problem(value == null, "Enter the day of the agreement"));
        if (errors.allRight()) {
            agree
                .apply(
                    new NewLimits(
                        measure,
                        first.getValue(),
                        cause.getValue().strip(),
                        agreedBy.getValue().strip(),
                        agreedOn.getValue()
                    )
                )
                .ifPresent(wrong -> errors.say(first, wrong));
        }
    }

    private static Optional<String> problem(boolean wrong, String words) {
        return wrong ? Optional.of(words) : Optional.empty();
    }
}
