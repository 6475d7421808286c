package uk.improvementboard.metrics.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.returns.ReturnCase.kinds;
import static uk.improvementboard.metrics.returns.ReturnCase.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;

/** FEATURE UNDER TEST: the faults that any figure can have by itself, without a history. */
class A01_PeriodAndPartsTest {

    private static final ReturnCase RATE = ReturnCase.percent();

    @Test
    void a_sound_first_figure_raises_nothing() {
        assertThat(RATE.given("56")).isEmpty();
        assertThat(RATE.given(56, 100)).isEmpty();
        assertThat(RATE.given("56", 56, 100)).isEmpty();
    }

    @Test
    void a_month_that_has_not_ended_is_refused_until_the_day_after() {
        var january = Period.month(YearMonth.of(2027, 1));
        var findings = RATE.check(CheckedFigure.of(january, new BigDecimal("56")));
        assertThat(kinds(findings)).containsExactly(Kind.PERIOD_NOT_ENDED);
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.ERROR);
        assertThat(words(findings)).isEqualTo("January 2027 has not ended. Give the figure from 1 February 2027 on.");
    }

    @Test
    void a_month_that_ends_today_has_not_ended() {
        var history = MeasureHistory.of(RATE.measure(), List.of(), LocalDate.of(2026, 12, 31));
        var december = Period.month(YearMonth.of(2026, 12));
        assertThat(kinds(ReturnChecks.check(CheckedFigure.of(december, BigDecimal.TEN), history))).containsExactly(
            Kind.PERIOD_NOT_ENDED
        );
    }

    @Test
    void money_is_forecast_within_its_year_and_needs_a_reason() {
        var year = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));
        var findings = ReturnCase.money("million").check(CheckedFigure.of(year, new BigDecimal("51")));
        assertThat(kinds(findings)).containsExactly(Kind.PERIOD_NOT_ENDED);
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_period_ahead_is_refused() {
        var february = Period.month(YearMonth.of(2027, 2));
        var findings = RATE.check(CheckedFigure.of(february, new BigDecimal("56")));
        assertThat(kinds(findings)).containsExactly(Kind.FUTURE_PERIOD);
        assertThat(words(findings)).contains("February 2027 lies ahead: today is 5 January 2027.");
    }

    @Test
    void a_count_at_one_moment_can_be_given_on_its_day() {
        assertThat(RATE.check(CheckedFigure.of(Period.day(ReturnCase.TODAY), BigDecimal.TEN))).isEmpty();
    }

    @Test
    void a_period_without_a_figure_is_checked_for_its_days_alone() {
        assertThat(RATE.check(CheckedFigure.none(RATE.next()))).isEmpty();
        assertThat(kinds(RATE.check(CheckedFigure.none(Period.month(YearMonth.of(2028, 1)))))).containsExactly(
            Kind.FUTURE_PERIOD
        );
    }

    @ParameterizedTest
    @CsvSource({ "-1", "100.1", "5600" })
    void a_percentage_lies_between_0_and_100(String value) {
        var findings = RATE.given(value);
        assertThat(kinds(findings)).containsExactly(Kind.OUT_OF_BOUNDS);
        assertThat(findings.getFirst().refuses()).isTrue();
        assertThat(words(findings)).contains("Give a value from 0% to 100%.");
    }

    @Test
    void a_count_is_whole_and_not_below_0() {
        var plans = ReturnCase.counts();
        assertThat(words(plans.given("12.5"))).isEqualTo(
            "12.5 is not a whole number. Give how many plans as a whole number."
        );
        assertThat(words(plans.given("-3"))).isEqualTo("-3 is not possible. Give 0 plans or more.");
        assertThat(plans.given("12.0")).isEmpty();
    }

    @Test
    void a_rate_per_thousand_may_have_decimals() {
        var complaints = ReturnCase.of(Unit.count("per 1,000"), 1, SeriesKind.ROLLING_YEAR, Frequency.MONTHLY);
        assertThat(complaints.given("9.6")).isEmpty();
    }

    @Test
    void a_score_ends_with_its_scale_and_a_rank_begins_with_1() {
        var score = ReturnCase.of(Unit.score(10), 1, SeriesKind.INDEPENDENT_PERIOD, Frequency.MONTHLY);
        assertThat(kinds(score.given("10.5"))).containsExactly(Kind.OUT_OF_BOUNDS);
        var rank = ReturnCase.of(
            new Unit(Unit.Kind.RANK, "", OptionalDouble.empty()),
            0,
            SeriesKind.SNAPSHOT,
            Frequency.ANNUAL
        );
        assertThat(kinds(rank.given("0"))).containsExactly(Kind.OUT_OF_BOUNDS);
        assertThat(rank.given("1")).isEmpty();
    }

    @Test
    void money_may_be_owed() {
        assertThat(ReturnCase.money("million").given("-51")).isEmpty();
    }

    @Test
    void a_numerator_above_its_denominator_is_refused() {
        var findings = RATE.given(60, 50);
        assertThat(kinds(findings)).containsExactly(Kind.PARTS_CONTRADICT);
        assertThat(words(findings)).isEqualTo(
            "The numerator 60 is above the denominator 50. Check that they are not swapped and count the same period."
        );
    }

    @Test
    void one_count_alone_is_refused() {
        var lone = new CheckedFigure(RATE.next(), Optional.empty(), OptionalLong.of(1449), OptionalLong.empty());
        assertThat(words(RATE.check(lone))).contains("The numerator 1,449 has no denominator.");
    }

    @Test
    void a_share_of_nothing_is_not_applicable_rather_than_0() {
        assertThat(words(RATE.given(0, 0))).contains("choose \"not applicable\"");
    }

    @ParameterizedTest
    @CsvSource({
        "60.3, 1449, 2401",
        "60.4, 1449, 2400",
        "60, 1449, 2401",
        "60.35, 1449, 2401",
        "0, 0, 12",
        "100, 12, 12",
    })
    void a_rate_may_be_rounded_to_any_digit(String rate, long numerator, long denominator) {
        assertThat(RATE.given(rate, numerator, denominator)).isEmpty();
    }

    @Test
    void a_rate_may_be_cut_instead_of_rounded() {
        // 1,700 of 2,401 is 70.80%.
        assertThat(RATE.given("70", 1700, 2401)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "61.3, 1449, 2401", "62, 1449, 2401", "59.9, 1449, 2401", "60.5, 1449, 2401" })
    void a_rate_that_its_counts_do_not_make_is_refused(String rate, long numerator, long denominator) {
        var findings = RATE.given(rate, numerator, denominator);
        assertThat(kinds(findings)).containsExactly(Kind.RATE_DIFFERS_FROM_PARTS);
        assertThat(words(findings)).contains(rate + "% does not match its counts: 1,449 of 2,401 is 60.3%.");
    }

    @Test
    void a_share_of_one_beside_its_counts_is_a_slip_for_certain() {
        var findings = RATE.given("0.56", 56, 100);
        assertThat(kinds(findings)).containsExactly(Kind.UNIT_SLIP);
        assertThat(findings.getFirst().refuses()).isTrue();
        assertThat(words(findings)).contains("0.56% is a share of one: 56 of 100 is 56.0%.");
    }

    @Test
    void counts_behind_something_else_than_a_percentage_need_not_make_its_value() {
        assertThat(ReturnCase.counts().given("9", 120, 13000)).isEmpty();
    }
}
