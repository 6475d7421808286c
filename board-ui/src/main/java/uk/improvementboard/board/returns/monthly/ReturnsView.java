package uk.improvementboard.board.returns.monthly;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.returns.monthly.ReturnService.CycleStanding;
import uk.improvementboard.board.returns.monthly.ReturnService.Overview;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.returns.CycleStep;
import uk.improvementboard.metrics.returns.OrganisationReturn;

/** The year of returns: the days of each cycle and how each organisation stands; for the office also the calendar. */
@Route(value = ":partnership/returns", layout = BoardLayout.class)
@RolesAllowed({ "RETURN_SUBMIT", "OWN_RETURN_SUBMIT" })
class ReturnsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 3;

    private final transient BoardPlaces places;
    private final transient ReturnService returns;
    private final transient CalendarService calendars;
    private final transient ReturnPermits permits;
    private String title = "Returns";

    ReturnsView(BoardPlaces places, ReturnService returns, CalendarService calendars, ReturnPermits permits) {
        this.places = places;
        this.returns = returns;
        this.calendars = calendars;
        this.permits = permits;
        getContent().addClassNames("page", "page--returns");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        title = "Returns - " + place.partnership().name();
        show(place, "");
    }

    private void show(BoardPlace place, String said) {
        var overview = returns.overview(place.partnership().id(), place.asAt());
        var head = new Div(
            new H1("Returns"),
            new Paragraph(
                overview
                    .calendar()
                    .map(it -> it.words())
                    .orElse("No calendar is set yet, so no return is made ahead.")
            )
        );
        head.addClassName("mine-head");
        var message = new Paragraph(said);
        message.addClassName("said");
        message.getElement().setAttribute("role", "status");
        getContent().removeAll();
        getContent().add(head, message);
        ending(overview, place).ifPresent(getContent()::add);
        if (!overview.cycles().isEmpty()) {
            getContent().add(
                PagePart.of(new StandingTable(overview, place.asAt().day(), place.address(), it -> mine(place, it))),
                PagePart.of(cycles(overview, place))
            );
        }
        if (overview.office() && place.address().asAt().isEmpty()) {
            getContent().add(calendar(overview, place));
        }
    }

    /** Cycles are made a year ahead when the calendar is saved; before they run out, the page says so. */
    private Optional<Component> ending(Overview overview, BoardPlace place) {
        var left = overview
            .cycles()
            .stream()
            .filter(it -> !it.cycle().past(place.asAt().day()))
            .toList();
        if (overview.calendar().isEmpty() || left.size() >= FEW || place.address().asAt().isPresent()) {
            return Optional.empty();
        }
        var until = left.isEmpty() ? "" : ", the last for " + left.getFirst().cycle().words();
        var words = new Paragraph("Only " + Wording.counted(left.size(), "return") + " still lie ahead" + until + ". ");
        words.addClassName("prose");
        if (!overview.office()) {
            words.add("The programme office makes those of the next year.");
            return Optional.of(words);
        }
        var make = new NativeButton("Make the returns of the next year", _ -> {
            var made = calendars.set(
                place.partnership().id(),
                overview.calendar().orElseThrow(),
                "Returns of the next year made ahead"
            );
            show(place, Wording.counted(made, "cycle") + " made by the calendar as it is.");
        });
        make.addClassName("button");
        words.add(make);
        return Optional.of(words);
    }

    private boolean mine(BoardPlace place, OrganisationCode organisation) {
        return permits.may(place.partnership().id(), organisation);
    }

    private Component cycles(Overview overview, BoardPlace place) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text("Return for"));
        Stream.of(CycleStep.values()).forEach(step -> columns.add(Column.text(step.words())));
        columns.add(Column.text("Standing"));
        var table = new PlainTable("Cycles of the year", "cycles", columns.toArray(Column[]::new));
        var day = place.asAt().day();
        var ahead = overview
            .cycles()
            .reversed()
            .stream()
            .filter(it -> !it.cycle().past(day))
            .toList();
        var earlier = overview
            .cycles()
            .stream()
            .filter(it -> it.cycle().past(day))
            .toList();
        if (!ahead.isEmpty()) {
            table.group("Open and ahead");
            ahead.forEach(it -> row(table, it, overview, place));
        }
        if (!earlier.isEmpty()) {
            table.group("Earlier, the latest first");
            earlier.forEach(it -> row(table, it, overview, place));
        }
        return table;
    }

    private void row(PlainTable table, CycleStanding it, Overview overview, BoardPlace place) {
        var cells = new ArrayList<Component>();
        cells.add(new Span(it.cycle().words()));
        Stream.of(CycleStep.values()).forEach(step -> cells.add(new Span(Days.words(it.cycle().dates().on(step)))));
        cells.add(standing(it, overview, place));
        table.row(cells.toArray(Component[]::new));
    }

    private Component standing(CycleStanding cycle, Overview overview, BoardPlace place) {
        if (!cycle.cycle().open(place.asAt().day())) {
            return new Span("Not open yet");
        }
        var box = new Div();
        cycle.returns().forEach(it -> box.add(line(it, overview.name(it.organisation()), place)));
        return box;
    }

    private Component line(OrganisationReturn state, String name, BoardPlace place) {
        var who = mine(place, state.organisation())
            ? ReturnsNavigation.sheet(name, state.cycle().month(), state.organisation(), place.address())
            : new Span(name);
        var line = new Div(who, new Span(": " + state.words()));
        line.addClassName("standing-line");
        return line;
    }

    private Component calendar(Overview overview, BoardPlace place) {
        var partnership = place.partnership().id();
        var section = PagePart.of(new H2("Calendar"));
        section.addClassName("rule-top");
        section.add(
            new CalendarForm(overview.calendar(), (calendar, reason) -> {
                var made = calendars.set(partnership, calendar, reason);
                show(place, "Calendar saved; " + Wording.counted(made, "cycle") + " made or moved.");
            })
        );
        var upcoming = overview
            .cycles()
            .reversed()
            .stream()
            .map(CycleStanding::cycle)
            .filter(cycle -> !cycle.past(place.asAt().day()))
            .toList();
        if (!upcoming.isEmpty()) {
            section.add(
                new MoveForm(upcoming, (seen, moved, reason) -> {
                    try {
                        calendars.move(partnership, seen, moved, reason);
                        show(place, "The days of the return for " + moved.words() + " are moved.");
                    } catch (OptimisticLockingFailureException _) {
                        show(
                            place,
                            "Nothing was moved: somebody else changed that cycle. It now shows its present days."
                        );
                    }
                })
            );
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
