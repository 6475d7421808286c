package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import uk.improvementboard.board.testing.BoardRoutes;

/** No page breaks a rule of WCAG 2.2 AA that axe-core can see, nor its best practice. */
class AccessibilityIT extends BrowserTest {

    static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    static final List<String> ROLES = Addresses.ROLES;

    /** A pack of the demonstration that was published and is no longer the latest. */
    private static final String PAST = "exampleshire-2026-09-public-1";

    /** What is broken, and on which pages: all of it, so that it can be mended in one go. */
    private final Map<String, TreeSet<String>> findings = new TreeMap<>();

    @ParameterizedTest
    @FieldSource("ROLES")
    void every_page_that_a_role_is_offered_is_accessible(String role) {
        var visitor = visitor(Screen.LAPTOP, role);
        Addresses.offered(visitor, "exampleshire").forEach(address -> examine(visitor, address));
        none();
    }

    /** The root only leads on, and the pages open to everybody are looked at by themselves. */
    @Test
    void together_the_roles_meet_a_page_of_every_kind() {
        var met = new TreeSet<String>();
        for (var role : ROLES) {
            Addresses.offered(visitor(Screen.LAPTOP, role), "exampleshire").forEach(it -> met.add(Addresses.kind(it)));
        }
        var routes = new TreeSet<String>();
        BoardRoutes.views().forEach(view -> routes.add(view.getAnnotation(Route.class).value()));
        routes.removeAll(List.of("", "login", "help"));
        assertThat(routes.stream().map(Addresses::kind))
            .isNotEmpty()
            .allMatch(met::contains, "met by " + met);
    }

    @Test
    void the_partnership_with_published_figures_is_accessible() {
        var visitor = visitor(Screen.LAPTOP, "chair");
        Addresses.offered(visitor, "hertfordshire").forEach(address -> examine(visitor, address));
        none();
    }

    @Test
    void the_pages_of_the_chair_are_accessible_on_a_phone() {
        var visitor = visitor(Screen.PHONE, "chair");
        Addresses.offered(visitor, "exampleshire").forEach(address -> examine(visitor, address));
        none();
    }

    @Test
    void pages_open_to_everybody_are_accessible() {
        var visitor = visitor(Screen.LAPTOP);
        List.of(
            "login",
            "login?error",
            "login?ended",
            "help",
            "public/exampleshire",
            "public/hertfordshire",
            "public/exampleshire/" + PAST,
            "public/exampleshire/packs/" + PAST + ".html"
        ).forEach(address -> examine(visitor, address));
        none();
    }

    @Test
    void pages_that_say_no_are_accessible() {
        var visitor = visitor(Screen.LAPTOP, "admin");
        List.of("exampleshire/board", "exampleshire/no-such-page", "nowhere/board").forEach(address ->
            examine(visitor, address)
        );
        none();
    }

    private void examine(Visitor visitor, String address) {
        visitor.open(address);
        for (var rule : new AxeBuilder(visitor.page()).withTags(RULES).setLegacyMode(true).analyze().getViolations()) {
            for (var node : rule.getNodes()) {
                findings
                    .computeIfAbsent(
                        rule.getId() + " (" + rule.getHelp() + ") at " + node.getTarget() + ": " + node.getHtml(),
                        _ -> new TreeSet<>()
                    )
                    .add(address);
            }
        }
    }

    private void none() {
        assertThat(
            findings
                .entrySet()
                .stream()
                .map(found -> "\n" + found.getKey() + "\n    on " + found.getValue())
                .toList()
        ).isEmpty();
    }
}
