package uk.improvementboard.board.national;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;

/** Several areas side by side: the reader's partnerships, then every local authority of England from published figures. */
@Route(value = ":partnership/areas", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class NationalView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient NationalService national;
    private String title = "Areas side by side";

    NationalView(BoardPlaces places, NationalService national) {
        this.places = places;
        this.national = national;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var here = place.partnership().id();
        title = "Areas side by side - " + place.partnership().name();
        var choice = Choice.of(event.getLocation());
        var authorities = national.authorities(here, place.asAt()).map(it -> authorities(it, place, choice));
        var table = new BoardsTable(national.boards(here, place.asAt()), place.address(), choice.boards(), order ->
            authorities.ifPresentOrElse(it -> it.withBoardsBy(order), () -> keep(choice.boardsBy(order), place))
        );
        var boards = new Div(table);
        boards.addClassName("section-block");
        getContent().removeAll();
        getContent().add(
            new H1("Areas side by side"),
            boards,
            download(place, "partnerships.csv", "Download your partnerships as CSV"),
            authorities.<Component>map(it -> it).orElseGet(() -> unknown(place))
        );
    }

    private AuthoritiesSection authorities(NationalService.Published published, BoardPlace place, Choice choice) {
        var neighbours = national.neighbours(place.partnership().id(), place.asAt());
        var section = new AuthoritiesSection(published, neighbours, place, choice, it -> keep(it, place));
        section.addClassName("section-block");
        section.add(download(place, "areas.csv", "Download every area and year as CSV"));
        return section;
    }

    private static void keep(Choice choice, BoardPlace place) {
        UI.getCurrentOrThrow()
            .getPage()
            .getHistory()
            .replaceState(null, place.address().path("areas").replaceFirst("\\?.*", "") + words(choice, place));
    }

    private static String words(Choice choice, BoardPlace place) {
        var query = choice.query(place.address()).getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    private Component unknown(BoardPlace place) {
        var words = new Paragraph(
            "The figures of every local authority that come with the program were published on " +
                Days.words(national.published(place.partnership().id())) +
                ". On the day that you chose they were not known. Choose a later day."
        );
        words.addClassName("section-block");
        return words;
    }

    private static Paragraph download(BoardPlace place, String file, String words) {
        var line = LinkLine.of(DownloadLink.to(place.address().path(file), words));
        return line;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
