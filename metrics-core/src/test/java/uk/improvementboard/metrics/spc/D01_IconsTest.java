package uk.improvementboard.metrics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.spc.SpcCase.QUIET;
import static uk.improvementboard.metrics.spc.SpcCase.analysis;
import static uk.improvementboard.metrics.spc.SpcCase.colours;
import static uk.improvementboard.metrics.spc.SpcCase.month;
import static uk.improvementboard.metrics.spc.SpcCase.rising;
import static uk.improvementboard.metrics.spc.SpcCase.series;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.SeriesKind;

/** FEATURE UNDER TEST: the two icons, and when there are none. */
class D01_IconsTest {

    private static Assurance assurance(
        String values,
        ImprovementDirection direction,
        double target,
        SpcSettings settings
    ) {
        return XmrChart.of(series(direction, values).withTarget(DatedTarget.always(target)), settings).assurance();
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, 40, CONSISTENT_PASS",
        "INCREASE, 50, INCONSISTENT",
        "INCREASE, 60, CONSISTENT_FAIL",
        "DECREASE, 40, CONSISTENT_FAIL",
        "DECREASE, 50, INCONSISTENT",
        "DECREASE, 60, CONSISTENT_PASS",
        "NEUTRAL, 60, NOT_ASSESSED",
    })
    void assurance_sets_the_limits_against_the_target(
        ImprovementDirection direction,
        double target,
        Assurance expected
    ) {
        assertThat(assurance(QUIET, direction, target, analysis())).isEqualTo(expected);
    }

    @Test
    void without_a_target_there_is_no_assurance() {
        assertThat(XmrChart.of(rising(QUIET), analysis()).assurance()).isEqualTo(Assurance.NO_TARGET);
    }

    @Test
    void a_target_on_the_limit_is_passed_in_making_data_count_and_hit_or_miss_in_plot_the_dots() {
        var limit = XmrChart.of(rising(QUIET), analysis()).latestSegment().orElseThrow().limits().orElseThrow().lower();
        assertThat(assurance(QUIET, ImprovementDirection.INCREASE, limit, analysis())).isEqualTo(
            Assurance.CONSISTENT_PASS
        );
        assertThat(assurance(QUIET, ImprovementDirection.INCREASE, limit, SpcSettings.ptdWithoutScreening())).isEqualTo(
            Assurance.INCONSISTENT
        );
    }

    @Test
    void one_value_has_no_limits_and_so_no_assurance() {
        assertThat(assurance("42", ImprovementDirection.INCREASE, 50, analysis())).isEqualTo(Assurance.NOT_ASSESSED);
        assertThat(assurance("42", ImprovementDirection.INCREASE, 50, SpcSettings.ptd())).isEqualTo(
            Assurance.INCONSISTENT
        );
    }

    @Test
    void small_counts_get_a_warning() {
        assertThat(XmrChart.of(rising("4 5 3 6 2 4"), analysis()).lowCountWarning()).hasValueSatisfying(words ->
            assertThat(words).startsWith("The mean count is below 5")
        );
        assertThat(XmrChart.of(rising(QUIET), analysis()).lowCountWarning()).isEmpty();
    }

    @Test
    void three_years_at_100_percent_pass_a_target_of_95_in_every_profile() {
        var flat = "100 ".repeat(36);
        assertThat(assurance(flat, ImprovementDirection.INCREASE, 95, SpcSettings.mdc())).isEqualTo(
            Assurance.CONSISTENT_PASS
        );
        assertThat(assurance(flat, ImprovementDirection.INCREASE, 95, SpcSettings.ptd())).isEqualTo(
            Assurance.CONSISTENT_PASS
        );
        assertThat(assurance(flat, ImprovementDirection.INCREASE, 101, SpcSettings.ptd())).isEqualTo(
            Assurance.CONSISTENT_FAIL
        );
    }

    @Test
    void the_target_of_the_last_point_is_the_one_that_counts() {
        var early = new DatedTarget(Optional.empty(), Optional.of(month(6)), 60);
        var late = new DatedTarget(Optional.of(month(7)), Optional.empty(), 40);
        var chart = XmrChart.of(rising(QUIET).withTarget(early).withTarget(late), analysis());
        assertThat(chart.assurance()).isEqualTo(Assurance.CONSISTENT_PASS);
        assertThat(chart.points().get(5).target()).hasValue(60);
        assertThat(chart.points().get(6).target()).hasValue(40);
    }

    @Test
    void a_short_series_is_a_plain_run_chart_that_says_why() {
        var chart = XmrChart.of(rising(QUIET).withTarget(DatedTarget.always(60)), SpcSettings.mdc());
        assertThat(chart.runChartReason()).contains("No limits or icons yet: 12 of the 15 values needed.");
        assertThat(chart.latestSegment().orElseThrow().limits()).isEmpty();
        assertThat(chart.latestSegment().orElseThrow().mean()).isEqualTo(50);
        assertThat(colours(chart)).isEqualTo("?".repeat(12));
        assertThat(chart.assurance()).isEqualTo(Assurance.NOT_ASSESSED);
    }

    @ParameterizedTest
    @CsvSource({ "ROLLING_YEAR, last twelve months", "YEAR_TO_DATE, year so far" })
    void overlapping_periods_get_no_icons_and_the_chart_says_why(SeriesKind kind, String words) {
        var chart = XmrChart.of(rising(QUIET + " 70 71 72 73").withKind(kind), SpcSettings.mdc());
        assertThat(chart.variation()).isEqualTo(Variation.NOT_ASSESSED);
        assertThat(chart.runChartReason().orElseThrow()).contains(words);
    }

    @Test
    void snapshots_do_get_icons() {
        var chart = XmrChart.of(rising(QUIET + " 70 71 72 73").withKind(SeriesKind.SNAPSHOT), SpcSettings.mdc());
        assertThat(chart.variation()).isEqualTo(Variation.SPECIAL_CAUSE_IMPROVEMENT);
    }

    @Test
    void a_missing_latest_value_leaves_the_icon_of_the_one_before_and_says_so() {
        var chart = XmrChart.of(rising(QUIET + " 70 ."), analysis());
        assertThat(chart.variation()).isEqualTo(Variation.SPECIAL_CAUSE_IMPROVEMENT);
        assertThat(chart.warnings()).contains("The latest period, 1 February 2025, has no value.");
    }

    @Test
    void an_empty_series_makes_an_empty_chart() {
        for (var values : new String[] { ".", ". . (5)" }) {
            var chart = XmrChart.of(rising(values).withTarget(DatedTarget.always(1)), analysis());
            assertThat(chart.segments()).isEmpty();
            assertThat(chart.runChartReason()).contains("No icons: there are no values yet.");
        }
    }

    @Test
    void limits_from_fewer_than_twelve_points_are_provisional_and_say_so() {
        var series = rising(QUIET + " 60 61 59 60").withRebase(Rebase.marked(month(13)));
        var chart = XmrChart.of(series, SpcSettings.mdc());
        assertThat(chart.segments()).extracting(Segment::provisional).containsExactly(false, true);
        assertThat(chart.warnings()).containsExactly("The limits from 1 January 2025 are provisional: 4 of 12 points.");
    }

    @Test
    void the_settings_in_force_read_as_one_line() {
        assertThat(SpcSettings.mdc().withBaseline(new FixedBaseline.FirstPoints(12)).words()).isEqualTo(
            "XmR chart, Making Data Count rules; limits from the first 12 points; moving ranges not screened; " +
                "shift 7 points, trend 7 points; conflicting signals show concern"
        );
    }
}
