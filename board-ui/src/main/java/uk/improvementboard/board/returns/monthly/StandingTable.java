package uk.improvementboard.board.returns.monthly;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Predicate;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.returns.CycleStep;
import uk.improvementboard.metrics.returns.FigureStanding.Standing;
import uk.improvementboard.metrics.returns.OrganisationReturn;
import uk.improvementboard.metrics.returns.ReturnCycle;

/** How the return that is worked on stands, one organisation a row. */
public final class StandingTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * @param overview the year of returns
     * @param day the day on which it is read
     * @param mine whose returns the user may open
     */
    public StandingTable(
        ReturnService.Overview overview,
        LocalDate day,
        BoardAddress address,
        Predicate<OrganisationCode> mine
    ) {
        var current = overview.current(day);
        if (current.isEmpty()) {
            getContent().add(
                new H2("Monthly return"),
                new Paragraph(
                    "No calendar is set, so no return is open. The programme office sets the day of the board's meetings, and a year " +
                        "of returns is made ahead."
                ),
                new Paragraph(ReturnsNavigation.overview("Returns", address))
            );
            return;
        }
        var cycle = current.get().cycle();
        var table = new PlainTable(
            "Return for " + cycle.words(),
            "matrix",
            Column.text("Organisation"),
            Column.number("Late"),
            Column.number("Queried"),
            Column.number("Due"),
            Column.number("In"),
            Column.number("Figures")
        );
        current
            .get()
            .returns()
            .forEach(it -> row(table, it, overview.name(it.organisation()), mine, address));
        getContent().add(
            table,
            new Paragraph(new Span(when(cycle, day) + " "), ReturnsNavigation.overview("All returns", address))
        );
    }

    private static String when(ReturnCycle cycle, LocalDate day) {
        var next = cycle.next(day);
        if (cycle.past(day)) {
            return "The board met on " + Days.words(cycle.dates().on(CycleStep.BOARD)) + ".";
        }
        var on = cycle.dates().on(next);
        return "Next: " + next.words() + ", " + Days.words(on) + " (" + Days.due(on, day) + ").";
    }

    private static void row(
        PlainTable table,
        OrganisationReturn state,
        String name,
        Predicate<OrganisationCode> mine,
        BoardAddress address
    ) {
        Component who = mine.test(state.organisation())
            ? ReturnsNavigation.sheet(name, state.cycle().month(), state.organisation(), address)
            : new Span(name);
        var late = new Span(Integer.toString(state.count(Standing.LATE)));
        if (state.count(Standing.LATE) > 0) {
            late.addClassName("late");
        }
        table.row(
            who,
            late,
            new Span(Integer.toString(state.count(Standing.QUERIED))),
            new Span(Integer.toString(state.count(Standing.DUE))),
            new Span(Integer.toString(state.count(Standing.IN))),
            new Span(Integer.toString(state.figures().size()))
        );
    }
}
