package uk.improvementboard.metrics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.improvementboard.metrics.forecast.KeptCase.ORIGIN;
import static uk.improvementboard.metrics.forecast.KeptCase.came;
import static uk.improvementboard.metrics.forecast.KeptCase.expecting;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.forecast.Outcome.Basis;

/** Scores of kept forecasts; every reference is worked out in the comment beside it. */
class E01_ScoresTest {

    /** 52, 53 and 54 were expected after 50; 54, 57 and 61 came. */
    private static final ForecastRecord THREE = ForecastRecord.of(
        List.of(expecting(52, 53, 54).kept()),
        List.of(came(ORIGIN.plusMonths(1), 54), came(ORIGIN.plusMonths(2), 57), came(ORIGIN.plusMonths(3), 61))
    );

    private static ForecastScore score(ForecastRecord record, Basis basis) {
        return ForecastScore.of(record.steps(), basis).orElseThrow();
    }

    @Test
    void a_figure_counts_as_inside_its_range_with_both_ends() {
        // 54 in 49-55; 57 outside 50-56 but in 47-59; 61 outside 48-60
        var score = score(THREE, Basis.AS_FIRST_SETTLED);
        assertThat(score.within80()).isEqualTo(new Share(1, 3, 3));
        assertThat(score.within95()).isEqualTo(new Share(2, 3, 3));
        var edges = ForecastRecord.of(
            List.of(expecting(52, 53).kept()),
            List.of(came(ORIGIN.plusMonths(1), 55), came(ORIGIN.plusMonths(2), 50))
        );
        assertThat(score(edges, Basis.AS_FIRST_SETTLED).within80()).isEqualTo(new Share(2, 2, 2));
    }

    @Test
    void errors_stand_beside_those_of_the_same_as_last_time() {
        // ours: 2, 4, 7; "same as last" (50): 4, 7, 11
        var score = score(THREE, Basis.AS_FIRST_SETTLED);
        assertThat(score.meanError()).isCloseTo(13 / 3.0, within(1e-12));
        assertThat(score.naiveError()).isCloseTo(22 / 3.0, within(1e-12));
    }

    @Test
    void scaled_errors_are_counted_in_usual_changes() {
        // 13 / 3 / 4 and 22 / 3 / 4; closer by 1 - 13 / 22
        var scaled = score(THREE, Basis.AS_FIRST_SETTLED).scaled().orElseThrow();
        assertThat(scaled.error()).isCloseTo(13 / 12.0, within(1e-12));
        assertThat(scaled.naiveError()).isCloseTo(22 / 12.0, within(1e-12));
        assertThat(scaled.gain()).isCloseTo(9 / 22.0, within(1e-12));
    }

    @Test
    void a_series_that_had_never_moved_has_no_scaled_error() {
        var record = ForecastRecord.of(
            List.of(expecting(52).withoutChange().kept()),
            List.of(came(ORIGIN.plusMonths(1), 54))
        );
        assertThat(score(record, Basis.AS_FIRST_SETTLED).scaled()).isEmpty();
    }

    @Test
    void a_restated_figure_is_scored_both_as_first_settled_and_as_now_known() {
        // first 54, inside 49-55; now 56, outside
        var record = ForecastRecord.of(
            List.of(expecting(52).kept()),
            List.of(came("on-time", ORIGIN.plusMonths(1), 54, 56))
        );
        assertThat(score(record, Basis.AS_FIRST_SETTLED).within80().count()).isEqualTo(1);
        assertThat(score(record, Basis.AS_FIRST_SETTLED).meanError()).isEqualTo(2);
        assertThat(score(record, Basis.AS_NOW_KNOWN).within80().count()).isZero();
        assertThat(score(record, Basis.AS_NOW_KNOWN).meanError()).isEqualTo(4);
    }

    @Test
    void chances_are_scored_by_brier_beside_those_who_expect_the_last_figure_to_stay() {
        // 0.25 for 55, 54 came: 0.0625; 0.9 for 50, 57 came: 0.01; mean 0.03625
        // staying at 50 says no to 55 (right: 0) and yes to 50 (right: 0)
        var record = ForecastRecord.of(
            List.of(expecting(52, 53).saying(0.25, 55, 1).saying(0.9, 50, 2).kept()),
            List.of(came(ORIGIN.plusMonths(1), 54), came(ORIGIN.plusMonths(2), 57))
        );
        var score = ChanceScore.of(record.chances(), Basis.AS_FIRST_SETTLED).orElseThrow();
        assertThat(score.brier()).isCloseTo(0.03625, within(1e-12));
        assertThat(score.naiveBrier()).isZero();
        assertThat(score.meanChance()).isCloseTo(0.575, within(1e-12));
        assertThat(score.met()).isEqualTo(new Share(1, 2, 2));
    }

    @Test
    void whoever_expected_the_last_figure_to_stay_is_wholly_wrong_when_it_does_not() {
        // staying at 50 says no to 55; 57 came: 1
        var record = ForecastRecord.of(
            List.of(expecting(52).saying(0.4, 55, 1).kept()),
            List.of(came(ORIGIN.plusMonths(1), 57))
        );
        var score = ChanceScore.of(record.chances(), Basis.AS_FIRST_SETTLED).orElseThrow();
        assertThat(score.brier()).isCloseTo(0.36, within(1e-12));
        assertThat(score.naiveBrier()).isEqualTo(1);
    }

    @Test
    void nothing_that_came_gives_no_score() {
        assertThat(ForecastScore.of(List.of(), Basis.AS_FIRST_SETTLED)).isEmpty();
        assertThat(ChanceScore.of(List.of(), Basis.AS_FIRST_SETTLED)).isEmpty();
    }

    @Test
    void bands_of_chances_begin_at_their_lower_end() {
        assertThat(ChanceScore.Band.of(0)).isEqualTo(ChanceScore.Band.UP_TO_1_IN_5);
        assertThat(ChanceScore.Band.of(0.2)).isEqualTo(ChanceScore.Band.AROUND_1_IN_3);
        assertThat(ChanceScore.Band.of(0.5)).isEqualTo(ChanceScore.Band.EVEN);
        assertThat(ChanceScore.Band.of(0.79)).isEqualTo(ChanceScore.Band.AROUND_2_IN_3);
        assertThat(ChanceScore.Band.of(1)).isEqualTo(ChanceScore.Band.FROM_4_IN_5);
    }
}
