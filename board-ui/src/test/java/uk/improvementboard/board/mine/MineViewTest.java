package uk.improvementboard.board.mine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;

/** What an executive finds first: their own organisation's part, what is late first. */
class MineViewTest extends BoardTest {

    private static final String MEASURES = "My measures";
    private static final String ACTIONS = "Actions to look at: overdue, slipped or due within 60 days";

    @Test
    void executives_land_on_what_is_theirs() {
        logInAs("icb");
        open("");
        assertThat(address()).endsWith("/mine");
        assertThat(all("h1")).containsExactly("What is mine");
        logInAs("council");
        open("");
        assertThat(address()).endsWith("/mine");
    }

    @Test
    void each_organisation_sees_its_own_measures_only() {
        logInAs("icb");
        open("exampleshire/mine");
        assertThat(main()).contains("ICB:");
        assertThat(rows(MEASURES)).anyMatch(row -> row.startsWith("Autism and ADHD, median wait"));
        assertThat(rows(MEASURES)).noneMatch(row -> row.startsWith("Annual reviews decided within 4 weeks"));
        logInAs("council");
        open("exampleshire/mine");
        assertThat(rows(MEASURES)).anyMatch(row -> row.startsWith("Annual reviews decided within 4 weeks"));
        assertThat(rows(MEASURES)).noneMatch(row -> row.startsWith("Autism and ADHD, median wait"));
    }

    @Test
    void the_worst_rated_measures_come_first() {
        logInAs("council");
        open("exampleshire/mine");
        var rows = rows(MEASURES);
        var lastRed = lastWith(rows, "Off track");
        var firstGreen = rows
            .stream()
            .filter(row -> row.contains("On track"))
            .findFirst()
            .orElseThrow();
        assertThat(lastRed).isLessThan(rows.indexOf(firstGreen));
    }

    @Test
    void overdue_deliverables_stand_before_those_that_are_due_soon() {
        logInAs("council");
        open("exampleshire/mine");
        var rows = rows(ACTIONS);
        assertThat(rows).isNotEmpty();
        var late = rows
            .stream()
            .takeWhile(row -> row.contains("Overdue,"))
            .count();
        assertThat(rows.stream().skip(late)).noneMatch(row -> row.contains("Overdue,"));
    }

    @Test
    void the_whole_board_is_one_link_away() {
        logInAs("icb");
        open("exampleshire/mine");
        assertThat(links("See the whole board")).containsExactly("exampleshire/board");
    }

    @Test
    void a_past_day_shows_what_was_due_then() {
        logInAs("council");
        open("exampleshire/mine");
        var now = main();
        open("exampleshire/mine?as-at=2026-03-31");
        assertThat(main()).isNotEqualTo(now);
        assertThat(links("See the whole board")).containsExactly("exampleshire/board?as-at=2026-03-31");
    }

    private static int lastWith(java.util.List<String> rows, String words) {
        var last = -1;
        for (var index = 0; index < rows.size(); index++) {
            if (rows.get(index).contains(words)) {
                last = index;
            }
        }
        return last;
    }
}
