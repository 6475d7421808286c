package uk.improvementboard.board.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;

/** FEATURE UNDER TEST: what changed is told since the last board, whoever reads it and on whatever day. */
class ChangedSinceTest extends BoardTest {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** The last meeting before a day, as the page of meetings lists it. */
    private LocalDate lastMeeting(LocalDate day) {
        open("exampleshire/meetings?as-at=" + day);
        var row = rows("Past meetings").getFirst().strip().split("\\s+");
        return LocalDate.parse(row[0] + " " + row[1] + " " + row[2], FULL);
    }

    @Test
    void the_chair_reads_since_the_last_board() {
        logInAs("chair");
        var last = lastMeeting(TestClock.TODAY);
        open("exampleshire/board");
        assertThat(all("h2")).contains("Changed since the board of " + SHORT.format(last));
    }

    @Test
    void on_the_day_of_a_board_the_one_before_it_counts() {
        logInAs("chair");
        var last = lastMeeting(TestClock.TODAY);
        var before = lastMeeting(last);
        assertThat(before).isBefore(last);
        open("exampleshire/board?as-at=" + last);
        assertThat(all("h2")).contains("Changed since the board of " + SHORT.format(before));
        open("exampleshire/board?as-at=" + last.plusDays(1));
        assertThat(all("h2")).contains("Changed since the board of " + SHORT.format(last));
    }

    @Test
    void families_read_since_the_same_day() {
        logInAs("forum");
        var last = lastMeeting(TestClock.TODAY);
        open("exampleshire/lived-experience");
        assertThat(all("h2")).contains("What changed since the board of " + FULL.format(last));
    }

    @Test
    void without_a_board_it_is_told_since_a_month_before() {
        logInAs("chair");
        var day = LocalDate.of(2025, 6, 30);
        open("hertfordshire/meetings?as-at=" + day);
        assertThat(main()).doesNotContain("Past meetings");
        open("hertfordshire/board?as-at=" + day);
        assertThat(all("h2")).contains("Changed since " + SHORT.format(day.minusMonths(1)));
    }
}
