package uk.improvementboard.board.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;

/** What the chair and the adviser find first. */
class OverviewViewTest extends BoardTest {

    @Test
    void the_chair_lands_on_the_board_at_a_glance() {
        logInAs("chair");
        open("");
        assertThat(address()).endsWith("/board");
        assertThat(all("h1")).containsExactly("Where we stand");
        assertThat(text()).contains("Independent chair");
    }

    @Test
    void contradictions_stand_before_the_ratings() {
        logInAs("chair");
        open("exampleshire/board");
        assertThat(title()).isEqualTo("Where we stand - Exampleshire SEND partnership");
        assertThat(main().indexOf("to answer first")).isPositive().isLessThan(main().indexOf("Areas for improvement"));
    }

    @Test
    void what_waits_for_the_board_and_what_slipped_most_stand_on_the_landing() {
        logInAs("chair");
        open("exampleshire/board");
        assertThat(main()).contains(
            "Evidence A1.11 Advice line for schools : handed in on 1 May 2026",
            "P2.4 Eighty more places open : first promised for 30 September 2026, now 30 September 2027; moved once, 12 months. Council, Head of School Places."
        );
    }

    @Test
    void challenges_that_are_carried_forward_lead_to_the_register() {
        logInAs("chair");
        open("exampleshire/board?as-at=2026-11-20");
        assertThat(links("Challenges carried forward: 2 overdue, 1 escalated, 1 open, 1 answered")).containsExactly(
            "exampleshire/challenges?as-at=2026-11-20"
        );
        open("exampleshire/board?as-at=2026-08-31");
        assertThat(links("No challenge is carried forward")).hasSize(1);
    }

    @Test
    void what_is_cut_off_stands_in_a_fold_below() {
        logInAs("chair");
        open("exampleshire/board");
        var more = all("summary")
            .stream()
            .map(Pattern.compile("(\\d+) more deliverables? slipped")::matcher)
            .filter(Matcher::matches)
            .mapToInt(it -> Integer.parseInt(it.group(1)))
            .sum();
        assertThat(more).isPositive();
        assertThat(all("li"))
            .filteredOn(it -> it.contains(": first promised for"))
            .hasSize(3 + more);
        assertThat(main()).doesNotContain("on the page of its action", "on the pages of their");
    }
}
