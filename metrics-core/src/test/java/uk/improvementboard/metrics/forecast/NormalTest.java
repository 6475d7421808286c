package uk.improvementboard.metrics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference values from Python 3 {@code statistics.NormalDist().cdf(z)}. */
class NormalTest {

    @ParameterizedTest
    @CsvSource({ "0, 0.5", "1, 0.8413447460685429", "-1.5, 0.06680720126885806", "3, 0.9986501019683699" })
    void shares_agree_with_the_reference(double z, double share) {
        assertThat(Normal.below(z)).isCloseTo(share, within(1e-14));
    }

    @Test
    void far_tails_are_small_and_not_lost() {
        assertThat(Normal.below(-8)).isCloseTo(6.22096057427178e-16, within(1e-22));
        assertThat(Normal.below(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Normal.below(Double.POSITIVE_INFINITY)).isEqualTo(1);
    }

    @Test
    void a_quantile_undoes_a_share() {
        assertThat(Normal.quantile(0.9)).isCloseTo(Normal.z80(), within(1e-12));
        assertThat(Normal.quantile(0.975)).isCloseTo(Normal.z95(), within(1e-12));
    }
}
