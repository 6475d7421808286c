package uk.improvementboard.board.forecast;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.pack.ForecastPages;
import uk.improvementboard.metrics.pack.ForecastsPage;
import uk.improvementboard.metrics.pack.ForecastsPage.MissLine;

/** How our forecasts did: what issued packs foretold beside what came, for the board, each measure and each promise. */
@Route(value = ":partnership/forecasts", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class ForecastView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient BoardReadingService readings;
    private final transient ForecastRecordService records;
    private String title = "How our forecasts did";

    ForecastView(BoardPlaces places, BoardReadingService readings, ForecastRecordService records) {
        this.places = places;
        this.readings = readings;
        this.records = records;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var reading = readings.read(place.partnership().id(), place.asAt());
        var record = records.record(place.partnership().id(), reading);
        title = "How our forecasts did - " + place.partnership().name();
        show(ForecastPages.of(record, reading.plan()), place.address());
    }

    private void show(ForecastsPage page, BoardAddress address) {
        var content = getContent();
        content.removeAll();
        var headline = new Paragraph(page.headline());
        headline.addClassName("forecast-headline");
        content.add(new H1("How our forecasts did"), headline);
        if (page.scored()) {
            content.add(list(page.findings()), files(address));
            if (!page.misses().isEmpty()) {
                content.add(misses(page.misses(), address));
            }
            content.add(
                PagePart.block(ForecastTables.latest(page.latest(), address)),
                PagePart.block(ForecastTables.measures(page.measures(), address)),
                PagePart.block(ForecastTables.horizons(page.horizons()))
            );
            content.add(chances(page));
        }
        if (!page.without().isEmpty()) {
            content.add(PagePart.block(ForecastTables.without(page.without(), address)));
        }
        content.add(PagePart.block(new H2("How to read this page"), list(page.method())));
    }

    private static Component chances(ForecastsPage page) {
        return page.chances().isEmpty()
            ? PagePart.block(
                  new H2("Did the chances come true?"),
                  new Paragraph("No promise to which a pack gave a chance has fallen due yet.")
              )
            : PagePart.block(ForecastTables.chances(page.chances()));
    }

    private static Component misses(List<MissLine> lines, BoardAddress address) {
        var list = new UnorderedList();
        lines.forEach(line ->
            list.add(
                new ListItem(
                    MeasureNavigation.measure(line.name(), line.code(), address),
                    new Span(". " + line.words() + ".")
                )
            )
        );
        list.addClassName("sentences");
        var note = new Paragraph(
            "The largest misses, counted in usual changes of the measure. A miss is a question to ask, not a fault to find."
        );
        return PagePart.block(new H2("What surprised us most"), note, list);
    }

    private static Component files(BoardAddress address) {
        var files = new Paragraph(
            file(address, "forecasts.csv", "Every forecast and figure as CSV"),
            file(address, "forecast-chances.csv", "Every chance as CSV")
        );
        files.addClassName("downloads");
        return files;
    }

    private static Anchor file(BoardAddress address, String name, String words) {
        return DownloadLink.to(address.path(name), words);
    }

    private static UnorderedList list(List<String> sentences) {
        var list = new UnorderedList();
        list.addClassName("sentences");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
