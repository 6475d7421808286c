package uk.improvementboard.board.experience;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;

/** What the parent carer forum finds first. */
class ExperienceViewTest extends BoardTest {

    @Test
    void the_forum_lands_on_what_families_say() {
        logInAs("forum");
        open("");
        assertThat(address()).endsWith("/lived-experience");
        assertThat(all("h1")).containsExactly("What families say");
        assertThat(text()).contains("Partners");
    }

    @Test
    void families_measures_come_before_the_comparison_with_services() {
        logInAs("forum");
        open("exampleshire/lived-experience");
        assertThat(all("h2")).containsSubsequence(
            "Parents' score for the service",
            "You said, we did",
            "Do the board's measures and families agree?"
        );
        assertThat(all("article")).allMatch(voice -> voice.contains("Next milestone:"));
    }

    @Test
    void a_section_that_asks_no_family_says_so() {
        logInAs("forum");
        open("exampleshire/lived-experience");
        assertThat(rows("Do the board's measures and families agree?"))
            .hasSize(7)
            .anyMatch(row -> row.contains("No measure asks families") && row.contains("cannot say whether"));
    }

    @Test
    void promises_questions_and_changes_follow_in_plain_words() {
        logInAs("forum");
        open("exampleshire/lived-experience");
        assertThat(all("h2")).containsSubsequence(
            "You said, we did",
            "What was promised, and where it is",
            "Questions that were asked, and the answers",
            "What the words mean"
        );
        assertThat(all("h2")).anyMatch(it -> it.startsWith("What changed since the board of "));
        assertThat(rows("What was promised, and where it is"))
            .isNotEmpty()
            .allMatch(row -> row.contains("Promised by"));
        assertThat(rows("Questions that were asked, and the answers")).isNotEmpty();
        assertThat(all("h3")).contains("Got better", "Got worse", "Dates and figures");
    }

    @Test
    void a_change_of_a_rating_is_told_without_the_words_of_the_field() {
        logInAs("forum");
        open("exampleshire/lived-experience");
        assertThat(all("li"))
            .filteredOn(item -> item.contains("is now"))
            .isNotEmpty()
            .allMatch(
                item ->
                    item.contains("the work was") ||
                    item.contains("the difference it makes was") ||
                    item.contains("whether it lasts was")
            );
    }

    @Test
    void every_term_is_explained_on_the_page() {
        logInAs("forum");
        open("exampleshire/lived-experience");
        assertThat(all("dt")).contains("EHC plan", "Milestone", "On track, at risk, off track", "Withheld");
    }

    @Test
    void hertfordshire_works_too() {
        logInAs("forum");
        open("hertfordshire/lived-experience");
        assertThat(all("h1")).containsExactly("What families say");
    }
}
