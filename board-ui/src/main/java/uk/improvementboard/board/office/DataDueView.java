package uk.improvementboard.board.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.measure.FiguresDueTable;
import uk.improvementboard.board.overview.OverviewNavigation;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.FigureDue;
import uk.improvementboard.board.returns.monthly.CycleSteps;
import uk.improvementboard.board.returns.monthly.ReturnService;
import uk.improvementboard.board.returns.monthly.ReturnsNavigation;
import uk.improvementboard.board.returns.monthly.StandingTable;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.signoff.ToChaseTable;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.QualityPages;
import uk.improvementboard.persistence.measure.Load;

/** Where the programme office begins: the month's cycle, who owes what, quality of data and plan; then what is to be chased. */
@Route(value = ":partnership/data-due", layout = BoardLayout.class)
@RolesAllowed("RETURN_SUBMIT")
class DataDueView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int GAPS_NAMED = 3;

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
            cycle(due.returns(), place),
            PagePart.of(OwedTables.owed(due.owed(), place.asAt().day())),
            PagePart.of(OwedTables.quality(due.owed())),
            quality(due.reading(), place.address()),
            PagePart.of(new StandingTable(due.returns(), place.asAt().day(), place.address(), _ -> true)),
            PagePart.of(
                new FiguresDueTable("Figures by the day they are due", figures, place.asAt().day(), place.address())
            ),
            PagePart.of(new ToChaseTable(due.reading(), place.address())),
            PagePart.of(new ChaseTable(due.reading(), place.address())),
            PagePart.of(loads(due.loads())),
            PagePart.of(LinkLine.of(OverviewNavigation.board("See the whole board", place.address())))
        );
    }

    private static Component cycle(ReturnService.Overview returns, BoardPlace place) {
        var day = place.asAt().day();
        return returns
            .current(day)
            .map(it ->
                PagePart.of(new H2("This month: the return for " + it.cycle().words()), new CycleSteps(it.cycle(), day))
            )
            .orElseGet(() ->
                PagePart.of(
                    new H2("This month"),
                    new Paragraph("No calendar is set, so no return is open. Set it on the page of returns."),
                    LinkLine.of(ReturnsNavigation.overview("Returns", place.address()))
                )
            );
    }

    private static Component quality(BoardReading reading, BoardAddress address) {
        var page = QualityPages.of(reading.context().quality());
        var part = PagePart.of(new H2("Plan quality"), new Paragraph(page.summary()));
        if (!page.gaps().isEmpty()) {
            var missing = page
                .gaps()
                .stream()
                .limit(GAPS_NAMED)
                .map(gap -> Wording.lowerFirst(gap.what()) + " (" + gap.howOften() + ")")
                .collect(Collectors.joining(", "));
            part.add(new Paragraph("Missing most: " + missing + "."));
        }
        part.add(LinkLine.of(PlanNavigation.quality("What is to mend in the plan, the worst first", address)));
        return part;
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
                Days.words(BoardTime.dayOf(load.knownFrom())),
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
