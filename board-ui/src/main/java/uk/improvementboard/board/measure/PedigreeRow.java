package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.MeasurePage.Fact;
import uk.improvementboard.metrics.pack.MeasurePage.PublishedRow;

/** Where the figure comes from, and every other value that was published. */
final class PedigreeRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BESIDE = 4;

    PedigreeRow(MeasurePage page) {
        var row = getContent();
        row.addClassName("measure-row");
        row.add(facts(page.facts()));
        if (!page.published().isEmpty()) {
            // A long list beside the short facts would leave half of the page empty.
            if (page.published().size() <= MOST_BESIDE) {
                row.addClassName("measure-row--half");
            }
            row.add(published(page.published()));
        }
    }

    private static Component facts(List<Fact> facts) {
        var list = new DescriptionList();
        list.addClassName("facts");
        facts.forEach(fact ->
            list.add(new DescriptionList.Term(fact.name()), new DescriptionList.Description(value(fact)))
        );
        return new Section(new H2("Where this figure comes from"), list);
    }

    private static Component value(Fact fact) {
        return fact.value().startsWith("https://") ? outside(fact.value(), fact.value()) : new Span(fact.value());
    }

    private static Anchor outside(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("rel", "noreferrer");
        return link;
    }

    private static Component published(List<PublishedRow> rows) {
        var table = new PlainTable(
            "Other published values",
            "published",
            Column.text("Period"),
            Column.number("Value"),
            Column.text("Count").with("nowrap"),
            Column.text("Why it differs, and source")
        );
        rows.forEach(row -> {
            var source = new Div(
                new Span(Wording.sentence(row.difference()) + " "),
                row.address().startsWith("https://") ? outside(row.address(), row.source()) : new Span(row.source())
            );
            table.row(new Span(row.period()), new Span(row.value()), new Span(row.count()), source);
        });
        var note = new Paragraph("All of them stay on the record, beside the series that this page draws.");
        note.addClassName("quiet");
        return new Section(table, note);
    }
}
