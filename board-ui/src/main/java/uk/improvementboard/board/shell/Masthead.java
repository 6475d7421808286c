package uk.improvementboard.board.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import uk.improvementboard.board.help.HelpPanel;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.persistence.account.RoleHolding;

/**
 * The top of every page: the product, where one can go, who one is. What a role needs most stands in the row; the rest is one step
 * further, under "More", so that the row never breaks into a heap of words.
 */
final class Masthead extends Composite<Header> {

    private static final long serialVersionUID = 1L;
    private static final int IN_THE_ROW = 7;

    private final transient List<MainNavigation> navigation;
    private final UnorderedList links = new UnorderedList();
    private final NativeDetails more = new NativeDetails();
    private final Anchor who = new Anchor();
    private final HelpPanel help = new HelpPanel();

    Masthead(List<MainNavigation> navigation, AuthenticationContext authentication) {
        this.navigation = navigation.stream().sorted(Comparator.comparingInt(MainNavigation::position)).toList();
        var product = new Anchor("", "Improvement Board");
        product.addClassName("product");
        more.addClassName("nav-more");
        var nav = new Nav(links, more);
        nav.addClassName("main-nav");
        nav.getElement().setAttribute("aria-label", "Main");
        var logOut = new NativeButton("Log out", _ -> authentication.logout());
        logOut.addClassName("link-button");
        var side = new Div(who, help, logOut);
        side.addClassName("who");
        var row = new Div(product, nav, side);
        row.addClassName("masthead-row");
        getContent().addClassName("masthead");
        getContent().add(row);
    }

    /** @param path of the page below the root */
    void show(BoardPlace place, String path, Permits permits) {
        help.show(path.contains("/") ? path.substring(path.indexOf('/') + 1) : "");
        who.setText(place.roleWords());
        who.setHref(place.address().path("account"));
        var offered = permits
            .principal()
            .flatMap(user -> user.holding(place.partnership().id()))
            .map(RoleHolding::role)
            .map(role ->
                navigation
                    .stream()
                    .filter(item -> item.offeredTo(role))
                    // Where a role lands comes first; the sort keeps the order of the rest.
                    .sorted(Comparator.comparing(item -> !item.landingOf(role)))
                    .toList()
            )
            .orElse(List.of());
        var first = offered.size() <= IN_THE_ROW + 1 ? offered.size() : IN_THE_ROW;
        links.removeAll();
        offered.subList(0, first).forEach(item -> links.add(new ListItem(link(item, place, path))));
        showMore(
            offered
                .subList(first, offered.size())
                .stream()
                .map(item -> link(item, place, path))
                .toList()
        );
    }

    /** The page that one is on is named even while the list is closed. */
    private void showMore(List<RouterLink> rest) {
        var list = new UnorderedList();
        rest.forEach(link -> list.add(new ListItem(link)));
        more.setVisible(!rest.isEmpty());
        more.setContent(list);
        more.setOpen(false);
        var here = rest
            .stream()
            .filter(link -> link.getElement().hasAttribute("aria-current"))
            .findFirst();
        more.setSummaryText(here.map(link -> "More: " + link.getText()).orElse("More"));
        more.setClassName("nav-more--here", here.isPresent());
    }

    private static RouterLink link(MainNavigation item, BoardPlace place, String path) {
        var link = new RouterLink(item.words(), item.target(), place.address().parameters());
        link.setQueryParameters(place.address().query());
        link.setHighlightCondition(HighlightConditions.never());
        if (path.equals(link.getHref().split("\\?")[0]) || path.startsWith(link.getHref().split("\\?")[0] + "/")) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
