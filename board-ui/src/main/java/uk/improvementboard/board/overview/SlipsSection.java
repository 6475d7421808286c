package uk.improvementboard.board.overview;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import uk.improvementboard.board.component.CutList;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.plan.Slip;

/** The deliverables furthest behind what was first promised: who owes them, and how often the date moved. */
final class SlipsSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    SlipsSection(BoardReading reading, BoardAddress address) {
        var slips = Slip.in(reading.plan().plan(), reading.plan().asAt());
        var head = new Div(new H2("Furthest behind the first date"));
        head.addClassNames("section-head", "rule-under");
        getContent().add(head);
        if (slips.isEmpty()) {
            getContent().add(new Paragraph("No deliverable that is still owed is later than first promised."));
            return;
        }
        getContent().add(
            CutList.of(
                "slips",
                slips,
                SHOWN,
                rest -> Wording.counted(rest, "more deliverable") + " slipped",
                slip -> item(slip, reading, address)
            )
        );
    }

    private static ListItem item(Slip slip, BoardReading reading, BoardAddress address) {
        var action = slip.action();
        var dates = slip.milestone().dates();
        var owner = action.owner().nameIn(reading.context().organisations());
        var now = dates.current().isBefore(reading.plan().asAt())
            ? Days.due(dates.current(), reading.plan().asAt())
            : "now " + Days.words(dates.current());
        return new ListItem(
            PlanNavigation.action(action.number() + " " + slip.milestone().title(), action.number(), address),
            new Span(
                ": first promised for " +
                    Days.words(dates.first()) +
                    ", " +
                    now +
                    "; " +
                    dates.movedInWords() +
                    ". " +
                    owner +
                    ", " +
                    action.lead() +
                    "."
            )
        );
    }
}
