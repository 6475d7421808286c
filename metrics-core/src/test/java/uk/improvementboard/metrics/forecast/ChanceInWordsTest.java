package uk.improvementboard.metrics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChanceInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, less than 1 in 20",
        "0.0499, less than 1 in 20",
        "0.05, about 1 in 10",
        "0.1, about 1 in 10",
        "0.15, about 1 in 5",
        "0.2, about 1 in 5",
        "0.225, about 1 in 4",
        "0.24, about 1 in 4",
        "0.3333, about 1 in 3",
        "0.41, about 1 in 3",
        "0.42, about 1 in 2",
        "0.5, about 1 in 2",
        "0.6, about 2 in 3",
        "0.75, about 3 in 4",
        "0.8, about 4 in 5",
        "0.85, about 4 in 5",
        "0.8501, about 9 in 10",
        "0.95, about 9 in 10",
        "0.9501, more than 19 in 20",
        "1, more than 19 in 20",
    })
    void a_chance_reads_as_a_share_that_people_picture(double probability, String words) {
        assertThat(ChanceInWords.of(probability)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(doubles = { -0.01, 1.01, Double.NaN })
    void what_is_no_chance_is_refused(double probability) {
        assertThatThrownBy(() -> ChanceInWords.of(probability)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void words_never_step_back_as_the_chance_grows() {
        var order = List.of(
            "less than 1 in 20",
            "about 1 in 10",
            "about 1 in 5",
            "about 1 in 4",
            "about 1 in 3",
            "about 1 in 2",
            "about 2 in 3",
            "about 3 in 4",
            "about 4 in 5",
            "about 9 in 10",
            "more than 19 in 20"
        );
        var last = 0;
        for (var i = 0; i <= 1000; i++) {
            var now = order.indexOf(ChanceInWords.of(i / 1000.0));
            assertThat(now).isBetween(last, last + 1);
            last = now;
        }
        assertThat(last).isEqualTo(order.size() - 1);
    }
}
