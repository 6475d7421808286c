package uk.improvementboard.metrics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.metrics.spc.SpcCase.QUIET;
import static uk.improvementboard.metrics.spc.SpcCase.month;
import static uk.improvementboard.metrics.spc.SpcCase.rising;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.spc.RebaseProposal.Refused;
import uk.improvementboard.metrics.spc.RebaseProposal.Supported;

/** FEATURE UNDER TEST: where new limits may start. */
class H01_RebaseProposalTest {

    private static final String STEP = QUIET + " 60 61 59 60 62 59 61 60 58 60 61 59";

    private static RebaseProposal at(String values, int month) {
        return RebaseProposal.of(XmrChart.of(rising(values), SpcSettings.mdc()), month(month));
    }

    private static void refused(RebaseProposal proposal, String reason) {
        assertThat(proposal).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).contains(reason));
    }

    @Test
    void a_lasting_step_supports_new_limits() {
        assertThat(at(STEP, 13)).isEqualTo(new Supported("12 points in a row above the mean"));
    }

    @Test
    void common_cause_variation_does_not() {
        refused(at(QUIET + " " + QUIET, 13), "No special cause stands within 3 points of 1 January 2025");
    }

    @Test
    void a_signal_counts_three_points_away_and_not_four() {
        var settings = SpcSettings.mdc().withBaseline(new FixedBaseline.FirstPoints(12));
        var spike = XmrChart.of(rising(QUIET + " 90 " + QUIET), settings);
        assertThat(RebaseProposal.of(spike, month(10))).isEqualTo(new Supported("above the upper limit"));
        refused(RebaseProposal.of(spike, month(9)), "No special cause");
        assertThat(RebaseProposal.of(spike, month(16))).isInstanceOf(Supported.class);
        refused(RebaseProposal.of(spike, month(17)), "No special cause");
    }

    @Test
    void the_date_must_be_that_of_a_settled_figure() {
        refused(at(STEP, 40), "No settled figure has the date 1 April 2027");
        refused(at(STEP.replaceFirst("60", "."), 13), "No settled figure");
        refused(at(STEP.replaceFirst("60", "(60)"), 13), "No settled figure");
    }

    @Test
    void limits_do_not_start_twice_at_one_point() {
        refused(at(STEP, 1), "Limits start at 1 January 2024 already");
        var rebased = XmrChart.of(rising(STEP).withRebase(Rebase.marked(month(13))), SpcSettings.mdc());
        refused(RebaseProposal.of(rebased, month(13)), "already");
    }

    @Test
    void a_chart_without_limits_has_none_to_move() {
        refused(at(QUIET, 6), "No limits or icons yet: 12 of the 15 values needed.");
        var rolling = XmrChart.of(rising(STEP).withKind(SeriesKind.ROLLING_YEAR), SpcSettings.mdc());
        refused(RebaseProposal.of(rolling, month(13)), "last twelve months");
    }

    @Test
    void an_agreement_names_cause_body_and_signal() {
        assertThatThrownBy(() -> new Rebase.Agreement("", "the board", month(1), "a shift"))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("cause");
        var agreed = new Rebase(
            month(13),
            Optional.of(new Rebase.Agreement("Second team", "the board", month(15), "a shift"))
        );
        assertThat(agreed.startingAt(month(14)).agreement()).isEqualTo(agreed.agreement());
    }
}
