package uk.improvementboard.board.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.persistence.account.Role;

/** Sends everybody who logs in to the page where their role lands, in the first partnership where they hold one. */
@Route("")
@PageTitle("Improvement Board")
@PermitAll
class RootView extends Composite<Main> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient Permits permits;
    private final transient List<MainNavigation> navigation;

    RootView(BoardPlaces places, Permits permits, List<MainNavigation> navigation) {
        this.places = places;
        this.permits = permits;
        this.navigation = navigation;
        getContent().addClassName("login-page");
        getContent().add(
            new H1("No role yet"),
            new Paragraph(
                "Your account holds no role in any partnership today. Ask the administrator of the board for one."
            )
        );
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        places
            .mine()
            .stream()
            .findFirst()
            .ifPresent(partnership ->
                permits
                    .principal()
                    .flatMap(user -> user.holding(partnership.id()))
                    .ifPresent(holding -> land(event, partnership, holding.role()))
            );
    }

    private void land(BeforeEnterEvent event, Partnership partnership, Role role) {
        navigation
            .stream()
            .filter(item -> item.landingOf(role))
            .findFirst()
            .map(MainNavigation::target)
            .ifPresent(target -> {
                var parameters = new RouteParameters(BoardAddress.PARTNERSHIP, partnership.slug());
                event.forwardTo(target, parameters);
                // The address must be one that can be sent to a colleague; a forward alone leaves it empty.
                event
                    .getUI()
                    .getPage()
                    .getHistory()
                    .replaceState(null, RouteConfiguration.forSessionScope().getUrl(target, parameters));
            });
    }
}
