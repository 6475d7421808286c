package uk.improvementboard.board.restatement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import uk.improvementboard.board.component.Crumb;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.restatement.RestatementService.Ledger;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.shell.TopCrumb;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.pack.RevisionsPage;

/** The ledger of restatements: every figure that took another's place, and every definition, target, date or owner that changed. */
@Route(value = ":partnership/restatements", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class RestatementsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient RestatementService service;
    private String title = "Restatements";

    RestatementsView(BoardPlaces places, RestatementService service) {
        this.places = places;
        this.service = service;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var only = event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(RestatementNavigation.MEASURE)
            .map(RestatementsView::code);
        var ledger = service.ledger(place.partnership().id(), only, place.asAt());
        title = "Restatements - " + place.partnership().name();
        show(ledger, only, place);
    }

    private static MeasureCode code(String text) {
        try {
            return new MeasureCode(text);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException("No measure " + text);
        }
    }

    private void show(Ledger ledger, Optional<MeasureCode> only, BoardPlace place) {
        var content = getContent();
        content.removeAll();
        var about = new Paragraph(
            "A figure that was published is never overwritten: here stands what it was first, what took its place, when, by whom " +
                "and why. Below stand definitions, targets, dates and owners that changed."
        );
        about.addClassName("prose");
        content.add(crumb(only, ledger, place), new H1("Restatements"), about);
        only.ifPresent(code -> content.add(scope(code, ledger, place)));
        content.add(new Paragraph(download("Download the ledger (CSV)", only, place)));
        if (only.isEmpty()) {
            service.sinceLastPack(place.partnership().id(), place.asAt()).ifPresent(it -> content.add(revisions(it)));
        }
        content.add(figures(ledger, place), terms(ledger));
    }

    /** Those of one measure stand below its page. */
    private static Component crumb(Optional<MeasureCode> only, Ledger ledger, BoardPlace place) {
        return only
            .filter(ledger.measures()::containsKey)
            .map(code -> MeasureNavigation.measure(ledger.measures().getOrDefault(code, ""), code, place.address()))
            .map(link -> Crumb.of(link, "Restatements"))
            .orElseGet(() -> TopCrumb.belowBoard(place, "Restatements"));
    }

    private static Component scope(MeasureCode code, Ledger ledger, BoardPlace place) {
        var all = new Anchor(place.address().path(RestatementNavigation.PATH), "Show those of the whole board");
        all.getElement().setAttribute("router-link", true);
        return new Paragraph(new Span("Only " + ledger.measures().getOrDefault(code, code.value()) + ". "), all);
    }

    private static Anchor download(String words, Optional<MeasureCode> only, BoardPlace place) {
        var path = place.address().path("restatements.csv");
        var join = path.contains("?") ? "&" : "?";
        return DownloadLink.to(
            path + only.map(code -> join + RestatementNavigation.MEASURE + "=" + code.value()).orElse(""),
            words
        );
    }

    /** The same page that the next pack will print. */
    private static Component revisions(RevisionsPage page) {
        var block = PagePart.block(new H2("Since the last pack"), new Paragraph(page.summary()));
        if (!page.figures().isEmpty()) {
            var table = new PlainTable(
                "Figures restated since the last pack",
                "restatements",
                Column.text("Measure and period"),
                Column.number("Was"),
                Column.number("Is"),
                Column.text("Why"),
                Column.text("When and who")
            );
            page.figures().forEach(it ->
                table.row(it.measure() + ", " + it.period(), it.was(), it.is(), it.why(), it.when())
            );
            block.add(table);
        }
        if (!page.terms().isEmpty()) {
            var table = new PlainTable(
                "Definitions, targets, dates and owners changed since the last pack",
                "restatements",
                Column.text("What"),
                Column.text("What it said"),
                Column.text("What it says since"),
                Column.text("Why"),
                Column.text("When and who")
            );
            page.terms().forEach(it -> table.row(it.about(), it.was(), it.is(), it.why(), it.when()));
            block.add(table);
        }
        return block;
    }

    private static Component figures(Ledger ledger, BoardPlace place) {
        if (ledger.figures().isEmpty()) {
            return PagePart.block(new H2("Restated figures"), new Paragraph("No figure was restated."));
        }
        var table = new PlainTable(
            "Restated figures",
            "restatements",
            Column.text("Measure and period"),
            Column.number("First published"),
            Column.number("Was"),
            Column.number("Became"),
            Column.number("Now"),
            Column.text("When and who"),
            Column.text("Why"),
            Column.text("Rating that day")
        );
        ledger.figures().forEach(figure -> {
            var period = new Span(figure.period());
            period.addClassName("row-message");
            table.row(
                new Div(MeasureNavigation.measure(figure.measure(), figure.code(), place.address()), period),
                new Span(figure.first()),
                new Span(figure.was()),
                new Span(figure.is()),
                new Span(figure.now()),
                new Span(Days.words(BoardTime.dayOf(figure.knownFrom())) + ", " + figure.by()),
                new Span(figure.why()),
                new Span(figure.rating().isEmpty() ? "Not changed" : figure.rating())
            );
        });
        return PagePart.block(table);
    }

    private static Component terms(Ledger ledger) {
        if (ledger.terms().isEmpty()) {
            return PagePart.block(
                new H2("Definitions, targets, dates and owners"),
                new Paragraph("No definition, target, date or owner was changed.")
            );
        }
        var table = new PlainTable(
            "Definitions, targets, dates and owners",
            "restatements",
            Column.text("What"),
            Column.text("What it said"),
            Column.text("What it says since"),
            Column.text("When and who"),
            Column.text("Why")
        );
        ledger
            .terms()
            .forEach(change ->
                table.row(
                    TermsWords.about(change, ledger.measures()),
                    TermsWords.was(change),
                    TermsWords.is(change),
                    Days.words(BoardTime.dayOf(change.knownFrom())) + ", " + change.recordedBy(),
                    change.reason()
                )
            );
        return PagePart.block(table);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
