package uk.improvementboard.metrics.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.ImprovementDirection;

/** FEATURE UNDER TEST: the chance that pools a forecast with how often the value was met so far. */
class TrackRecordTest {

    private static TrackRecord record(int missed, int met) {
        var values = new ArrayList<OptionalDouble>();
        for (var i = 0; i < missed + met; i++) {
            values.add(OptionalDouble.of(i < missed ? 40 : 60));
        }
        return TrackRecord.of(values, ImprovementDirection.INCREASE, 50);
    }

    @Test
    void a_month_counts_a_little_less_than_the_one_after_it() {
        var record = TrackRecord.of(
            List.of(OptionalDouble.of(60), OptionalDouble.of(40), OptionalDouble.empty(), OptionalDouble.of(50)),
            ImprovementDirection.INCREASE,
            50
        );
        assertThat(record.met()).isCloseTo(Math.pow(0.95, 3) + 1, within(1e-12));
        assertThat(record.known()).isCloseTo(Math.pow(0.95, 3) + Math.pow(0.95, 2) + 1, within(1e-12));
    }

    @Test
    void what_was_always_met_is_likelier_and_what_never_was_less_likely() {
        assertThat(record(0, 24).with(0.6)).isGreaterThan(0.7);
        assertThat(record(24, 0).with(0.6)).isLessThan(0.4);
        assertThat(record(12, 12).with(0.5)).isBetween(0.5, 0.6);
    }

    @Test
    void a_forecast_that_is_nearly_sure_prevails_over_a_record_of_never() {
        assertThat(RatingRule.current().ofChance(record(24, 0).with(0.99), Rag.GREY)).isEqualTo(Rag.GREEN);
        assertThat(RatingRule.current().ofChance(record(0, 24).with(0.01), Rag.GREY)).isEqualTo(Rag.RED);
    }

    @Test
    void what_is_impossible_stays_impossible_and_what_is_certain_certain() {
        assertThat(record(0, 24).with(0)).isZero();
        assertThat(record(24, 0).with(1)).isOne();
    }

    @Test
    void the_pooled_chance_rises_with_the_forecast() {
        var before = 0.0;
        for (var forecast = 0.0; forecast <= 1; forecast += 0.01) {
            var chance = record(6, 18).with(forecast);
            assertThat(chance).isBetween(before, 1.0);
            before = chance;
        }
    }

    @Test
    void the_odds_are_those_of_the_formula() {
        // The last two of three months met the value.
        var met = 1 + 0.95;
        var missed = 0.95 * 0.95;
        var odds = Math.pow(1.5, 0.7) * Math.pow((met + 1) / (missed + 1), 0.35);
        assertThat(record(1, 2).with(0.6)).isCloseTo(odds / (1 + odds), within(1e-12));
    }
}
