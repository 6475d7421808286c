package uk.improvementboard.board.method;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.metrics.disclosure.DisclosureRule;
import uk.improvementboard.metrics.disclosure.DisclosureTerms;
import uk.improvementboard.metrics.measure.HandlingClass;

/** Asks for the two thresholds of an audience and a reason. What was typed stays when something is wrong. */
final class SmallNumbersForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LEAST = 3;
    private static final int MOST = 100;
    private static final int SHORTEST_REASON = 20;

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<HandlingClass> audience = new Select<>();
    private final IntegerField count = new IntegerField("Smallest count shown");
    private final IntegerField denominator = new IntegerField("Fewest cases behind a rate");
    private final TextArea reason = new TextArea("Reason");
    private final transient Wish set;

    /** What is done with thresholds that are in order. */
    interface Wish {
        void set(DisclosureRule rule, String reason);
    }

    SmallNumbersForm(DisclosureTerms terms, Wish set) {
        this.set = set;
        audience.setId("small-numbers-audience");
        audience.setLabel("For");
        audience.setItems(HandlingClass.PARTNERS, HandlingClass.PUBLIC);
        audience.setItemLabelGenerator(HandlingClass::words);
        audience.addValueChangeListener(chosen -> {
            var rule = terms.of(chosen.getValue());
            count.setValue(rule.smallestCount());
            denominator.setValue(rule.smallestDenominator());
        });
        audience.setValue(HandlingClass.PARTNERS);
        count.setId("small-numbers-count");
        denominator.setId("small-numbers-denominator");
        reason.setId("small-numbers-reason");
        reason.setMaxLength(300);
        var button = new NativeButton("Set the thresholds", _ -> submit());
        button.addClassNames("button", "button--primary");
        var about = new Paragraph(
            "They count at once, for every day as at which the board is opened. Packs that were issued stay as they were."
        );
        about.addClassName("prose");
        var fields = new Div(audience, count, denominator, reason, button);
        fields.addClassName("form");
        getContent().addClassName("rule-form");
        getContent().add(new H2("Set thresholds for small numbers"), about, errors, fields);
    }

    private void submit() {
        errors.clear();
        errors.check(count, it -> outside(it, "Smallest count shown: enter a whole number from 3 to 100"));
        errors.check(denominator, it -> outside(it, "Fewest cases behind a rate: enter a whole number from 3 to 100"));
        errors.check(reason, FormFields.reason(SHORTEST_REASON));
        if (errors.allRight()) {
            set.set(
                new DisclosureRule(audience.getValue(), count.getValue(), denominator.getValue()),
                reason.getValue().strip()
            );
        }
    }

    private static Optional<String> outside(@Nullable Integer value, String words) {
        return value == null || value < LEAST || value > MOST ? Optional.of(words) : Optional.empty();
    }
}
