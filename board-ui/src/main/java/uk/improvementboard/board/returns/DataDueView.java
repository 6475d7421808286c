package uk.improvementboard.board.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.measure.FiguresDueTable;
import uk.improvementboard.board.overview.OverviewNavigation;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.FigureDue;
import uk.improvementboard.board.returns.monthly.StandingTable;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.signoff.ToChaseTable;
import uk.improvementboard.metrics.pack.QualityPages;
import uk.improvementboard.persistence.measure.Load;

/** Where the programme office begins: figures due, stale ones first; actions to chase; what was loaded last. */
@Route(value = ":partnership/data-due", layout = BoardLayout.class)
@RolesAllowed("RETURN_SUBMIT")
class DataDueView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final transient BoardPlaces places;
    private final transient DataDueService service;
    private String title = "Data due";

    DataDueView(BoardPlaces places, DataDueService service) {
        this.places = places;
        this.service = service;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var due = service.read(place.partnership().id(), place.asAt());
        var figures = FigureDue.in(due.reading().plan());
        title = "Data due - " + place.partnership().name();
        var late = figures.stream().filter(FigureDue::late).count();
        var head = new Div(
            new H1("Data due"),
            new Paragraph(late + " of " + figures.size() + " regular figures " + (late == 1 ? "is" : "are") + " late.")
        );
        head.addClassName("mine-head");
        var content = getContent();
        content.removeAll();
        content.add(
            head,
            PagePart.of(new StandingTable(due.returns(), place.asAt().day(), place.address(), _ -> true)),
            PagePart.of(
                new FiguresDueTable("Figures by the day they are due", figures, place.asAt().day(), place.address())
            ),
            PagePart.of(new ToChaseTable(due.reading(), place.address())),
            PagePart.of(new ChaseTable(due.reading(), place.address())),
            PagePart.of(loads(due.loads())),
            quality(due.reading(), place.address()),
            PagePart.of(new Paragraph(OverviewNavigation.board("See the whole board", place.address())))
        );
    }

    private static Component quality(BoardReading reading, BoardAddress address) {
        return PagePart.of(
            new Paragraph(
                PlanNavigation.quality(
                    QualityPages.inShort(reading.context().quality()).orElse("Plan quality"),
                    address
                ),
                new Span(": what is to mend in the plan, the worst first")
            )
        );
    }

    private static Component loads(List<Load> loads) {
        if (loads.isEmpty()) {
            return new Div(new H2("Latest loads"), new Paragraph("Nothing has been loaded yet."));
        }
        var table = new PlainTable(
            "Latest loads",
            "",
            Column.text("Known from"),
            Column.text("Brought by"),
            Column.text("What was said of it"),
            Column.number("Figures"),
            Column.number("Measures"),
            Column.text("Latest day they are about")
        );
        loads.forEach(load ->
            table.row(
                Days.words(load.knownFrom().atZone(LONDON).toLocalDate()),
                load.by(),
                load.why(),
                Integer.toString(load.figures()),
                Integer.toString(load.measures()),
                Days.words(load.latestPeriod())
            )
        );
        return table;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
