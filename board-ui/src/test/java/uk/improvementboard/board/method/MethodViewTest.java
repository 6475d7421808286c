package uk.improvementboard.board.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.rating.RatingRule;

/** Every rule as printed, followed on a case of the board that is open. */
class MethodViewTest extends BoardTest {

    @Test
    void each_rule_is_printed_and_followed_on_a_case_of_this_board() {
        logInAs("chair");
        open("exampleshire/method");
        assertThat(all("h1")).containsExactly("How this is worked out");
        assertThat(all("h2")).anyMatch(title -> title.startsWith("Variation and assurance"));
        assertThat(main())
            .contains(RatingRule.current().sentences().getFirst())
            .contains("times the average moving range")
            .contains("Headline: ")
            .contains("Delivery: ");
        assertThat(all("h3"))
            .hasSizeGreaterThanOrEqualTo(5)
            .allMatch(title -> title.startsWith("On this board: "));
    }

    @Test
    void the_limits_of_the_example_can_be_followed_by_hand() {
        logInAs("icb");
        open("exampleshire/method");
        var words = main();
        var mean = number(words, "that count: ");
        var range = number(words, "plus 2.66 times ");
        var lower = number(words, ", which is ");
        assertThat(mean - 2.66 * range).isCloseTo(lower, org.assertj.core.data.Offset.offset(0.3));
    }

    @Test
    void a_board_of_yearly_figures_says_where_it_has_no_case() {
        logInAs("chair");
        open("hertfordshire/method");
        assertThat(main()).contains("This board has no case of it on this day.");
    }

    @Test
    void the_evidence_of_the_rule_stands_beside_it() {
        logInAs("adviser");
        open("exampleshire/method");
        assertThat(main()).contains("Rule " + RatingRule.current().version());
    }

    private static double number(String words, String after) {
        var start = words.indexOf(after);
        assertThat(start).as(after).isNotNegative();
        var rest = words.substring(start + after.length());
        return Double.parseDouble(rest.replaceFirst("^(-?[0-9.,]*[0-9]).*(?s:.*)", "$1").replace(",", ""));
    }
}
