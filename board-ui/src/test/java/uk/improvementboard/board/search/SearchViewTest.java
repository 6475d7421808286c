package uk.improvementboard.board.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;

/** FEATURE UNDER TEST: the search on every page, as a reader meets it. */
class SearchViewTest extends BoardTest {

    @Test
    void what_is_found_stands_in_groups_and_leads_to_its_page() {
        logInAs("chair");
        open("exampleshire/search?q=special+places");
        assertThat(all("h2")).anyMatch(it -> it.startsWith("Promises ("));
        assertThat(elements("a")).anyMatch(it ->
            "exampleshire/promises/special-places".equals(it.getAttribute("href"))
        );
        assertThat(title()).isEqualTo("special places - Search - Exampleshire SEND partnership");
    }

    @Test
    void a_code_leads_to_its_action_first() {
        logInAs("office");
        open("exampleshire/search?q=p1.1");
        assertThat(
            all("li")
                .stream()
                .filter(it -> it.startsWith("P1."))
                .findFirst()
                .orElse("")
        ).startsWith("P1.1 ");
        assertThat(links("Establish the EHC plan recovery team")).isSubsetOf("exampleshire/actions/P1.1");
    }

    @Test
    void the_chosen_day_stays_in_the_links() {
        logInAs("chair");
        open("exampleshire/search?as-at=2026-06-30&q=weeks");
        assertThat(elements("a"))
            .map(it -> it.getAttribute("href"))
            .anyMatch(it -> it.startsWith("exampleshire/measures/") && it.endsWith("?as-at=2026-06-30"));
    }

    @Test
    void nothing_found_is_said_plainly_with_what_to_try() {
        logInAs("chair");
        open("hertfordshire/search?q=timelyness");
        assertThat(main()).contains("Nothing was found for \u201ctimelyness\u201d.").contains("Try fewer words");
        open("hertfordshire/search");
        assertThat(main()).contains("Type a word, a part of one or a code");
    }

    @Test
    void every_page_of_the_board_has_the_field_and_the_administrator_has_none() {
        logInAs("adviser");
        open("exampleshire/measures");
        assertThat(
            elements("input")
                .stream()
                .map(it -> it.getAttribute("aria-label"))
        ).contains("Search this board");
        logInAs("admin");
        open("exampleshire/audit");
        assertThat(
            elements("input")
                .stream()
                .map(it -> it.getAttribute("aria-label"))
        ).doesNotContain("Search this board");
    }
}
