package uk.improvementboard.metrics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.spc.SpcCase.analysis;
import static uk.improvementboard.metrics.spc.SpcCase.causes;
import static uk.improvementboard.metrics.spc.SpcCase.chart;
import static uk.improvementboard.metrics.spc.SpcCase.colours;
import static uk.improvementboard.metrics.spc.SpcCase.month;
import static uk.improvementboard.metrics.spc.SpcCase.rising;

import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.spc.SpecialCause.AstronomicalPoint;
import uk.improvementboard.metrics.spc.SpecialCause.Shift;
import uk.improvementboard.metrics.spc.SpecialCause.Trend;
import uk.improvementboard.metrics.spc.SpecialCause.TwoOfThree;

/** FEATURE UNDER TEST: the four rules, each fired by just enough and left alone by one less. */
class B01_RulesTest {

    private static final String SIX_UP = "8 12 8 12 8 12 8 12 8 11 12 11 12 11 12 8 12 8 12 8 12 8 12";
    private static final String SEVEN_UP = "8 12 8 12 8 12 8 12 8 11 12 11 12 11 12 11 8 12 8 12 8 12 8 12 8 8 8";

    /** Mean 50, moving ranges 2: two-sigma lines at 50 -/+ 3.55, limits at 50 -/+ 5.32. */
    private static final String BASELINE = "49 51 ".repeat(6);
    private static final SpcSettings SETTINGS_ON_BASELINE = analysis().withBaseline(new FixedBaseline.FirstPoints(12));

    private static XmrChart onBaseline(String values) {
        return XmrChart.of(rising(BASELINE + values), SETTINGS_ON_BASELINE);
    }

    @Test
    void seven_points_on_one_side_are_a_shift_and_all_are_flagged() {
        var chart = chart(SEVEN_UP);
        assertThat(colours(chart)).isEqualTo(".........+++++++...........");
        assertThat(causes(chart, 10)).containsExactly(new Shift(true, month(10), month(16), 7));
    }

    @Test
    void six_points_on_one_side_are_not_a_shift() {
        assertThat(colours(chart(SIX_UP))).doesNotContain("+");
    }

    @Test
    void run_lengths_of_six_and_eight_are_settings() {
        assertThat(colours(XmrChart.of(rising(SIX_UP), analysis().withRuns(6, 6)))).contains("++++++");
        assertThat(colours(XmrChart.of(rising(SEVEN_UP), analysis().withRuns(8, 8)))).doesNotContain("+");
    }

    @Test
    void a_point_on_the_mean_breaks_a_run() {
        assertThat(colours(onBaseline("51 51 51 50 51 51 51 51 51 51"))).doesNotContain("+");
        assertThat(colours(onBaseline("51 51 51 50 51 51 51 51 51 51 51"))).endsWith("....+++++++");
    }

    @Test
    void a_missing_value_breaks_a_run() {
        assertThat(colours(chart(SEVEN_UP.replace("12 11 12 11 12 11", "12 11 . 11 12 11")))).doesNotContain("+");
    }

    @Test
    void seven_rising_points_are_a_trend() {
        var chart = chart("20 30 20 30 20 21 22 23 24 25 26 20 30 20 30 26 24");
        assertThat(causes(chart, 5)).containsExactly(new Trend(true, month(5), month(11), 7));
        assertThat(causes(chart, 4)).isEmpty();
        assertThat(causes(chart, 12)).isEmpty();
    }

    @Test
    void an_equal_neighbour_breaks_a_trend() {
        assertThat(causes(chart("20 30 20 30 20 21 22 22 24 25 26 20 30 20 30 26 24"), 5)).isEmpty();
    }

    @Test
    void a_point_outside_the_limits_is_named() {
        var chart = chart(SpcCase.QUIET + " 70 50 49 51");
        assertThat(causes(chart, 13)).containsExactly(new AstronomicalPoint(true, month(13)));
        assertThat(causes(chart, 13).getFirst().words()).isEqualTo("above the upper limit");
    }

    @Test
    void two_of_three_near_a_limit_flag_the_near_ones_alone() {
        var chart = onBaseline("54 51 54 49");
        assertThat(causes(chart, 13)).containsExactly(new TwoOfThree(true, month(13), month(15)));
        assertThat(causes(chart, 14)).isEmpty();
        assertThat(causes(chart, 15)).hasSize(1);
        assertThat(causes(onBaseline("54 49 54 49"), 13)).isEmpty();
    }

    @Test
    void a_point_outside_counts_as_close_only_under_the_later_rule() {
        assertThat(causes(onBaseline("60 54 51"), 14)).isEmpty();
        var later = SETTINGS_ON_BASELINE.withOutsideCountsAsClose(true);
        assertThat(causes(XmrChart.of(rising(BASELINE + "60 54 51"), later), 14)).hasSize(1);
    }

    @Test
    void colours_follow_the_direction_of_improvement() {
        var down = SpcCase.series(ImprovementDirection.DECREASE, SEVEN_UP);
        var none = SpcCase.series(ImprovementDirection.NEUTRAL, SEVEN_UP);
        assertThat(colours(XmrChart.of(down, analysis()))).isEqualTo(".........-------...........");
        assertThat(colours(XmrChart.of(none, analysis()))).isEqualTo(".........HHHHHHH...........");
    }

    @Test
    void when_rules_disagree_the_setting_decides_and_the_reader_is_told() {
        var values = "60 60 61 60 61 60 61 60 41 42 43 44 45 46 47";
        var concern = XmrChart.of(rising(values), analysis());
        var improvement = XmrChart.of(rising(values), analysis().withConflict(ConflictRule.IMPROVEMENT));
        assertThat(concern.variation()).isEqualTo(Variation.SPECIAL_CAUSE_CONCERN);
        assertThat(improvement.variation()).isEqualTo(Variation.SPECIAL_CAUSE_IMPROVEMENT);
        assertThat(concern.warnings()).contains("The last point carries signals both ways; the icon shows concern.");
    }

    @Test
    void plot_the_dots_lets_the_trend_name_a_point_before_the_shift() {
        var chart = XmrChart.of(
            rising("60 60 61 60 61 60 61 60 41 42 43 44 45 46 47"),
            SpcSettings.ptdWithoutScreening()
        );
        assertThat(causes(chart, 15).getFirst()).isInstanceOf(Trend.class);
        assertThat(chart.variation()).isEqualTo(Variation.SPECIAL_CAUSE_IMPROVEMENT);
    }
}
