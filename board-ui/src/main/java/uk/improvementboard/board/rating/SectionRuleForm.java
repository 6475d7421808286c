package uk.improvementboard.board.rating;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.BiConsumer;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.metrics.plan.SectionRule;
import uk.improvementboard.metrics.rating.RuleTerms;

/** Asks for the four limits by which priority actions and areas are rated. What was typed stays when something is wrong. */
final class SectionRuleForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int WHOLE = 100;
    private static final int MOST_MONTHS = 60;

    private final ErrorSummary errors = new ErrorSummary();
    private final IntegerField overdue = field("limit-overdue", "Red above this share overdue", "%");
    private final IntegerField months = field("limit-months", "Red when one is overdue longer than", "months");
    private final IntegerField slipped = field("limit-slipped", "Amber above this share slipped", "%");
    private final IntegerField red = field("limit-red", "Impact red from this share of red measures", "%");
    private final TextArea reason = new TextArea("Reason for the limits");
    private final transient BiConsumer<SectionRule, String> set;

    SectionRuleForm(SectionRule rule, BiConsumer<SectionRule, String> set) {
        this.set = set;
        overdue.setValue(RuleForm.percent(rule.overdueShare()));
        months.setValue(rule.longOverdueMonths());
        slipped.setValue(RuleForm.percent(rule.slippedShare()));
        red.setValue(RuleForm.percent(rule.redMeasuresShare()));
        reason.setId("limit-reason");
        reason.setMaxLength(RuleTerms.LONGEST_REASON);
        reason.setHelperText("Printed in the key of every pack");
        var button = new NativeButton("Set the limits", _ -> submit());
        button.addClassNames("button", "button--primary");
        var about = new Paragraph(
            "They count from today on. Months that have ended keep the ratings that were computed for them."
        );
        about.addClassName("prose");
        var fields = new Div(overdue, months, slipped, red, reason, button);
        fields.addClassName("form");
        getContent().addClassName("rule-form");
        getContent().add(new H2("Set limits"), about, errors, fields);
    }

    private static IntegerField field(String id, String label, String unit) {
        var field = new IntegerField(label);
        field.setId(id);
        field.setSuffixComponent(new Span(unit));
        return field;
    }

    private void submit() {
        errors.clear();
        check(overdue, 0, WHOLE, "percent of the deliverables that have fallen due");
        check(months, 1, MOST_MONTHS, "months");
        check(slipped, 0, WHOLE, "percent of the deliverables that lie ahead");
        check(red, 1, WHOLE, "percent of the rated measures");
        errors.check(reason, FormFields.reason(RuleTerms.SHORTEST_REASON));
        if (errors.allRight()) {
            set.accept(
                new SectionRule(share(overdue), months.getValue(), share(slipped), share(red)),
                reason.getValue()
            );
        }
    }

    private void check(IntegerField field, int least, int most, String what) {
        errors.check(field, value ->
            value == null || value < least || value > most
                ? Optional.of("%s: enter %d to %d %s".formatted(field.getLabel(), least, most, what))
                : Optional.empty()
        );
    }

    private static double share(IntegerField field) {
        return field.getValue() / (double) WHOLE;
    }
}
