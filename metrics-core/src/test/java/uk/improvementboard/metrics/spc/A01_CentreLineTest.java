package uk.improvementboard.metrics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static uk.improvementboard.metrics.spc.SpcCase.analysis;
import static uk.improvementboard.metrics.spc.SpcCase.chart;
import static uk.improvementboard.metrics.spc.SpcCase.month;
import static uk.improvementboard.metrics.spc.SpcCase.rising;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: mean, moving ranges and limits. */
class A01_CentreLineTest {

    @Test
    void limits_lie_2_66_average_moving_ranges_from_the_mean() {
        var segment = chart("10 12 11 13 14").latestSegment().orElseThrow();
        // Worked by hand: mean 60/5 = 12; ranges 2, 1, 2, 1, so 1.5; 2.66 x 1.5 = 3.99; two thirds of it 2.66.
        assertThat(segment.mean()).isEqualTo(12);
        var limits = segment.limits().orElseThrow();
        assertThat(limits.averageMovingRange()).isEqualTo(1.5);
        assertThat(limits.lower()).isCloseTo(8.01, within(1e-12));
        assertThat(limits.upper()).isCloseTo(15.99, within(1e-12));
        assertThat(limits.lowerTwoSigma()).isCloseTo(9.34, within(1e-12));
        assertThat(limits.upperTwoSigma()).isCloseTo(14.66, within(1e-12));
    }

    @Test
    void equal_values_that_have_no_exact_binary_form_lie_on_their_mean() {
        var chart = chart("0.1 ".repeat(10));
        assertThat(chart.points()).allSatisfy(point -> assertThat(point.side()).isZero());
        assertThat(chart.latestSegment().orElseThrow().mean()).isEqualTo(0.1);
    }

    @Test
    void a_gap_leaves_both_its_neighbours_without_a_moving_range() {
        var limits = chart("10 12 . 30 31").latestSegment().orElseThrow().limits().orElseThrow();
        assertThat(limits.averageMovingRange()).isEqualTo(1.5);
    }

    @Test
    void one_point_has_a_mean_and_no_limits() {
        var segment = chart("42").latestSegment().orElseThrow();
        assertThat(segment.mean()).isEqualTo(42);
        assertThat(segment.limits()).isEmpty();
    }

    @Test
    void screening_drops_a_large_range_once_and_keeps_its_point_in_the_mean() {
        var series = rising("50 51 50 51 50 51 50 90 50 51 50 51 50 51 50");
        var plain = XmrChart.of(series, analysis()).latestSegment().orElseThrow();
        var screened = XmrChart.of(series, SpcSettings.ptd()).latestSegment().orElseThrow();
        assertThat(screened.mean()).isEqualTo(plain.mean());
        assertThat(screened.limits().orElseThrow().averageMovingRange()).isEqualTo(1);
        assertThat(plain.limits().orElseThrow().averageMovingRange()).isGreaterThan(6);
    }

    @Test
    void screening_of_points_too_takes_the_spike_out_of_the_mean() {
        var series = rising("50 51 50 51 50 51 50 90 50 51 50 51 50 51 50");
        var chart = XmrChart.of(series, analysis().withScreening(Screening.RANGES_AND_POINTS));
        assertThat(chart.latestSegment().orElseThrow().mean()).isCloseTo(50.5, within(0.1));
    }

    @Test
    void limits_are_not_cut_at_zero() {
        var limits = chart("1 9 0 8 1").latestSegment().orElseThrow().limits().orElseThrow();
        assertThat(limits.lower()).isNegative();
    }

    @Test
    void two_points_on_one_date_are_refused() {
        var twice = List.of(SpcPoint.of(month(1), 1), SpcPoint.of(month(1), 2));
        assertThatThrownBy(() -> SpcSeries.of(twice, uk.improvementboard.metrics.measure.ImprovementDirection.INCREASE))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("2024-01-01");
    }
}
