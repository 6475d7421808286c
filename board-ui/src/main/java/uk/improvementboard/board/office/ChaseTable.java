package uk.improvementboard.board.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.plan.Action;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.MilestoneState;

/** Overdue deliverables under the organisation that owes them, the longest overdue first. */
final class ChaseTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String CAPTION = "Actions to chase: overdue deliverables by owner";

    private record Overdue(Action action, ActionMilestone milestone) {
        LocalDate due() {
            return milestone.dates().current();
        }
    }

    ChaseTable(BoardReading reading, BoardAddress address) {
        var day = reading.plan().asAt();
        var overdue = overdue(reading, day);
        if (overdue.isEmpty()) {
            getContent().add(new H2(CAPTION), new Paragraph("None."));
            return;
        }
        var table = new PlainTable(
            CAPTION,
            "matrix",
            Column.text("Deliverable"),
            Column.text("Action"),
            Column.text("Lead"),
            Column.text("Due"),
            Column.text("State"),
            Column.text("First promised")
        );
        var byOwner = overdue
            .stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.action().owner().nameIn(reading.context().organisations()),
                    TreeMap::new,
                    Collectors.toList()
                )
            );
        byOwner.forEach((owner, owed) -> {
            table.group(owner + ": " + owed.size() + " overdue");
            owed.forEach(it -> row(table, it, day, address));
        });
        getContent().add(table);
    }

    private static List<Overdue> overdue(BoardReading reading, LocalDate day) {
        return reading
            .plan()
            .plan()
            .actions()
            .stream()
            .flatMap(action ->
                action
                    .milestones()
                    .stream()
                    .map(milestone -> new Overdue(action, milestone))
            )
            .filter(it -> it.milestone().stateOn(day) == MilestoneState.OVERDUE)
            .sorted(Comparator.comparing(Overdue::due))
            .toList();
    }

    private static void row(PlainTable table, Overdue it, LocalDate day, BoardAddress address) {
        var late = new Span(Days.due(it.due(), day));
        late.addClassName("late");
        table.row(
            new Span(it.milestone().title()),
            PlanNavigation.section(it.action().number() + " " + it.action().title(), it.action().section(), address),
            new Span(it.action().lead()),
            new Span(Days.words(it.due())),
            late,
            new Span(Days.words(it.milestone().dates().first()) + ", " + it.milestone().dates().movedInWords())
        );
    }
}
