package uk.improvementboard.board.rating;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.rating.RatingRules;
import uk.improvementboard.metrics.rating.RuleTerms;
import uk.improvementboard.metrics.rating.RuleTerms.Thresholds;

/** Asks for the four thresholds in percent, for all measures or for one. What was typed stays when something is wrong. */
final class RuleForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int EVEN = 50;
    private static final int HIGHEST = 99;

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Scope> scope = new Select<>();
    private final IntegerField greenFrom = field("rule-green-from", "Green from");
    private final IntegerField greenHolds = field("rule-green-holds", "Green holds down to");
    private final IntegerField redHolds = field("rule-red-holds", "Red holds up to");
    private final IntegerField redBelow = field("rule-red-below", "Red below");
    private final TextArea reason = new TextArea("Reason");
    private final transient RatingRules rules;
    private final transient Consumer<Wanted> set;

    /** What the user asks for. */
    record Wanted(Optional<MeasureCode> measure, Thresholds thresholds, String reason) {}

    private record Scope(String name, Optional<MeasureCode> measure) {}

    RuleForm(List<Measure> measures, RatingRules rules, Consumer<Wanted> set) {
        this.rules = rules;
        this.set = set;
        var scopes = new ArrayList<>(List.of(new Scope("All measures", Optional.empty())));
        measures.forEach(it -> scopes.add(new Scope(it.name(), Optional.of(it.code()))));
        scope.setId("rule-scope");
        scope.setLabel("For");
        scope.setItems(scopes);
        scope.setItemLabelGenerator(Scope::name);
        scope.addValueChangeListener(_ -> fill());
        scope.setValue(scopes.getFirst());
        reason.setId("rule-reason");
        reason.setMaxLength(RuleTerms.LONGEST_REASON);
        reason.setHelperText("Printed in the key of every pack");
        var button = new NativeButton("Set the thresholds", _ -> submit());
        button.addClassNames("button", "button--primary");
        var about = new Paragraph(
            "They count from today on. Months that have ended keep the ratings that were computed for them."
        );
        about.addClassName("prose");
        var fields = new Div(scope, greenFrom, greenHolds, redHolds, redBelow, reason, button);
        fields.addClassName("form");
        getContent().addClassName("rule-form");
        getContent().add(new H2("Set thresholds"), about, errors, fields);
    }

    private static IntegerField field(String id, String label) {
        var field = new IntegerField(label);
        field.setId(id);
        field.setSuffixComponent(new Span("%"));
        return field;
    }

    /** {@return a share in whole percent} */
    static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    private void fill() {
        var chosen = scope.getValue();
        var rule = chosen.measure().map(rules::of).orElseGet(rules::ofPartnership);
        greenFrom.setValue(percent(rule.greenFrom()));
        greenHolds.setValue(percent(rule.greenHolds()));
        redHolds.setValue(percent(rule.redHolds()));
        redBelow.setValue(percent(rule.redBelow()));
    }

    private void submit() {
        errors.clear();
        errors.check(greenFrom, value ->
            outside(value, EVEN, HIGHEST, "Green from: enter a chance of 50 to 99 percent, more likely met than not")
        );
        errors.check(greenHolds, value ->
            outside(
                value,
                EVEN,
                or(greenFrom, HIGHEST),
                "Green holds down to: enter 50 percent to the value of Green from"
            )
        );
        errors.check(redHolds, value ->
            outside(value, or(redBelow, 1), EVEN, "Red holds up to: enter the value of Red below to 50 percent")
        );
        errors.check(redBelow, value ->
            outside(value, 1, EVEN, "Red below: enter a chance of 1 to 50 percent, more likely missed than not")
        );
        errors.check(reason, FormFields.reason(RuleTerms.SHORTEST_REASON));
        if (errors.allRight()) {
            set.accept(new Wanted(scope.getValue().measure(), thresholds(), reason.getValue()));
        }
    }

    private Thresholds thresholds() {
        return new Thresholds(
            or(greenFrom, EVEN) / 100.0,
            or(greenHolds, EVEN) / 100.0,
            or(redBelow, EVEN) / 100.0,
            or(redHolds, EVEN) / 100.0
        );
    }

    private static int or(IntegerField field, int otherwise) {
        return Optional.ofNullable(field.getValue()).orElse(otherwise);
    }

    private static Optional<String> outside(@Nullable Integer value, int least, int most, String words) {
        return value == null || value < least || value > most ? Optional.of(words) : Optional.empty();
    }
}
