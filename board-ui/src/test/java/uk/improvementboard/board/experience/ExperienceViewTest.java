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
        assertThat(all("h2")).contains("Parents' score for the service").last().asString().startsWith("Do the board's");
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
    void hertfordshire_works_too() {
        logInAs("forum");
        open("hertfordshire/lived-experience");
        assertThat(all("h1")).containsExactly("What families say");
    }
}
