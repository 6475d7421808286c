package uk.improvementboard.board.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.meeting.MeetingService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.meeting.Minuted;

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
        assertThat(every(MEASURES)).anyMatch(row -> row.startsWith("Autism and ADHD, median wait"));
        assertThat(every(MEASURES)).noneMatch(row -> row.startsWith("Annual reviews decided within 4 weeks"));
        logInAs("council");
        open("exampleshire/mine");
        assertThat(every(MEASURES)).anyMatch(row -> row.startsWith("Annual reviews decided within 4 weeks"));
        assertThat(every(MEASURES)).noneMatch(row -> row.startsWith("Autism and ADHD, median wait"));
    }

    @Test
    void the_worst_rated_measures_come_first() {
        logInAs("council");
        open("exampleshire/mine");
        var rows = every(MEASURES);
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
        var rows = every(ACTIONS);
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

    @Test
    void everything_owed_stands_in_one_list_overdue_first_and_by_day() {
        logInAs("council");
        open("exampleshire/mine");
        var rows = rows("Owed to the board, overdue first");
        assertThat(rows).isNotEmpty().hasSizeLessThanOrEqualTo(12);
        var overdue = rows
            .stream()
            .takeWhile(row -> row.contains("Overdue,") || row.endsWith("Missing"))
            .count();
        assertThat(overdue).isPositive();
        assertThat(rows.stream().skip(overdue)).noneMatch(row -> row.contains("Overdue,") || row.endsWith("Missing"));
        assertThat(rows)
            .filteredOn(row -> row.contains("Commentary"))
            .hasSizeLessThanOrEqualTo(1);
        var first = all("caption").getFirst();
        assertThat(first).isEqualTo("Owed to the board, overdue first");
    }

    @Test
    void what_two_partners_own_together_stands_side_by_side_own_part_first() {
        logInAs("icb");
        open("exampleshire/mine");
        assertThat(all("h2")).contains("What we own together: ICB and Council side by side");
        assertThat(all("h3")).containsSubsequence("ICB: overdue, all told", "Council: overdue, all told");
        assertThat(rows("Measures owned together"))
            .isNotEmpty()
            .allMatch(row -> row.contains("Sign") || row.contains("Not ready to sign") || row.contains("No signature"));
        assertThat(rows("Parts of the plan owned together"))
            .isNotEmpty()
            .allMatch(row -> row.contains("action"));
        logInAs("council");
        open("exampleshire/mine");
        assertThat(all("h2")).contains("What we own together: Council and ICB side by side");
    }

    @Test
    void the_other_partner_reads_of_itself_what_the_first_reads_of_it() {
        logInAs("icb");
        open("exampleshire/mine");
        var seen = overdue("Council: overdue, all told");
        logInAs("council");
        open("exampleshire/mine");
        assertThat(overdue("Council: overdue, all told")).isEqualTo(seen).contains("deliverable");
    }

    @Test
    void the_whole_board_follows_what_is_shared() {
        logInAs("icb");
        open("exampleshire/mine");
        assertThat(all("h2").getLast()).isEqualTo("The whole board");
        assertThat(rows("Ratings of priority actions and areas for improvement")).hasSizeGreaterThan(5);
    }

    @Test
    void long_tables_show_what_presses_and_fold_the_rest_away_with_its_count() {
        logInAs("council");
        open("exampleshire/mine");
        assertThat(rows(MEASURES)).hasSize(8);
        var more = rows(MEASURES + ", continued").size();
        assertThat(more).isPositive();
        assertThat(all("summary")).contains(more + " more measures of mine, the worst rated first");
        assertThat(rows("Parts of the plan owned together")).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void an_action_agreed_at_a_meeting_is_owed_with_its_day_and_leads_to_where_it_is_reported() {
        logInAs("office");
        bean(MeetingService.class).record(
            bean(BoardPlaces.class).named("exampleshire").id(),
            new MeetingCode("2026-11-04"),
            Optional.empty(),
            Minuted.MeetingAction.open(
                "Name the clinic's lead",
                new OrganisationCode("icb"),
                LocalDate.of(2026, 11, 24)
            ),
            HandlingClass.PARTNERS
        );
        logInAs("icb");
        open("exampleshire/mine");
        assertThat(every("Owed to the board, overdue first")).anySatisfy(row ->
            assertThat(row).contains("Name the clinic's lead", "Action agreed at a meeting", "24 November 2026")
        );
        assertThat(links("Name the clinic's lead")).containsExactly("exampleshire/meetings");
        logInAs("council");
        open("exampleshire/mine");
        assertThat(main()).doesNotContain("Name the clinic's lead");
    }

    /** The rows of a table with those that are folded away. */
    private List<String> every(String caption) {
        return Stream.concat(rows(caption).stream(), rows(caption + ", continued").stream()).toList();
    }

    private String overdue(String head) {
        return elements("article")
            .stream()
            .filter(article ->
                elements(article, "h3")
                    .stream()
                    .anyMatch(it -> it.getTextRecursively().equals(head))
            )
            .map(article -> article.getTextRecursively())
            .findFirst()
            .orElseThrow();
    }

    private static int lastWith(List<String> rows, String words) {
        var last = -1;
        for (var index = 0; index < rows.size(); index++) {
            if (rows.get(index).contains(words)) {
                last = index;
            }
        }
        return last;
    }
}
