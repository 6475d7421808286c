package uk.improvementboard.metrics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.metrics.spc.SpcCase.analysis;
import static uk.improvementboard.metrics.spc.SpcCase.causes;
import static uk.improvementboard.metrics.spc.SpcCase.chart;
import static uk.improvementboard.metrics.spc.SpcCase.colours;
import static uk.improvementboard.metrics.spc.SpcCase.month;
import static uk.improvementboard.metrics.spc.SpcCase.rising;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: rebases, fixed baselines and ghost points. */
class C01_SegmentsTest {

    private static final String STEP = SpcCase.QUIET + " 60 61 59 60 62 59 61 60 58 60 61 59";

    private static Rebase rebase(int month) {
        return Rebase.marked(month(month));
    }

    @Test
    void a_rebase_starts_new_lines() {
        var chart = XmrChart.of(rising(STEP).withRebase(rebase(13)), analysis());
        assertThat(chart.segments()).extracting(Segment::mean).containsExactly(50.0, 60.0);
        assertThat(colours(chart)).isEqualTo(".".repeat(24));
    }

    @Test
    void the_unrebased_picture_is_one_step_away() {
        var chart = XmrChart.of(rising(STEP).withRebase(rebase(13)).withoutRebases(), analysis());
        assertThat(colours(chart)).isEqualTo("-".repeat(12) + "+".repeat(12));
    }

    @Test
    void a_rebase_on_the_first_point_changes_the_number_alone() {
        var chart = XmrChart.of(rising(STEP).withRebase(rebase(1)), analysis());
        assertThat(chart.segments()).hasSize(1);
        assertThat(chart.segments().getFirst().number()).isEqualTo(1);
    }

    @Test
    void a_rebase_without_a_point_is_refused() {
        assertThatThrownBy(() -> rising(STEP).withRebase(rebase(40)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(
                "The rebase date 2027-04-01 is not the date of a point: the point before is on 2025-12-01, none is after"
            );
        assertThatThrownBy(() -> rising(STEP).withRebase(rebase(3)).withRebase(rebase(3)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("Two rebases on 2024-03-01");
    }

    @Test
    void plot_the_dots_wants_twelve_points_in_a_baseline_and_counts_periods_without_a_value() {
        var eleven = new FixedBaseline.FirstPoints(11);
        assertThatThrownBy(() -> SpcSettings.ptd().withBaseline(eleven))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("12 points or more, not 11");
        var twelve = SpcSettings.ptdWithoutScreening().withBaseline(new FixedBaseline.FirstPoints(12));
        var gap = SpcCase.QUIET.replaceFirst("51", ".") + " 70 71";
        assertThat(XmrChart.of(rising(gap), twelve).latestSegment().orElseThrow().baselineCount()).isEqualTo(11);
    }

    @Test
    void a_trend_runs_across_a_rebase_in_making_data_count_and_not_in_plot_the_dots() {
        var series = rising(SpcCase.QUIET + " 51 52 53 54 55 56 57 58").withRebase(rebase(16));
        assertThat(causes(XmrChart.of(series, analysis()), 20)).isNotEmpty();
        assertThat(XmrChart.of(series, SpcSettings.ptdWithoutScreening()).variation()).isEqualTo(
            Variation.COMMON_CAUSE
        );
    }

    @Test
    void a_fixed_baseline_shows_lasting_change_that_the_mean_of_all_points_hides() {
        var mild = SpcCase.QUIET + " 50 53 51 52 54 51 53";
        var all = XmrChart.of(rising(mild), analysis());
        var fixed = XmrChart.of(rising(mild), analysis().withBaseline(new FixedBaseline.Dates(month(1), month(12))));
        assertThat(fixed.latestSegment().orElseThrow().mean()).isEqualTo(50);
        assertThat(all.variation()).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(fixed.points().subList(13, 19)).extracting(ChartPoint::side).containsOnly(1);
    }

    @Test
    void runs_do_not_cross_the_end_of_the_baseline_in_making_data_count() {
        var values = "50 48 50 48 50 48 50 48 53 53 53 53 53 53 53 50 48 49 47";
        var baseline = new FixedBaseline.FirstPoints(12);
        assertThat(colours(XmrChart.of(rising(values), analysis().withBaseline(baseline)))).doesNotContain("+");
        var plotTheDots = SpcSettings.ptdWithoutScreening().withBaseline(baseline);
        assertThat(colours(XmrChart.of(rising(values), plotTheDots))).contains("+++++++");
    }

    @Test
    void a_baseline_without_a_value_falls_back_on_all_points() {
        var chart = XmrChart.of(rising(STEP), analysis().withBaseline(new FixedBaseline.Dates(month(100), month(112))));
        assertThat(chart.latestSegment().orElseThrow().baselineCount()).isEqualTo(24);
    }

    @Test
    void a_rebase_inside_the_baseline_is_pointed_out() {
        var settings = analysis().withBaseline(new FixedBaseline.FirstPoints(12));
        assertThat(XmrChart.of(rising(STEP).withRebase(rebase(6)), settings).warnings()).contains(
            "A rebase lies inside the baseline."
        );
        assertThat(XmrChart.of(rising(STEP).withRebase(rebase(18)), settings).warnings()).doesNotContain(
            "A rebase lies inside the baseline."
        );
    }

    @Test
    void a_ghost_is_shown_and_its_neighbours_are_adjacent() {
        var with = chart("50 51 (900) 49 50 52");
        var without = chart("50 51 49 50 52");
        assertThat(with.points()).hasSize(6);
        assertThat(with.segments().getFirst().limits()).isEqualTo(without.segments().getFirst().limits());
        assertThat(with.points().get(2).variation()).isEqualTo(Variation.COMMON_CAUSE);
    }

    @Test
    void a_ghost_at_the_end_does_not_own_the_icon() {
        var chart = chart(SpcCase.QUIET + " 70 (50)");
        assertThat(chart.variation()).isEqualTo(Variation.SPECIAL_CAUSE_IMPROVEMENT);
        assertThat(chart.latestPoint().orElseThrow().date()).isEqualTo(month(13));
    }

    @Test
    void the_order_in_which_rebases_were_agreed_does_not_matter() {
        var one = XmrChart.of(rising(STEP).withRebase(rebase(8)).withRebase(rebase(13)), analysis());
        var other = XmrChart.of(rising(STEP).withRebase(rebase(13)).withRebase(rebase(8)), analysis());
        assertThat(one).isEqualTo(other);
        assertThat(List.of(one.segments().size())).containsExactly(3);
    }
}
