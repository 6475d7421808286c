package uk.improvementboard.board.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.improvementboard.board.component.CutTable;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.Tag;
import uk.improvementboard.metrics.plan.Action;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.MilestoneState;
import uk.improvementboard.metrics.plan.ProgressUpdate;
import uk.improvementboard.metrics.rating.Rating;

/** Own actions with something late, moved or due soon. */
final class ActionsDueTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String CAPTION = "Actions to look at: overdue, slipped or due within 60 days";
    private static final int SOON = 30;
    private static final int SHOWN = 8;

    ActionsDueTable(Mine mine, BoardAddress address) {
        if (mine.actions().isEmpty()) {
            getContent().add(new H2(CAPTION), new Paragraph("None."));
            return;
        }
        var pressing = mine
            .actions()
            .stream()
            .filter(it -> !it.first().isAfter(mine.day().plusDays(SOON)))
            .toList();
        var ordered = Stream.concat(
            pressing.stream(),
            mine
                .actions()
                .stream()
                .filter(it -> !pressing.contains(it))
        ).toList();
        var shown = Math.min(SHOWN, Math.max(1, pressing.size()));
        var more = Wording.counted(ordered.size() - shown, "more action") + " to look at, due later or moved";
        getContent().add(
            CutTable.of(CAPTION, ordered, shown, more, (caption, part) -> table(caption, part, mine.day(), address))
        );
    }

    private static Component table(String caption, List<Mine.ActionDue> actions, LocalDate day, BoardAddress address) {
        var table = new PlainTable(
            caption,
            "actions",
            Column.text("Action"),
            Column.text("Delivery"),
            Column.text("Deliverables"),
            Column.text("Latest progress")
        );
        actions.forEach(it ->
            table.row(
                name(it.reading().action(), address),
                RatingTag.of(tag(it.reading().delivery())),
                deliverables(it, day),
                new Span(it.reading().action().progress().map(ActionsDueTable::words).orElse("No progress reported"))
            )
        );
        return table;
    }

    private static Component name(Action action, BoardAddress address) {
        var lead = new Span("Lead: " + action.lead());
        lead.addClassName("row-message");
        return new Div(PlanNavigation.section(action.number() + " " + action.title(), action.section(), address), lead);
    }

    private static Tag tag(Rating rating) {
        return Tag.of(rating);
    }

    private static Component deliverables(Mine.ActionDue action, LocalDate day) {
        var list = new UnorderedList();
        list.addClassName("deliverables");
        action.deliverables().forEach(it -> list.add(item(it, day)));
        return list;
    }

    private static ListItem item(ActionMilestone milestone, LocalDate day) {
        var due = milestone.dates().current();
        var late = milestone.stateOn(day) == MilestoneState.OVERDUE;
        var state = new Span((late ? "Overdue, " : "") + Days.due(due, day));
        if (late) {
            state.addClassName("late");
        }
        var moved =
            milestone.dates().timesMoved() == 0
                ? ""
                : "; first " + Days.words(milestone.dates().first()) + ", " + milestone.dates().movedInWords();
        return new ListItem(new Span(milestone.title() + ": " + Days.words(due) + ", "), state, new Span(moved));
    }

    private static String words(ProgressUpdate update) {
        return Days.words(update.on()) + ": " + update.text();
    }
}
