package uk.improvementboard.board.rating;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.WordsForm;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.plan.SectionRule;
import uk.improvementboard.metrics.plan.SectionRules;
import uk.improvementboard.metrics.plan.SectionTerms;
import uk.improvementboard.persistence.rating.SectionRuleChange;

/** The limits by which priority actions and areas are rated, every change of them, and for those who may, the form that sets them. */
final class SectionRuleSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient SectionRuleService service;
    private final transient BoardPlace place;
    private final transient Consumer<String> said;

    /** @param said told what was done, in a sentence, once the page must be shown anew */
    SectionRuleSection(
        SectionRules rules,
        SectionRuleService service,
        BoardPlace place,
        boolean offered,
        Consumer<String> said
    ) {
        this.service = service;
        this.place = place;
        this.said = said;
        getContent().addClassName("section-block");
        getContent().add(limits(rules.rule()));
        getContent().add(new Paragraph(rules.terms().map(SectionRuleSection::set).orElse("Standard limits.")));
        if (offered) {
            rules.terms().ifPresent(_ -> getContent().add(withdrawal()));
            getContent().add(new SectionRuleForm(rules.rule(), this::set));
        }
        var history = service.history(place.partnership().id(), place.asAt());
        if (!history.isEmpty()) {
            getContent().add(history(history));
        }
    }

    private static Component limits(SectionRule rule) {
        var table = new PlainTable(
            "Limits by which priority actions and areas are rated",
            "limits",
            Column.text("Limit"),
            Column.number("In force")
        );
        table.row("Delivery red above this share of what has fallen due overdue", percent(rule.overdueShare()));
        table.row(
            "Delivery red when one deliverable is overdue by more than",
            Wording.counted(rule.longOverdueMonths(), "month")
        );
        table.row("Delivery amber above this share of what lies ahead slipped", percent(rule.slippedShare()));
        table.row("Impact red from this share of the rated measures red", percent(rule.redMeasuresShare()));
        return table;
    }

    private static String percent(double share) {
        return RuleForm.percent(share) + "%";
    }

    private static String set(SectionTerms terms) {
        return "Set on " + Days.words(terms.setOn()) + " by " + Wording.role(terms.by()) + ": " + terms.reason() + ".";
    }

    private Component withdrawal() {
        return WordsForm.forReason("Withdraw the limits", "withdraw-limits", reason -> {
            service.withdraw(place.partnership().id(), reason);
            said.accept("The limits are withdrawn. The standard ones count again.");
        });
    }

    private void set(SectionRule rule, String reason) {
        service.set(place.partnership().id(), rule, reason);
        said.accept("Set: " + rule.inWords() + ". Months that have ended keep their ratings.");
    }

    private static Component history(List<SectionRuleChange> changes) {
        var table = new PlainTable(
            "Changes of limits",
            "limit-history",
            Column.text("On"),
            Column.text("What"),
            Column.text("By"),
            Column.text("Reason")
        );
        changes.forEach(it ->
            table.row(
                Days.words(it.on()),
                it.withdrawn() ? "Withdrawn" : Wording.upperFirst(it.terms().rule().inWords()),
                it.by(),
                RuleView.reason(it.withdrawn(), it.terms().reason(), it.why())
            )
        );
        return table;
    }
}
