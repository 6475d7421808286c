package uk.improvementboard.board.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueFormatTest {

    @Test
    void values_carry_their_unit() {
        assertThat(ValueFormat.percent(0).full(51)).isEqualTo("51%");
        assertThat(ValueFormat.percent(1).full(87.94)).isEqualTo("87.9%");
        assertThat(ValueFormat.count().full(15_240)).isEqualTo("15,240");
        assertThat(ValueFormat.weeks(0).full(47)).isEqualTo("47 weeks");
        assertThat(ValueFormat.money(0).full(-1_240_000)).isEqualTo("\u2212£1,240,000");
        assertThat(ValueFormat.percent(0).range(43, 65)).isEqualTo("43 to 65%");
    }

    @Test
    void a_value_that_rounds_to_zero_has_no_sign() {
        assertThat(ValueFormat.money(0).full(-0.2)).isEqualTo("£0");
    }

    @Test
    void ticks_are_short() {
        assertThat(ValueFormat.money(0).tick(1_500_000, 500_000)).isEqualTo("£1,500k");
        assertThat(ValueFormat.money(0).tick(2_000_000, 1_000_000)).isEqualTo("£2m");
        assertThat(ValueFormat.weeks(0).tick(40, 20)).isEqualTo("40");
        assertThat(ValueFormat.percent(0).tick(40, 20)).isEqualTo("40%");
        assertThat(ValueFormat.score(1, 0, 10).tick(3.5, 0.5)).isEqualTo("3.5");
    }

    @Test
    void the_law_is_not_written_with_the_decimals_of_a_measurement() {
        assertThat(ValueFormat.percent(1).promised(100)).isEqualTo("100%");
        assertThat(ValueFormat.percent(1).promised(62.5)).isEqualTo("62.5%");
    }
}
