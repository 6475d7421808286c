package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;

/** The list of packs follows the day as at which the board is read. */
class PacksViewTest extends BoardTest {

    @Test
    void as_at_an_earlier_day_only_the_packs_issued_by_then_are_listed() {
        logInAs("chair");
        open("exampleshire/packs");
        var today = rows("Issued packs").size();
        open("exampleshire/packs?as-at=2026-06-30");

        assertThat(rows("Issued packs"))
            .isNotEmpty()
            .hasSizeLessThan(today)
            .noneMatch(row -> row.matches(".*Issued (July|August|September|October|November) 2026.*"))
            .noneMatch(row -> row.contains("2026-07"));
    }
}
