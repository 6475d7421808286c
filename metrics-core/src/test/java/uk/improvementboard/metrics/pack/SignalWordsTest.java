package uk.improvementboard.metrics.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.improvementboard.metrics.spc.Assurance;
import uk.improvementboard.metrics.spc.Variation;

/** FEATURE UNDER TEST: what variation and assurance together say to a board, in the words of INTERFACE.md section 7. */
class SignalWordsTest {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
            "COMMON_CAUSE | CONSISTENT_FAIL | Stable failure: waiting will not help, the process must change.",
            "SPECIAL_CAUSE_IMPROVEMENT | CONSISTENT_FAIL | Gains, but the target is still out of reach of the limits: look at the gap and the forecast.",
            "SPECIAL_CAUSE_CONCERN | CONSISTENT_PASS | Early warning: the target is met, and the process is getting worse.",
            "SPECIAL_CAUSE_CONCERN | CONSISTENT_FAIL | Failing and getting worse: escalate first.",
            "COMMON_CAUSE | INCONSISTENT | Hit or miss: do not react to single months.",
            "SPECIAL_CAUSE_IMPROVEMENT | CONSISTENT_PASS | Better, and the target will be met: celebrate and learn.",
        }
    )
    void each_pair_says_what_to_do(Variation variation, Assurance assurance, String words) {
        assertThat(SignalWords.pair(variation, assurance, false)).isEqualTo(words);
    }

    @Test
    void no_pair_is_left_without_words_and_without_a_target_none_speaks_of_one() {
        assertThat(
            assessed().flatMap(variation ->
                Stream.of(Assurance.values()).map(assurance -> SignalWords.pair(variation, assurance, true))
            )
        ).allMatch(words -> words.endsWith("."));
        assertThat(assessed().map(it -> SignalWords.pair(it, Assurance.NO_TARGET, true))).noneMatch(words ->
            words.contains("target")
        );
    }

    private static Stream<Variation> assessed() {
        return Arrays.stream(Variation.values()).filter(it -> it != Variation.NOT_ASSESSED);
    }

    @Test
    void against_a_baseline_better_means_better_than_before_the_plan() {
        assertThat(SignalWords.pair(Variation.SPECIAL_CAUSE_IMPROVEMENT, Assurance.INCONSISTENT, true)).isEqualTo(
            "Better than before the plan; the target is not yet safe."
        );
    }
}
