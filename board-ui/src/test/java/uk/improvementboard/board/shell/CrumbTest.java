package uk.improvementboard.board.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardRoutes;
import uk.improvementboard.board.testing.BoardTest;

/** FEATURE UNDER TEST: a page that the main navigation does not name says where it stands, and leads back up. */
class CrumbTest extends BoardTest {

    @Test
    void every_page_outside_the_navigation_says_where_it_stands() {
        var pages = outsideTheNavigation();
        assertThat(pages).contains(
            ":partnership/rating-rule",
            ":partnership/method",
            ":partnership/restatements",
            ":partnership/search",
            ":partnership/account"
        );
        for (var page : pages) {
            logInAs(Objects.requireNonNull(AccessTest.OPEN_TO.get(page), page).getFirst());
            open(AccessTest.page(page, "exampleshire"));
            assertThat(crumbs()).as(page).hasSize(1);
            var items = elements(elements(crumbs().getFirst(), "ol").getFirst(), "li");
            assertThat(items.size()).as(page).isGreaterThan(1);
            assertThat(items.subList(0, items.size() - 1))
                .as(page)
                .allMatch(it -> elements(it, "a").size() == 1);
            assertThat(elements(items.getLast(), "span").getFirst().getAttribute("aria-current"))
                .as(page)
                .isEqualTo("page");
        }
    }

    @Test
    void the_restatements_of_one_measure_stand_below_its_page() {
        logInAs("chair");
        open("exampleshire/restatements?measure=ehc-plans-within-20-weeks&as-at=2026-06-30");
        assertThat(elements(crumbs().getFirst(), "a"))
            .singleElement()
            .extracting(it -> it.getAttribute("href"))
            .isEqualTo("exampleshire/measures/ehc-plans-within-20-weeks?as-at=2026-06-30");
    }

    /** Who keeps accounts does not read the board, and would only be refused there. */
    @Test
    void the_own_account_leads_back_to_where_its_owner_lands() {
        logInAs("admin");
        open("exampleshire/account");
        assertThat(links("Improvement Board")).hasSize(2).containsOnly("");
    }

    /** Log-in and help stand outside every partnership, and the root only leads on. */
    private TreeSet<String> outsideTheNavigation() {
        var named = beans()
            .getBeansOfType(MainNavigation.class)
            .values()
            .stream()
            .<Class<?>>map(MainNavigation::target)
            .collect(Collectors.toSet());
        return BoardRoutes.views()
            .stream()
            .filter(view -> !named.contains(view))
            .map(view -> view.getAnnotation(Route.class))
            .filter(route -> route.layout() == BoardLayout.class)
            .map(Route::value)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Element> crumbs() {
        return elements("nav")
            .stream()
            .filter(nav -> "You are here".equals(nav.getAttribute("aria-label")))
            .toList();
    }
}
