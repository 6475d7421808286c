package uk.improvementboard.metrics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.spc.SpcCase.month;
import static uk.improvementboard.metrics.spc.SpcCase.rising;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Frequency;

/** FEATURE UNDER TEST: the sentence on what happened since the baseline. */
class F01_SinceBaselineTest {

    private static final FixedBaseline.Dates FIRST_FOUR = new FixedBaseline.Dates(month(1), month(4));

    private static String sentence(String values) {
        return sentence(values, Frequency.MONTHLY);
    }

    private static String sentence(String values, Frequency frequency) {
        return SinceBaseline.of(rising(values), FIRST_FOUR, frequency)
            .orElseThrow()
            .sentence(value -> String.format(Locale.UK, "%.1f%%", value));
    }

    @Test
    void the_last_twelve_months_are_counted_against_the_baseline_average() {
        assertThat(sentence("38 39 38 39 10 10 50 60 50 60 50 60 50 60 50 60 50 30")).isEqualTo(
            "Higher than before the plan in 11 of the last 12 months; average up from 38.5% to 52.5%."
        );
    }

    @Test
    void a_short_time_since_says_how_many_months_there_are() {
        assertThat(sentence("50 50 50 50 40 45 55")).isEqualTo(
            "Lower than before the plan in 2 of the 3 months since; average down from 50.0% to 46.7%."
        );
    }

    @Test
    void all_months_are_called_all() {
        assertThat(sentence("50 50 50 50 60 70")).startsWith(
            "Higher than before the plan in all of the 2 months since;"
        );
    }

    @Test
    void one_month_is_not_a_share() {
        assertThat(sentence("50 50 50 50 60")).isEqualTo(
            "Higher than before the plan in the only month since; average up from 50.0% to 60.0%."
        );
    }

    @Test
    void as_many_above_as_below_takes_no_side() {
        assertThat(sentence("50 50 50 50 60 40")).isEqualTo(
            "Higher than before the plan in 1 and lower in 1 of the 2 months since; average unchanged at 50.0%."
        );
    }

    @Test
    void nothing_moved_reads_as_the_same() {
        assertThat(sentence("50 50 50 50 50 50")).isEqualTo(
            "The same as before the plan in the 2 months since; average unchanged at 50.0%."
        );
    }

    @Test
    void averages_that_read_the_same_are_not_called_up() {
        assertThat(sentence("50 50 50 50 50.01 50.01")).endsWith("; average unchanged at 50.0%.");
    }

    @Test
    void quarters_are_called_quarters() {
        assertThat(sentence("50 50 50 50 60 70", Frequency.QUARTERLY)).contains("the 2 quarters since");
    }

    @Test
    void missing_and_ghost_values_are_left_out() {
        assertThat(sentence("50 . (90) 50 60 . (10) 70")).startsWith(
            "Higher than before the plan in all of the 2 months since; average up from 50.0% to 65.0%"
        );
    }

    @Test
    void without_values_on_both_sides_there_is_no_sentence() {
        assertThat(SinceBaseline.of(rising("50 50 50 50"), FIRST_FOUR, Frequency.MONTHLY)).isEmpty();
        assertThat(SinceBaseline.of(rising(". . . . 50"), FIRST_FOUR, Frequency.MONTHLY)).isEmpty();
    }
}
