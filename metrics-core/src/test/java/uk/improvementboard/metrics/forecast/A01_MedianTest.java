package uk.improvementboard.metrics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static uk.improvementboard.metrics.forecast.ForecastCase.STEADY;
import static uk.improvementboard.metrics.forecast.ForecastCase.made;
import static uk.improvementboard.metrics.forecast.ForecastCase.monthly;
import static uk.improvementboard.metrics.forecast.ForecastCase.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.improvementboard.metrics.measure.Frequency;

/** FEATURE UNDER TEST: the median, and when there is none. */
class A01_MedianTest {

    @Test
    void a_steady_series_goes_on_at_its_level() {
        var forecast = made(monthly(STEADY));
        assertThat(forecast.steps()).hasSize(12);
        assertThat(forecast.steps()).allSatisfy(step -> assertThat(step.median()).isCloseTo(50, within(1.0)));
    }

    @Test
    void after_a_lasting_step_the_level_follows() {
        var forecast = made(monthly("50 51 49 50 51 50 70 71 69 70 71 70 69 71"));
        assertThat(forecast.steps().getFirst().median()).isCloseTo(70, within(1.5));
    }

    @Test
    void a_known_change_of_level_leaves_what_came_before_out() {
        var series = monthly("10 90 10 90 10 90 50 51 49 50 51 50").settledFrom(6);
        var forecast = made(series);
        assertThat(forecast.steps()).isEqualTo(made(monthly("50 51 49 50 51 50")).steps());
        assertThat(forecast.notes()).contains("Values before the last change of level are left out.");
    }

    @Test
    void a_pattern_of_the_year_comes_back() {
        var series = new StringBuilder();
        for (var month = 0; month < 36; month++) {
            series.append(100 + (month % 12 == 7 ? -60 : 0) + (month % 3)).append(' ');
        }
        var forecast = made(monthly(series.toString()));
        assertThat(forecast.steps().get(7).median()).isLessThan(65);
        assertThat(forecast.steps().get(6).median()).isGreaterThan(95);
        assertThat(forecast.notes()).contains("The time of year is allowed for.");
    }

    @Test
    void noise_is_not_taken_for_a_pattern_of_the_year() {
        assertThat(made(monthly(STEADY)).notes()).doesNotContain("The time of year is allowed for.");
    }

    @Test
    void missing_months_are_bridged_and_named() {
        var forecast = made(monthly("50 51 . 49 50 . 51 50 49"));
        assertThat(forecast.steps().getFirst().median()).isCloseTo(50, within(1.0));
        assertThat(forecast.notes()).contains("2 months have no value.");
    }

    @Test
    void a_latest_month_without_a_value_widens_the_first_step() {
        var whole = made(monthly("50 55 48 60 52 63 55 66"));
        var late = made(monthly("50 55 48 60 52 63 55 66 . ."));
        assertThat(late.steps().getFirst().upper80()).isEqualTo(whole.steps().get(2).upper80());
    }

    @Test
    void six_values_make_a_forecast_and_five_do_not() {
        assertThat(made(monthly("50 51 49 50 52 48")).steps()).isNotEmpty();
        assertThat(refusal(monthly("50 51 49 50 52"))).isEqualTo("No forecast: 5 of the 6 values needed.");
        assertThat(refusal(monthly("50 51 49 50 52 48 50 51").settledFrom(4))).isEqualTo(
            "No forecast: 4 of the 6 values needed since the last change of level."
        );
    }

    @Test
    void a_series_with_more_gaps_than_values_is_refused() {
        assertThat(refusal(monthly("50 . 51 . 49 . 50 . 52 . . . 48"))).isEqualTo(
            "No forecast: 7 of 13 periods have no value."
        );
    }

    @Test
    void an_impossible_value_is_refused_and_named() {
        var series = monthly("50 51 49 50 152 48").within(Bounds.percent());
        assertThat(refusal(series)).isEqualTo("No forecast: the value 152.0 lies outside what is possible.");
    }

    @Test
    void an_irregular_series_is_refused() {
        assertThat(refusal(ForecastSeries.of(Frequency.IRREGULAR, 1, 2, 3, 4, 5, 6, 7))).contains("rhythm");
    }

    @Test
    void a_value_that_is_no_number_is_an_error() {
        assertThatThrownBy(() -> ForecastSeries.of(Frequency.MONTHLY, 1, Double.NaN)).isInstanceOf(
            IllegalArgumentException.class
        );
    }

    @ParameterizedTest
    @EnumSource(value = Frequency.class, mode = EnumSource.Mode.EXCLUDE, names = "IRREGULAR")
    void every_regular_rhythm_is_served(Frequency frequency) {
        assertThat(made(ForecastSeries.of(frequency, 5, 6, 5, 7, 6, 5, 6, 7, 6, 5)).steps()).hasSize(12);
    }
}
