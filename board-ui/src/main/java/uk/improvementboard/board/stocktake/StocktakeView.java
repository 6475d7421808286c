package uk.improvementboard.board.stocktake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.board.component.DayField;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.overview.OverviewNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.pack.StocktakePage;

/** Where an adviser begins: impact, sustained change and evidence since the last stocktake, and how the forecasts made then did. */
@Route(value = ":partnership/stocktake", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class StocktakeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient StocktakeService service;
    private String title = "Stocktake";

    StocktakeView(BoardPlaces places, StocktakeService service) {
        this.places = places;
        this.service = service;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var chosen = event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(StocktakeNavigation.SINCE)
            .flatMap(StocktakeView::day);
        title = "Stocktake - " + place.partnership().name();
        var page = service.page(place.partnership().id(), place.asAt(), chosen);
        var address = place.address();
        var content = getContent();
        content.removeAll();
        content.add(head(page), choice(page, place));
        content.add(
            PagePart.of(StocktakeTables.ratings(page, address)),
            PagePart.of(StocktakeTables.evidence(page, address)),
            PagePart.of(StocktakeTables.contradictions(page, address)),
            PagePart.of(StocktakeTables.forecasts(page, address)),
            PagePart.of(method(page), LinkLine.of(OverviewNavigation.board("See the whole board", address)))
        );
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Component head(StocktakePage page) {
        var head = new Div(
            new H1("What changed since the stocktake"),
            new Paragraph(page.summary()),
            new Paragraph(page.sinceWords())
        );
        head.addClassName("mine-head");
        return head;
    }

    private Component choice(StocktakePage page, BoardPlace place) {
        var since = DayField.of();
        since.setLabel("Look on from");
        since.setId("stocktake-since");
        since.setMax(place.asAt().day().minusDays(1));
        since.setValue(page.since());
        since.addValueChangeListener(change -> go(place, Optional.ofNullable(change.getValue())));
        var row = new Div(since, LinkLine.of(download(page, place.address())));
        row.addClassName("form-row");
        return row;
    }

    private static Component download(StocktakePage page, BoardAddress address) {
        var path = address.path("stocktake.csv");
        var since = StocktakeNavigation.SINCE + "=" + page.since();
        return DownloadLink.to(path + (path.contains("?") ? "&" : "?") + since, "Download this comparison (CSV)");
    }

    private void go(BoardPlace place, Optional<LocalDate> since) {
        Map<String, List<String>> query = new HashMap<>(place.address().query().getParameters());
        since.ifPresent(day -> query.put(StocktakeNavigation.SINCE, List.of(day.toString())));
        getUI().ifPresent(ui ->
            ui.navigate(StocktakeView.class, place.address().parameters(), new QueryParameters(query))
        );
    }

    private static Component method(StocktakePage page) {
        var list = new UnorderedList();
        list.addClassName("notes");
        page.method().forEach(sentence -> list.add(new ListItem(sentence)));
        return ScreenFold.of("How to read this comparison", list);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
