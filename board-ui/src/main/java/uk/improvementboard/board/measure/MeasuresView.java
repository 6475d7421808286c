package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.pack.OverviewPages;

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
        getContent().removeAll();
        getContent().add(
            new H1("Measures"),
            new Paragraph(
                measures.size() +
                    " measures, " +
                    measures
                        .stream()
                        .filter(it -> it.withoutLongTermObjective())
                        .count() +
                    " of them without a long-term objective."
            ),
            new MeasureTable(
                "All measures",
                measures
                    .stream()
                    .map(it -> OverviewPages.row(it, reading.context()))
                    .toList(),
                place.address()
            )
        );
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
