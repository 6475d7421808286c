package uk.improvementboard.board.challenge;

import com.vaadin.flow.component.Component;
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
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.challenge.ChallengeReading.State;
import uk.improvementboard.metrics.pack.ChallengesPage;

/** The register of challenges: all of them, or those in one state, which stands in the address. */
@Route(value = ":partnership/challenges", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class ChallengesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String STATE = "state";

    private final transient BoardPlaces places;
    private final transient ChallengeService service;
    private final transient ChallengeForms forms;
    private final Paragraph said = StatusLine.empty();
    private String title = "Challenges";

    ChallengesView(BoardPlaces places, ChallengeService service, ChallengeForms forms) {
        this.places = places;
        this.service = service;
        this.forms = forms;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.setText("");
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(STATE);
        show(places.at(event), wanted.flatMap(ChallengesView::state));
    }

    private void show(BoardPlace place, Optional<State> chosen) {
        title = "Challenges - " + place.partnership().name();
        var page = service.register(place.partnership().id(), place.asAt());
        var summary = new Paragraph(page.summary());
        summary.addClassName("prose");
        var content = getContent();
        content.removeAll();
        content.add(new H1("Challenges"), summary, said);
        if (!page.rows().isEmpty()) {
            content.add(
                choice(page, place, chosen),
                LinkLine.of(download(place)),
                PagePart.block(table(page, place, chosen))
            );
        }
        if (forms.raiseOffered(place)) {
            content.add(
                forms.raiseFolded(place, Suggested.nothing(), words -> {
                    show(place, chosen);
                    said.setText(words);
                })
            );
        }
    }

    private static Component choice(ChallengesPage page, BoardPlace place, Optional<State> chosen) {
        var list = new UnorderedList();
        list.addClassNames("inline-list", "link-line");
        list.add(new ListItem(choose("All " + page.rows().size(), Optional.empty(), chosen, place)));
        Arrays.stream(State.values()).forEach(state -> {
            var count = page
                .rows()
                .stream()
                .filter(row -> row.standing() == state)
                .count();
            list.add(new ListItem(choose(state.words() + " " + count, Optional.of(state), chosen, place)));
        });
        var nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", "Challenges by state");
        return nav;
    }

    private static Anchor choose(String words, Optional<State> state, Optional<State> chosen, BoardPlace place) {
        var path = place.address().path("challenges");
        var query = state.map(it -> (path.contains("?") ? "&" : "?") + STATE + "=" + word(it)).orElse("");
        var link = new Anchor(path + query, words);
        link.getElement().setAttribute("router-link", true);
        if (state.equals(chosen)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Component table(ChallengesPage page, BoardPlace place, Optional<State> chosen) {
        var rows = page
            .rows()
            .stream()
            .filter(row -> chosen.isEmpty() || chosen.get() == row.standing())
            .toList();
        return rows.isEmpty()
            ? new Paragraph("No challenge stands so.")
            : new ChallengeTable(
                  chosen.map(it -> it.words() + " challenges").orElse("All challenges"),
                  rows,
                  place.address()
              );
    }

    private static Optional<State> state(String word) {
        return Arrays.stream(State.values())
            .filter(state -> word(state).equals(word))
            .findFirst();
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Anchor download(BoardPlace place) {
        return DownloadLink.to(place.address().path("challenges.csv"), "Download the register (CSV)");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
