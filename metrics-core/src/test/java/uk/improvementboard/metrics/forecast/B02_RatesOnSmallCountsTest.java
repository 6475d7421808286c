package uk.improvementboard.metrics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.metrics.forecast.ForecastCase.made;
import static uk.improvementboard.metrics.forecast.ForecastCase.monthly;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a rate on few people swings by chance, which is neither a change of level nor a promise of calm. */
class B02_RatesOnSmallCountsTest {

    private static final String CALM = "50 52 49 51 50 48 51 50 49 52 50 51";
    private static final String RISING = "40 42 41 43 42 41 50 52 51 53 52 54";

    private static ForecastSeries rate(String values, double... denominators) {
        var series = monthly(values).within(Bounds.percent());
        var places = series.values().size();
        var counts =
            denominators.length == 1
                ? Collections.nCopies(places, OptionalDouble.of(denominators[0]))
                : Arrays.stream(denominators).mapToObj(OptionalDouble::of).toList();
        return series.sharesOf(counts);
    }

    private static double width(Forecast.Made forecast) {
        var step = forecast.steps().getFirst();
        return step.upper80() - step.lower80();
    }

    @Test
    void fewer_people_make_wider_intervals() {
        assertThat(width(made(rate(CALM, 20)))).isGreaterThan(width(made(rate(CALM, 400))));
        assertThat(width(made(rate(CALM, 20)))).isGreaterThan(2 * 1.28 * Math.sqrt((50.0 * 50) / 20));
    }

    @Test
    void many_people_change_nothing() {
        var plain = made(monthly(CALM).within(Bounds.percent()));
        assertThat(made(rate(CALM, 1e9)).steps()).isEqualTo(plain.steps());
    }

    @Test
    void the_same_rise_moves_the_level_less_on_few_people() {
        var few = made(rate(RISING, 20)).steps().getFirst().median();
        var many = made(rate(RISING, 5000)).steps().getFirst().median();
        assertThat(few).isLessThan(many - 1);
    }

    @Test
    void a_month_of_few_people_is_heard_less() {
        var values = "50 51 49 50 51 50 49 51 50 49 51 80";
        var usual = made(rate(values, 400)).steps().getFirst().median();
        var few = made(rate(values, 400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 10));
        assertThat(few.steps().getFirst().median()).isLessThan(usual);
    }

    @Test
    void all_met_of_few_leaves_doubt() {
        var few = made(rate("100 ".repeat(12), 5))
            .steps()
            .getFirst()
            .lower95();
        var many = made(rate("100 ".repeat(12), 2000))
            .steps()
            .getFirst()
            .lower95();
        assertThat(few).isLessThan(many);
    }

    @Test
    void denominators_must_fit_the_periods_and_be_counts() {
        var series = monthly("50 51 49");
        assertThatThrownBy(() -> series.sharesOf(List.of(OptionalDouble.of(10)))).hasMessageContaining(
            "1 denominators"
        );
        assertThatThrownBy(() -> series.sharesOf(Collections.nCopies(3, OptionalDouble.of(0)))).hasMessageContaining(
            "Not a denominator"
        );
    }
}
