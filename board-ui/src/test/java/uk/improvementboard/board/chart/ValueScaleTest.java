package uk.improvementboard.board.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValueScaleTest {

    @Test
    void the_range_holds_every_value_and_ticks_are_few_even_and_round() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            double size = Math.pow(10, random.nextInt(9) - 2);
            double[] values = random.doubles(1 + random.nextInt(20), -size, size).toArray();
            ValueFormat format = ValueFormat.money(random.nextInt(3));
            int most = 3 + random.nextInt(4);
            ValueScale scale = ValueScale.of(values, format, most);
            for (double value : values) {
                assertThat(value).isBetween(scale.low(), scale.high());
            }
            assertThat(scale.high()).isGreaterThan(scale.low());
            assertThat(scale.ticks()).hasSizeBetween(2, most);
            assertThat(scale.step()).isGreaterThanOrEqualTo(format.finestStep() * 0.999);
            double mantissa = scale.step() / Math.pow(10, Math.floor(Math.log10(scale.step()) + 1e-9));
            assertThat(List.of(1.0, 2.0, 5.0)).anyMatch(nice -> Math.abs(nice - mantissa) < 1e-6);
        }
    }

    @Test
    void whole_things_get_whole_ticks() {
        assertThat(ValueScale.of(new double[] { 0, 1, 3 }, ValueFormat.count(), 6).ticks()).containsExactly(
            0.0,
            1.0,
            2.0,
            3.0,
            4.0
        );
    }

    @Test
    void the_axis_is_not_forced_to_zero_but_never_passes_the_bounds() {
        assertThat(ValueScale.of(new double[] { 71, 78 }, ValueFormat.percent(0), 6).low()).isGreaterThan(50);
        ValueScale full = ValueScale.of(new double[] { 100, 100 }, ValueFormat.percent(0), 6);
        assertThat(full.high()).isEqualTo(100);
        assertThat(full.low()).isLessThan(100);
        assertThat(ValueScale.of(new double[] { 0, 0 }, ValueFormat.count(), 6).low()).isZero();
    }

    @Test
    void a_value_beyond_its_bounds_is_still_shown() {
        assertThat(ValueScale.of(new double[] { 40, 104 }, ValueFormat.percent(0), 6).high()).isGreaterThanOrEqualTo(
            104
        );
    }
}
