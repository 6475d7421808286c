package uk.improvementboard.board.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.pack.Packs;
import uk.improvementboard.metrics.plan.SectionRule;
import uk.improvementboard.metrics.rating.RatingRule;

/** Help is open to everybody and prints the rule in force. */
class HelpViewTest extends BoardTest {

    @Test
    void everybody_reads_the_key_without_logging_in() {
        open("help");
        assertThat(title()).isEqualTo("Help and key - Improvement Board");
        assertThat(main())
            .contains(Packs.key(RatingRule.current(), SectionRule.current()))
            .contains("Off track", "Not rated");
        assertThat(all("h2")).contains("Accessibility statement", "Privacy");
    }
}
