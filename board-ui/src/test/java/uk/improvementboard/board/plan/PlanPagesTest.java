package uk.improvementboard.board.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.board.testing.BoardTest;

/** The plan and its parts, for everybody who sees the board. */
class PlanPagesTest extends BoardTest {

    @ParameterizedTest
    @ValueSource(strings = { "chair", "icb", "council", "office", "adviser", "forum" })
    void every_role_on_the_board_reads_the_plan_and_a_part_of_it(String username) {
        logInAs(username);
        open("exampleshire/plan");
        assertThat(all("h1")).containsExactly("The plan");
        assertThat(all("h2")).anyMatch(words -> words.startsWith("Priority action 1:"));
        open("exampleshire/plan/area-3");
        assertThat(all("h1")).containsExactly("Autism and ADHD assessment");
        assertThat(main()).contains("Delivery", "Impact", "Sustained");
    }

    @Test
    void a_part_that_does_not_exist_is_not_found() {
        logInAs("chair");
        open("exampleshire/plan/area-99");
        assertThat(all("h1")).containsExactly("Page not found");
    }
}
