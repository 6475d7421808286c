package uk.improvementboard.board.exception;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.OverviewPages;
import uk.improvementboard.metrics.pack.PageContext;
import uk.improvementboard.metrics.pack.Tag;
import uk.improvementboard.metrics.plan.GreenAction;
import uk.improvementboard.metrics.rating.MeasureReading;

/** Actions that are on track or complete while what they are to move is failing, each beside the measures that fail. */
final class GreenActionsTable extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    GreenActionsTable(List<GreenAction> actions, PageContext context, BoardAddress address) {
        getContent().addClassName("section-block");
        var table = new PlainTable(
            "Green actions on failing measures",
            "promises",
            Column.text("Action"),
            Column.text("Owner and lead"),
            Column.text("Delivery").with("col-rating"),
            Column.text("Measures that it is to move and that are failing")
        );
        actions.forEach(it -> {
            var action = it.reading().action();
            var owner = action.owner().nameIn(context.organisations());
            table.row(
                name(it, address),
                new Div(new Div(owner), QuietWords.of("Lead: " + action.lead())),
                RatingTag.block(Tag.of(it.reading().delivery())),
                measures(it.failing(), context, address)
            );
        });
        getContent().add(table);
    }

    private static Component name(GreenAction it, BoardAddress address) {
        var action = it.reading().action();
        var name = new Span(
            ExceptionNavigation.subject(
                action.number() + " " + action.title(),
                BoardSubject.action(action.number()),
                address
            )
        );
        name.addClassName("row-name");
        return new Div(name, QuietWords.of(Wording.sentence(it.reading().delivery().reason())));
    }

    private static Component measures(List<MeasureReading> failing, PageContext context, BoardAddress address) {
        var all = new Div();
        failing.forEach(it -> {
            var row = OverviewPages.row(it, context);
            all.add(
                new Div(
                    ExceptionNavigation.subject(row.name(), BoardSubject.measure(row.code()), address),
                    new Text(" "),
                    RatingTag.of(row.rating())
                ),
                QuietWords.of(row.now() + ", " + row.period())
            );
        });
        return all;
    }
}
