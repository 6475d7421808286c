package uk.improvementboard.metrics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * References, worked out apart from this program in Python 3: {@code z = 1.959963984540054; c = (p + z*z/2/n) / (1 + z*z/n);
 * h = z / (1 + z*z/n) * sqrt(p*(1-p)/n + z*z/4/n/n); print(c - h, c + h)}. That of 8 in 10 is the one in textbooks, 49% to 94%.
 */
class E03_ShareTest {

    @ParameterizedTest
    @CsvSource({
        "8, 10, 0.4901625, 0.9433178",
        "20, 40, 0.3519953, 0.6480047",
        "0, 10, 0, 0.2775328",
        "12, 12, 0.7575059, 1",
    })
    void the_interval_is_wilsons(int count, int of, double lower, double upper) {
        var share = new Share(count, of, of);
        assertThat(share.lower()).isCloseTo(lower, within(1e-6));
        assertThat(share.upper()).isCloseTo(upper, within(1e-6));
    }

    @Test
    void cases_that_hang_together_widen_it() {
        // Wilson's interval of 4 of 5
        var share = new Share(8, 10, 5);
        assertThat(share.lower()).isCloseTo(0.3755347, within(1e-6));
        assertThat(share.upper()).isCloseTo(0.9637758, within(1e-6));
    }

    @Test
    void few_cases_conclude_nothing() {
        assertThat(new Share(0, 9, 9).against(0.8)).isEqualTo(Share.Verdict.TOO_FEW_TO_SAY);
        assertThat(new Share(0, 90, 9).against(0.8)).isEqualTo(Share.Verdict.TOO_FEW_TO_SAY);
    }

    @Test
    void a_share_that_chance_explains_is_as_expected() {
        assertThat(new Share(8, 10, 10).against(0.8)).isEqualTo(Share.Verdict.AS_EXPECTED);
        assertThat(new Share(10, 10, 10).against(0.8)).isEqualTo(Share.Verdict.AS_EXPECTED);
        assertThat(new Share(50, 100, 100).against(0.8)).isEqualTo(Share.Verdict.FEWER);
        assertThat(new Share(97, 100, 100).against(0.8)).isEqualTo(Share.Verdict.MORE);
    }

    @Test
    void counts_that_do_not_fit_together_are_refused() {
        assertThatThrownBy(() -> new Share(3, 2, 1)).hasMessage("3 of 2 cases, 1 independent");
        assertThatThrownBy(() -> new Share(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
