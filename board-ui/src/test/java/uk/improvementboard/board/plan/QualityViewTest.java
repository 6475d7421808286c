package uk.improvementboard.board.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;

/** FEATURE UNDER TEST: what is to mend in the plan, the worst first, on its page and beside each action. */
class QualityViewTest extends BoardTest {

    private static final String MEND = "What to mend, the worst first";

    @Test
    void the_worst_parts_stand_first_with_what_to_mend() {
        logInAs("office");
        open("exampleshire/plan-quality");
        assertThat(all("h1")).containsExactly("Plan quality");
        var scores = rows(MEND)
            .stream()
            .map(row -> Integer.parseInt(row.replaceFirst(".* (\\d+) of 100.*", "$1")))
            .toList();
        assertThat(scores).isNotEmpty().isSorted().doesNotContain(100);
        assertThat(rows(MEND)).anyMatch(
            row ->
                row.startsWith("P2.3 Learn from complaints and appeals Action") &&
                row.contains("Says \"fewer\" without a figure: say from what to what, and by when.")
        );
        assertThat(rows(MEND)).anyMatch(row -> row.contains("No long-term objective: set where it shall be for good"));
        assertThat(main()).doesNotContain("found in what is published");
    }

    @Test
    void a_plan_known_from_publications_alone_is_accused_of_nothing() {
        logInAs("chair");
        open("hertfordshire/plan-quality");
        assertThat(main()).contains(
            "what is missing here may well exist",
            "No lead found in what is published: name the role that leads it.",
            "No baseline found in what is published"
        );
        assertThat(main()).doesNotContain("No lead:", "No baseline:", "No dated deliverable:");
    }

    @Test
    void it_is_reached_from_the_plan_and_from_the_landing_of_the_office() {
        logInAs("office");
        open("exampleshire/plan");
        var words = all("a")
            .stream()
            .filter(it -> it.startsWith("Plan quality: "))
            .findFirst()
            .orElseThrow();
        assertThat(words).matches("Plan quality: \\d+ of 100");
        assertThat(links(words)).containsExactly("exampleshire/plan-quality");
        open("exampleshire/data-due");
        assertThat(main()).contains("The plan scores " + words.substring("Plan quality: ".length()));
        assertThat(links("What is to mend in the plan, the worst first")).containsExactly("exampleshire/plan-quality");
    }

    @Test
    void the_score_stands_beside_each_action_of_a_part() {
        logInAs("adviser");
        open("exampleshire/plan/priority-2");
        assertThat(rows("Is it being done?"))
            .isNotEmpty()
            .allMatch(row -> row.contains(" of 100"));
        assertThat(main()).containsPattern("Plan quality: \\d+ of 100 over this part of the plan");
    }
}
