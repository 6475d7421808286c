package uk.improvementboard.board.exception;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.ExceptionsPage;
import uk.improvementboard.metrics.pack.ExceptionsPage.Row;
import uk.improvementboard.metrics.plan.GreenAction;

/** Every exception: what needs a page and has none, what is open, which green actions sit on failing measures, what recovered. */
@Route(value = ":partnership/exceptions", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class ExceptionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient ExceptionService service;
    private final transient BoardReadingService readings;
    private String title = "Exceptions";

    ExceptionsView(BoardPlaces places, ExceptionService service, BoardReadingService readings) {
        this.places = places;
        this.service = service;
        this.readings = readings;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        title = "Exceptions - " + place.partnership().name();
        var page = service.page(place.partnership().id(), place.asAt());
        var content = getContent();
        content.removeAll();
        content.add(new H1("Exceptions"), prose(page.summary()), prose(page.rule()));
        if (!page.needed().isEmpty()) {
            content.add(PagePart.block(needed(page, place.address())));
        }
        if (!page.open().isEmpty()) {
            content.add(PagePart.block(open(page, place.address())));
        }
        var reading = readings.read(place.partnership().id(), place.asAt());
        var green = GreenAction.in(reading.plan());
        if (!green.isEmpty()) {
            content.add(new GreenActionsTable(green, reading.context(), place.address()));
        }
        if (!page.recovered().isEmpty()) {
            content.add(PagePart.block(recovered(page, place.address())));
        }
    }

    private static Component needed(ExceptionsPage page, BoardAddress address) {
        var table = new PlainTable(
            "To be written",
            "promises",
            Column.text("What it is about"),
            Column.text("Why it needs a page"),
            Column.text("Owner"),
            Column.text("How it stands").with("col-rating")
        );
        page.needed().forEach(row ->
            table.row(
                name(row, address),
                new Span(Wording.sentence(row.state().reason())),
                new Span(row.owner()),
                RatingTag.block(row.state())
            )
        );
        return table;
    }

    private static Component open(ExceptionsPage page, BoardAddress address) {
        var table = new PlainTable(
            "Open",
            "promises",
            Column.text("What it is about"),
            Column.text("Cause"),
            Column.text("What is being done"),
            Column.text("Recovery date, and what the record says of it"),
            Column.text("Support asked"),
            Column.text("How it stands").with("col-rating")
        );
        page.open().forEach(row ->
            table.row(
                name(row, address),
                new Span(row.cause()),
                new Span(row.action()),
                new Div(new Div(row.recovery()), QuietWords.of(Wording.sentence(row.outlook()))),
                new Span(row.support().isEmpty() ? "None" : row.support()),
                RatingTag.block(row.state())
            )
        );
        return table;
    }

    private static Component recovered(ExceptionsPage page, BoardAddress address) {
        var table = new PlainTable(
            "Recovered",
            "promises",
            Column.text("What it was about"),
            Column.text("Owner"),
            Column.text("Pages, latest first")
        );
        page.recovered().forEach(row -> {
            var pages = new Div();
            row.earlier().forEach(it -> pages.add(new Div(it.inWords())));
            table.row(name(row, address), new Span(row.owner()), pages);
        });
        return table;
    }

    private static Component name(Row row, BoardAddress address) {
        var name = new Span(ExceptionNavigation.page(row.name(), row.subject(), address));
        name.addClassName("row-name");
        return new Div(name, QuietWords.of(row.kind()));
    }

    private static Component prose(String words) {
        var prose = new Paragraph(words);
        prose.addClassName("prose");
        return prose;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
