package uk.improvementboard.board.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.persistence.account.RoleHolding;

/** The top of every page: the product, where one can go, who one is. */
final class Masthead extends Composite<Header> {

    private static final long serialVersionUID = 1L;

    private final transient List<MainNavigation> navigation;
    private final UnorderedList links = new UnorderedList();
    private final Anchor who = new Anchor();

    Masthead(List<MainNavigation> navigation, AuthenticationContext authentication) {
        this.navigation = navigation.stream().sorted(Comparator.comparingInt(MainNavigation::position)).toList();
        var product = new Anchor("", "Improvement Board");
        product.addClassName("product");
        var nav = new Nav(links);
        nav.addClassName("main-nav");
        nav.getElement().setAttribute("aria-label", "Main");
        var help = new Anchor("help", "Help");
        var logOut = new NativeButton("Log out", _ -> authentication.logout());
        logOut.addClassName("link-button");
        var side = new Div(who, help, logOut);
        side.addClassName("who");
        var row = new Div(product, nav, side);
        row.addClassName("masthead-row");
        getContent().addClassName("masthead");
        getContent().add(row);
    }

    void show(BoardPlace place, String path, Permits permits) {
        who.setText(place.roleWords());
        who.setHref(place.address().path("account"));
        links.removeAll();
        permits
            .principal()
            .flatMap(user -> user.holding(place.partnership().id()))
            .map(RoleHolding::role)
            .ifPresent(role ->
                navigation
                    .stream()
                    .filter(item -> item.offeredTo(role))
                    .forEach(item -> links.add(link(item, place, path)))
            );
    }

    private static ListItem link(MainNavigation item, BoardPlace place, String path) {
        var link = new RouterLink(item.words(), item.target(), place.address().parameters());
        link.setQueryParameters(place.address().query());
        link.setHighlightCondition(HighlightConditions.never());
        if (path.equals(link.getHref().split("\\?")[0]) || path.startsWith(link.getHref().split("\\?")[0] + "/")) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}
