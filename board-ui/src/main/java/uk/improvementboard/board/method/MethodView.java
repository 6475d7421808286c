package uk.improvementboard.board.method;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.shell.TopCrumb;
import uk.improvementboard.metrics.pack.MethodPage;
import uk.improvementboard.metrics.pack.MethodPages;

/** The method page: each rule as printed, followed on a case of this board, with the evidence for it. */
@Route(value = ":partnership/method", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class MethodView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient BoardReadingService readings;
    private final transient SmallNumbersService smallNumbers;
    private String title = "How this is worked out";

    MethodView(BoardPlaces places, BoardReadingService readings, SmallNumbersService smallNumbers) {
        this.places = places;
        this.readings = readings;
        this.smallNumbers = smallNumbers;
        getContent().addClassNames("page", "method");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        title = "How this is worked out - " + place.partnership().name();
        show(place);
    }

    private void show(BoardPlace place) {
        var partnership = place.partnership().id();
        var reading = readings.read(partnership, place.asAt());
        show(MethodPages.of(reading.plan(), reading.context()), place);
        if (smallNumbers.offered(partnership, place.asAt())) {
            var form = new SmallNumbersForm(reading.context().disclosure(), (rule, reason) -> {
                smallNumbers.set(partnership, rule, reason);
                show(place);
            });
            getContent().add(form);
        }
    }

    private void show(MethodPage page, BoardPlace place) {
        var content = getContent();
        content.removeAll();
        var lead = new Paragraph(
            "Every rating, icon and forecast on the board is computed by the rules below. Each is followed here on a case of " +
                place.partnership().name() +
                ", with its own figures, and judged by how well it has foretold."
        );
        lead.addClassName("prose");
        content.add(
            TopCrumb.belowBoard(place, "How this is worked out"),
            new H1("How this is worked out"),
            lead,
            contents(page, place)
        );
        page.parts().forEach(part -> content.add(new MethodPart(part, place.address())));
    }

    private static Nav contents(MethodPage page, BoardPlace place) {
        var list = new UnorderedList();
        page.parts().forEach(part -> {
            var link = new Anchor(place.address().path("method") + "#" + part.id(), part.title());
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        });
        var contents = new Nav(list);
        contents.addClassName("method-contents");
        contents.getElement().setAttribute("aria-label", "On this page");
        return contents;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
