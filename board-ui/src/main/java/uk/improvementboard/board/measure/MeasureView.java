package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.pack.MeasurePages;

/** The page of one measure. */
@Route(value = ":partnership/measures/:measure", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class MeasureView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient BoardReadingService readings;
    private String title = "Measure";

    MeasureView(BoardPlaces places, BoardReadingService readings) {
        this.places = places;
        this.readings = readings;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var reading = readings.read(place.partnership().id(), place.asAt());
        var code = event.getRouteParameters().get(MeasureNavigation.MEASURE).orElse("");
        var measure = reading
            .plan()
            .measures()
            .stream()
            .filter(it -> it.measure().code().value().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("No measure " + code));
        var page = MeasurePages.of(measure, reading.context());
        title = page.name() + " - " + place.partnership().name();
        getContent().removeAll();
        getContent().add(new H1(page.headline()), new Paragraph(page.subtitle()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
