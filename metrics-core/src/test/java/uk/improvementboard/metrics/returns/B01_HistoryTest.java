package uk.improvementboard.metrics.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.returns.ReturnCase.kinds;
import static uk.improvementboard.metrics.returns.ReturnCase.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;

/** FEATURE UNDER TEST: slips that only the figures before can tell: another unit, a sum, a period that is already there. */
class B01_HistoryTest {

    private static final ReturnCase RATE = ReturnCase.percent(54, 58, 55, 57, 53, 56, 59, 55, 54, 57, 58, 56);

    @Test
    void a_share_of_one_for_a_percentage() {
        var findings = RATE.given("0.56");
        assertThat(kinds(findings)).containsExactly(Kind.UNIT_SLIP);
        assertThat(words(findings)).isEqualTo(
            "0.56% looks too small beside 56% in December 2025. Was 56% meant? The unit is per cent, 0 to 100. If it is right, say why."
        );
    }

    @Test
    void without_a_history_the_digits_tell() {
        assertThat(kinds(ReturnCase.percent().given("0.56"))).containsExactly(Kind.UNIT_SLIP);
        var toOneDecimal = ReturnCase.of(Unit.percent(), 1, SeriesKind.INDEPENDENT_PERIOD, Frequency.MONTHLY);
        assertThat(kinds(toOneDecimal.given("0.56"))).containsExactly(Kind.UNIT_SLIP);
        assertThat(toOneDecimal.given("0.5")).isEmpty();
        assertThat(kinds(ReturnCase.percent().given("0.6"))).containsExactly(Kind.UNIT_SLIP);
        assertThat(ReturnCase.percent().given("1")).isEmpty();
    }

    @Test
    void a_percentage_that_is_usually_below_1() {
        var overAYear = ReturnCase.of(
            Unit.percent(),
            2,
            SeriesKind.INDEPENDENT_PERIOD,
            Frequency.MONTHLY,
            0.6,
            0.52,
            0.58,
            0.61,
            0.55,
            0.57
        );
        assertThat(overAYear.given("0.56")).isEmpty();
        assertThat(kinds(overAYear.given("56"))).containsExactly(Kind.UNIT_SLIP);
        assertThat(words(overAYear.given("56")))
            .contains("56% looks too large")
            .contains("Was 0.56% meant?");
    }

    @ParameterizedTest
    @CsvSource({ "51000, 51", "0.051, 51", "51000000, 51" })
    void money_in_thousands_pounds_or_millions(String given, String meant) {
        var overspend = ReturnCase.money("million", 49, 50, 52, 51, 53, 50);
        var findings = overspend.given(given);
        assertThat(kinds(findings)).containsExactly(Kind.UNIT_SLIP);
        assertThat(words(findings))
            .contains("Was £" + meant)
            .contains("The unit is million pounds");
    }

    @Test
    void a_low_value_that_was_seen_before_is_no_slip() {
        assertThat(ReturnCase.percent(0.5, 40, 60, 55, 48, 52).given("0.6")).isEmpty();
    }

    @Test
    void a_zero_is_no_slip() {
        assertThat(kinds(RATE.given("0"))).doesNotContain(Kind.UNIT_SLIP);
    }

    @Test
    void the_sum_since_april_for_one_month() {
        var plans = ReturnCase.counts(90, 110, 100, 95, 105, 100, 98, 102, 97);
        // April to September 2025 are 600 plans; 103 more in October.
        var findings = plans.given("700");
        assertThat(kinds(findings)).containsExactly(Kind.CUMULATIVE_FOR_PERIOD);
        assertThat(words(findings)).isEqualTo(
            "700 looks like the sum since April: the 6 months before it sum up to 597. " +
                "Give the month alone, about 103. If it is right, say what happened."
        );
    }

    @Test
    void the_sum_since_january() {
        var plans = ReturnCase.counts(90, 110, 100, 95, 105, 100, 98, 102, 97);
        assertThat(words(plans.given("1001"))).contains("looks like the sum since January");
    }

    @Test
    void a_denominator_that_is_a_sum() {
        var rate = ReturnCase.shares("50/90 60/110 55/100 50/95 55/105 52/100 50/98 51/102 50/97");
        var findings = rate.given(360, 700);
        assertThat(kinds(findings)).containsExactly(Kind.CUMULATIVE_FOR_PERIOD);
        assertThat(words(findings)).contains("The denominator 700 looks like the sum since April");
    }

    @Test
    void sums_that_were_given_for_the_months_before_too() {
        var findings = ReturnCase.counts(100, 205, 312, 410).given("508");
        assertThat(kinds(findings)).containsExactly(Kind.CUMULATIVE_FOR_PERIOD);
        assertThat(words(findings)).isEqualTo(
            "508 looks like the sum since January: each month since then lies above the one before it by about 102. " +
                "Give each month alone, here about 98. If it is right, say what happened."
        );
    }

    @Test
    void a_rise_that_is_uneven_or_small_is_no_sum() {
        assertThat(ReturnCase.counts(100, 205, 212, 330).given("430")).isEmpty();
        assertThat(ReturnCase.counts(2, 4, 5).given("7")).isEmpty();
        assertThat(ReturnCase.shares("20/40 44/80").given(60, 118))
            .extracting(ReturnFinding::what)
            .first()
            .asString()
            .startsWith("The denominator 118 looks like the sum since January");
    }

    @Test
    void a_busy_month_is_no_sum() {
        var plans = ReturnCase.counts(90, 110, 100, 95, 105, 100, 98, 102, 97);
        assertThat(kinds(plans.given("140"))).doesNotContain(Kind.CUMULATIVE_FOR_PERIOD);
    }

    @Test
    void one_month_for_the_year_so_far() {
        var yearly = ReturnCase.of(Unit.count("plans"), 0, SeriesKind.YEAR_TO_DATE, Frequency.MONTHLY);
        var january = LocalDate.of(2025, 1, 1);
        var soFar = List.of(
            ReturnCase.reported(new Period(january, LocalDate.of(2025, 1, 31)), figure("100")),
            ReturnCase.reported(new Period(january, LocalDate.of(2025, 2, 28)), figure("205")),
            ReturnCase.reported(new Period(january, LocalDate.of(2025, 3, 31)), figure("312"))
        );
        var history = MeasureHistory.of(yearly.measure(), soFar, ReturnCase.TODAY);
        var april = new Period(january, LocalDate.of(2025, 4, 30));
        assertThat(ReturnChecks.check(CheckedFigure.of(april, new BigDecimal("410")), history)).isEmpty();
        var findings = ReturnChecks.check(CheckedFigure.of(april, new BigDecimal("98")), history);
        assertThat(kinds(findings)).containsExactly(Kind.PERIOD_FOR_CUMULATIVE);
        assertThat(words(findings))
            .contains("98 is below 312 for January to March 2025, but this measure counts the year so far.")
            .contains("give the year so far: 410");
        var newYear = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
        assertThat(ReturnChecks.check(CheckedFigure.of(newYear, new BigDecimal("98")), history)).isEmpty();
    }

    private static Figure figure(String value) {
        return Figure.of(value);
    }

    @Test
    void a_final_figure_is_restated_only_with_a_reason() {
        var december = Period.month(YearMonth.of(2025, 12));
        var findings = RATE.check(CheckedFigure.of(december, new BigDecimal("57")));
        assertThat(kinds(findings)).containsExactly(Kind.DUPLICATE_PERIOD);
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARNING);
        assertThat(words(findings)).isEqualTo(
            "The board has a final figure in December 2025: 56%. This would restate it to 57%. " +
                "Say why the figure is restated, or leave it as it is."
        );
    }

    @ParameterizedTest
    @ValueSource(strings = { "56", "56.0" })
    void the_same_figure_again_restates_nothing(String same) {
        assertThat(RATE.check(CheckedFigure.of(Period.month(YearMonth.of(2025, 12)), new BigDecimal(same)))).isEmpty();
    }

    @Test
    void a_period_of_another_length_over_the_same_days_is_refused() {
        var quarter = Period.quarter(YearMonth.of(2025, 10));
        var findings = RATE.check(CheckedFigure.of(quarter, new BigDecimal("57")));
        assertThat(kinds(findings)).containsExactly(Kind.DUPLICATE_PERIOD);
        assertThat(findings.getFirst().refuses()).isTrue();
        assertThat(words(findings)).contains("October to December 2025 shares days with October 2025");
    }

    @Test
    void a_period_given_twice_is_refused_the_second_time() {
        var twice = List.of(
            CheckedFigure.of(RATE.next(), BigDecimal.valueOf(55)),
            CheckedFigure.of(RATE.next(), BigDecimal.valueOf(57))
        );
        var checked = ReturnChecks.checkAll(twice, RATE.history());
        assertThat(checked.getFirst().findings()).isEmpty();
        assertThat(checked.getLast().refused()).isTrue();
        assertThat(words(checked.getLast().findings())).contains("January 2026 is given twice.");
    }

    @Test
    void a_definition_that_changed_since_the_last_figure_must_be_confirmed() {
        var after = RATE.redefinedOn(LocalDate.of(2026, 1, 20));
        assertThat(words(after.given("56"))).isEqualTo(
            "The definition changed on 20 January 2026, after the last figure came in on 9 January 2026. " +
                "Confirm that this figure follows the definition as it now stands."
        );
        assertThat(RATE.redefinedOn(LocalDate.of(2025, 6, 1)).given("56")).isEmpty();
    }
}
