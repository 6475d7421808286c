package uk.improvementboard.board.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.improvementboard.board.component.ColourChoice;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.persistence.account.Permission;

/** The frame of every page behind the log-in: masthead, partnership and day, the page, and what the figures are. */
@PermitAll
public class BoardLayout extends Composite<Div> implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient Permits permits;
    private final Masthead masthead;
    private final ContextBar contextBar;
    private final Main main = new Main();
    private final Footer footer = new Footer();
    private final ColourChoice colours = new ColourChoice();
    private transient @Nullable BoardPlace place;

    BoardLayout(
        BoardPlaces places,
        Permits permits,
        List<MainNavigation> navigation,
        AuthenticationContext authentication
    ) {
        this.places = places;
        this.permits = permits;
        this.masthead = new Masthead(navigation, authentication);
        this.contextBar = new ContextBar(places);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        footer.addClassName("page-foot");
        getContent().addClassName("board");
        getContent().add(skipLink(), masthead, contextBar, main, footer);
    }

    /** By address, because the method page shows its cases with links of measure and plan, which stand in this frame. */
    private static Anchor method(BoardPlace place) {
        var link = new Anchor(place.address().path("method"), "How this is worked out, and how well it foretells");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Component skipLink() {
        var skip = new Anchor("#main", "Skip to the page");
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true);
        // The page's base makes "#main" an address of its own, so following it would leave the page.
        skip.getElement().executeJs(
            "this.addEventListener('click', e => { e.preventDefault(); document.getElementById('main').focus(); })"
        );
        return skip;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(Objects.requireNonNull(content.getElement()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = places.at(event);
    }

    /** By address, because the rule's page stands in this frame and must not be depended on in turn. */
    private Component rule(BoardPlace here) {
        if (!permits.may(here.partnership().id(), Permission.BOARD_VIEW)) {
            return new Text("the rating rule");
        }
        var link = new Anchor(here.address().path("rating-rule"), "the rating rule");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = place;
        if (here == null) {
            return;
        }
        masthead.show(here, event.getLocation().getPath(), permits);
        var path = event.getLocation().getPath();
        var below = path.contains("/") ? path.substring(path.indexOf('/') + 1) : "";
        contextBar.show(here, below, event.getLocation().getQueryParameters(), permits);
        footer.removeAll();
        var words = new Div(
            (here.partnership().illustrative()
                ? "Illustrative data: a made-up partnership. "
                : "Figures as published; each carries its source. ") + "Good delivery never hides poor impact: "
        );
        words.add(rule(here), new Text(". "), method(here), new Text(". "));
        words.add(new Anchor("help", "Help, key and accessibility statement"));
        words.addClassName("page-foot-words");
        var choice = new Div(colours);
        choice.addClassName("page-foot-words");
        footer.add(words, choice);
    }
}
