package uk.improvementboard.board.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.board.testing.BoardRoutes;
import uk.improvementboard.board.testing.BoardTest;

/** Every page and every role: what opens, what is refused, and that another partnership is not found. */
class AccessTest extends BoardTest {

    private static final List<String> BOARD = List.of("chair", "icb", "council", "office", "adviser", "forum");
    private static final List<String> EXECUTIVES = List.of("icb", "council");
    private static final List<String> OFFICE = List.of("office");
    private static final List<String> ADMIN = List.of("admin");
    private static final List<String> EVERYBODY = List.of(
        "chair",
        "icb",
        "council",
        "office",
        "adviser",
        "forum",
        "admin"
    );

    /** Who may open which page: the table of roles. A page that is missing here fails {@link #every_page_has_its_line}. */
    static final Map<String, List<String>> OPEN_TO = Map.ofEntries(
        Map.entry(":partnership/board", BOARD),
        Map.entry(":partnership/areas", BOARD),
        Map.entry(":partnership/search", BOARD),
        Map.entry(":partnership/measures", BOARD),
        Map.entry(":partnership/measures/:measure", BOARD),
        Map.entry(":partnership/plan", BOARD),
        Map.entry(":partnership/plan/:section", BOARD),
        Map.entry(":partnership/actions/:action", BOARD),
        Map.entry(":partnership/promises", BOARD),
        Map.entry(":partnership/promises/:promise", BOARD),
        Map.entry(":partnership/questions", BOARD),
        Map.entry(":partnership/questions/:question", BOARD),
        Map.entry(":partnership/exceptions", BOARD),
        Map.entry(":partnership/exceptions/:subject", BOARD),
        Map.entry(":partnership/challenges", BOARD),
        Map.entry(":partnership/challenges/:challenge", BOARD),
        Map.entry(":partnership/meetings", BOARD),
        Map.entry(":partnership/meetings/:meeting", BOARD),
        Map.entry(":partnership/restatements", BOARD),
        Map.entry(":partnership/stocktake", BOARD),
        Map.entry(":partnership/plan-quality", BOARD),
        Map.entry(":partnership/questions-to-ask", BOARD),
        Map.entry(":partnership/rating-rule", BOARD),
        Map.entry(":partnership/method", BOARD),
        Map.entry(":partnership/outlook", BOARD),
        Map.entry(":partnership/lived-experience", BOARD),
        Map.entry(":partnership/mine", EXECUTIVES),
        Map.entry(":partnership/sign-off", List.of("chair", "icb", "council", "office")),
        Map.entry(":partnership/data-due", OFFICE),
        Map.entry(":partnership/imports", List.of("icb", "council", "office")),
        Map.entry(":partnership/import-tokens", List.of("office", "admin")),
        Map.entry(":partnership/returns", List.of("icb", "council", "office")),
        Map.entry(":partnership/returns/:month/:organisation", List.of("council", "office")),
        Map.entry(":partnership/forecasts", BOARD),
        Map.entry(":partnership/packs", BOARD),
        Map.entry(":partnership/packs/compare", BOARD),
        Map.entry(":partnership/administration", ADMIN),
        Map.entry(":partnership/audit", ADMIN),
        Map.entry(":partnership/account", EVERYBODY)
    );

    /** Pages that belong to no role. */
    private static final List<String> WITHOUT_ROLE = List.of("", "login", "help");

    @Test
    void every_page_has_its_line() {
        var pages = BoardRoutes.views()
            .stream()
            .map(view -> view.getAnnotation(Route.class).value())
            .filter(page -> !WITHOUT_ROLE.contains(page));
        assertThat(pages).containsExactlyInAnyOrderElementsOf(OPEN_TO.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = { "chair", "icb", "council", "office", "adviser", "forum", "admin" })
    void each_role_opens_its_pages_and_no_others(String username) {
        logInAs(username);
        OPEN_TO.forEach((page, open) -> {
            open(page(page, "exampleshire"));
            if (open.contains(username)) {
                assertThat(all("h1")).as(page).isNotEmpty().doesNotContain("Not open to your role", "Page not found");
                assertThat(elements("main")).as(page).hasSize(1);
                assertThat(title()).as(page).isNotBlank();
            } else {
                assertThat(all("h1")).as(page).containsExactly("Not open to your role");
                assertThat(title()).as(page).isEqualTo("Not open to your role - Improvement Board");
            }
        });
    }

    @Test
    void nobody_opens_anything_of_a_partnership_without_logging_in() {
        OPEN_TO.keySet().forEach(page -> {
            logOut();
            open(page(page, "exampleshire"));
            assertThat(all("h1")).as(page).isSubsetOf("Improvement Board");
            assertThat(elements("table")).as(page).isEmpty();
        });
    }

    @Test
    void a_partnership_where_one_holds_no_role_is_not_found() {
        logInAs("chair");
        open("elsewhere/board");
        assertThat(all("h1")).containsExactly("Page not found");
        assertThat(title()).isEqualTo("Page not found - Improvement Board");
    }

    static String page(String template, String partnership) {
        return template
            .replace(":partnership", partnership)
            .replace(":measure", "ehc-plans-within-20-weeks")
            .replace(":section", "area-1")
            .replace(":month", "2026-10")
            .replace(":organisation", "council")
            .replace(":question", "q-backlog")
            .replace(":subject", "measure-ehc-plans-within-20-weeks")
            .replace(":challenge", "c-0001")
            .replace(":meeting", "2026-11-04")
            .replace(":promise", "special-places")
            .replace(":action", "P1.1");
    }
}
