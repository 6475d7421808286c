package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;
import uk.improvementboard.metrics.pack.OverviewPages;
import uk.improvementboard.metrics.rating.MeasureReading;

/** Every measure on the board in one table. */
@Route(value = ":partnership/measures", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class MeasuresView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient BoardReadingService readings;
    private String title = "Measures";

    MeasuresView(BoardPlaces places, BoardReadingService readings) {
        this.places = places;
        this.readings = readings;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var reading = readings.read(place.partnership().id(), place.asAt());
        var measures = reading.plan().measures();
        title = "Measures - " + place.partnership().name();
        var rows = measures
            .stream()
            .sorted(Comparator.comparing((MeasureReading it) -> !it.measure().headline()))
            .map(it -> OverviewPages.row(it, reading.context()))
            .toList();
        var table = new Div(table(rows, place.address()));
        table.addClassName("section-block");
        getContent().removeAll();
        if (rows.isEmpty()) {
            getContent().add(
                new H1("Measures"),
                new Paragraph("No measure is on the board yet. The first ones come with the plan of the partnership.")
            );
            return;
        }
        getContent().add(
            new H1("Measures"),
            new Paragraph(summary(measures)),
            filter(rows, place, table),
            table,
            download(place)
        );
    }

    private static String summary(List<MeasureReading> measures) {
        var without = measures.stream().filter(MeasureReading::withoutLongTermObjective).count();
        return (
            Wording.counted(measures.size(), "measure") +
            ", the headline ones first; " +
            without +
            " without a long-term objective."
        );
    }

    private static MeasureTable table(List<MeasureRow> rows, BoardAddress address) {
        return new MeasureTable("All measures", rows, address);
    }

    private static Paragraph download(BoardPlace place) {
        return new Paragraph(
            DownloadLink.to(place.address().path("measures.csv"), "Download all measures with their ratings as CSV")
        );
    }

    private static TextField filter(List<MeasureRow> rows, BoardPlace place, Div table) {
        var filter = new TextField("Name contains");
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> {
            var wanted = change.getValue().strip().toLowerCase(Locale.UK);
            var found = rows
                .stream()
                .filter(row -> row.name().toLowerCase(Locale.UK).contains(wanted))
                .toList();
            table.removeAll();
            table.add(
                found.isEmpty() ? new Paragraph("No measure has this in its name.") : table(found, place.address())
            );
        });
        return filter;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
