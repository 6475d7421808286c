package uk.improvementboard.board.method;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.MethodPage.Evidence;
import uk.improvementboard.metrics.pack.MethodPage.Example;
import uk.improvementboard.metrics.pack.MethodPage.Part;
import uk.improvementboard.metrics.pack.MethodPage.Subject;

/** One rule: as printed, followed on a case, and its evidence. */
final class MethodPart extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    MethodPart(Part part, BoardAddress address) {
        var section = getContent();
        section.setId(part.id());
        section.addClassName("section-block");
        var rule = new UnorderedList();
        rule.addClassNames("plain-list", "prose");
        part.rule().forEach(sentence -> rule.add(new ListItem(sentence)));
        section.add(new H2(part.title()), rule);
        part.example().ifPresentOrElse(
            example -> section.add(example(example, address)),
            () -> section.add(quiet("This board has no case of it on this day."))
        );
        part.evidence().forEach(evidence -> section.add(table(evidence), quiet(evidence.note())));
    }

    private static Component example(Example example, BoardAddress address) {
        var title = new H3(new Span("On this board: "), link(example.subject(), address));
        var steps = new OrderedList();
        example.steps().forEach(step -> steps.add(new ListItem(step)));
        var box = new Div(title, steps);
        box.addClassName("method-example");
        return box;
    }

    private static Component link(Subject subject, BoardAddress address) {
        return switch (subject) {
            case Subject.OfMeasure measure -> MeasureNavigation.measure(measure.name(), measure.code(), address);
            case Subject.OfSection section -> PlanNavigation.section(section.name(), section.code(), address);
        };
    }

    private static PlainTable table(Evidence evidence) {
        var heads = evidence.heads();
        var columns = new Column[heads.size()];
        for (var index = 0; index < columns.length; index++) {
            columns[index] = index == 0 ? Column.text(heads.getFirst()) : Column.number(heads.get(index));
        }
        var table = new PlainTable(evidence.caption(), "method-evidence", columns);
        evidence.rows().forEach(row -> table.row(row.toArray(String[]::new)));
        return table;
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
