package uk.improvementboard.metrics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.forecast.KeptCase.ORIGIN;
import static uk.improvementboard.metrics.forecast.KeptCase.came;
import static uk.improvementboard.metrics.forecast.KeptCase.expecting;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.MeasureCode;

/** Which forecasts are set beside which figures. */
class E02_ForecastRecordTest {

    @Test
    void a_step_waits_until_its_own_month_has_come() {
        var record = ForecastRecord.of(
            List.of(expecting(52, 53, 54).kept()),
            List.of(came(ORIGIN.plusMonths(2), 57), came(ORIGIN.plusMonths(9), 60))
        );
        assertThat(record.kept()).isEqualTo(1);
        assertThat(record.steps())
            .extracting(it -> it.step().median())
            .containsExactly(53.0);
    }

    @Test
    void what_was_known_when_the_pack_was_issued_scores_nothing() {
        // the figure for February was settled on 10 March
        var late = expecting(52, 53)
            .saying(0.5, 55, 1)
            .issuedOn(LocalDate.of(2025, 3, 11))
            .kept();
        var record = ForecastRecord.of(
            List.of(late),
            List.of(came(ORIGIN.plusMonths(1), 54), came(ORIGIN.plusMonths(2), 57))
        );
        assertThat(record.steps())
            .extracting(it -> it.step().step())
            .containsExactly(2);
        assertThat(record.chances()).isEmpty();
    }

    @Test
    void one_forecast_counts_once_and_the_first_pack_that_printed_it_counts() {
        var first = expecting(52).kept();
        var again = expecting(99)
            .issuedOn(LocalDate.of(2025, 3, 1))
            .kept();
        var record = ForecastRecord.of(List.of(again, first), List.of(came(ORIGIN.plusMonths(1), 54)));
        assertThat(record.kept()).isEqualTo(1);
        assertThat(record.steps())
            .extracting(it -> it.step().median())
            .containsExactly(52.0);
    }

    @Test
    void a_promise_made_between_two_packs_keeps_its_chance_beside_the_same_forecast() {
        var first = expecting(52).saying(0.3, 55, 1).kept();
        var again = expecting(52)
            .issuedOn(LocalDate.of(2025, 3, 1))
            .saying(0.4, 55, 1)
            .saying(0.6, 53, 1)
            .kept();
        var record = ForecastRecord.of(List.of(first, again), List.of(came(ORIGIN.plusMonths(1), 54)));
        assertThat(record.chances())
            .extracting(it -> it.chance().probability())
            .containsExactlyInAnyOrder(0.3, 0.6);
    }

    @Test
    void nearest_holds_each_figure_once_beside_the_forecast_made_last_before_it() {
        var early = expecting(52, 53, 54).kept();
        var later = expecting(60, 61).from(ORIGIN.plusMonths(1)).kept();
        var record = ForecastRecord.of(
            List.of(early, later),
            List.of(came(ORIGIN.plusMonths(2), 57), came(ORIGIN.plusMonths(3), 58))
        );
        assertThat(record.steps()).hasSize(4);
        assertThat(record.nearest())
            .extracting(it -> it.step().median())
            .containsExactly(60.0, 61.0);
    }

    @Test
    void forecasts_of_one_figure_count_as_one_independent_case() {
        var record = ForecastRecord.of(
            List.of(expecting(52, 53).kept(), expecting(60).from(ORIGIN.plusMonths(1)).kept()),
            List.of(came(ORIGIN.plusMonths(2), 54))
        );
        var score = ForecastScore.of(record.steps(), Outcome.Basis.AS_FIRST_SETTLED).orElseThrow();
        assertThat(score.within80()).isEqualTo(new Share(1, 2, 1));
    }

    @Test
    void the_part_of_a_measure_holds_nothing_of_another() {
        var other = new MeasureCode("other");
        var record = ForecastRecord.of(
            List.of(expecting(52).kept(), expecting(52).of("other").saying(0.5, 55, 1).kept()),
            List.of(came(ORIGIN.plusMonths(1), 54), came("other", ORIGIN.plusMonths(1), 40, 40))
        );
        assertThat(record.of(other).steps())
            .extracting(it -> it.outcome().first())
            .containsExactly(40.0);
        assertThat(record.of(KeptCase.MEASURE).chances()).isEmpty();
    }
}
