package uk.improvementboard.metrics.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.returns.ReturnCase.kinds;
import static uk.improvementboard.metrics.returns.ReturnCase.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;

/** FEATURE UNDER TEST: what a measure's own process limits make unlikely, and what they must let pass. */
class C01_UsualTest {

    private static final double[] STEADY = { 54, 58, 55, 57, 53, 56, 59, 55, 54, 57, 58, 56, 55, 57 };
    private static final ReturnCase RATE = ReturnCase.percent(STEADY);

    @Test
    void a_jump_beyond_the_limits_is_unlikely_either_way() {
        var findings = RATE.given("83");
        assertThat(kinds(findings)).containsExactly(Kind.IMPLAUSIBLE_JUMP);
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARNING);
        // The last twelve: mean 56, average moving range 26/11, limits 56 -+ 2.66 x 2.36.
        assertThat(words(findings)).isEqualTo(
            "83% is an unlikely jump from 57% in February 2026: figures of this measure usually lie between 50% and 62%. " +
                "Check the figure and its period. If it is right, say what happened."
        );
        assertThat(kinds(RATE.given("31"))).containsExactly(Kind.IMPLAUSIBLE_JUMP);
    }

    @ParameterizedTest
    @ValueSource(strings = { "50", "52", "60", "63", "64" })
    void what_the_measure_usually_does_passes(String value) {
        assertThat(RATE.given(value)).isEmpty();
    }

    @Test
    void steady_change_is_no_jump() {
        var rising = ReturnCase.percent(40, 42, 43, 45, 47, 48, 50, 52, 53, 55, 57, 58, 60, 62);
        assertThat(rising.given("64")).isEmpty();
    }

    @Test
    void fewer_than_six_figures_tell_nothing() {
        assertThat(ReturnCase.percent(54, 58, 55, 57, 53).given("83")).isEmpty();
    }

    @Test
    void a_short_history_lets_twice_as_much_pass() {
        var eight = ReturnCase.percent(54, 58, 55, 57, 53, 56, 59, 55);
        assertThat(eight.given("66")).isEmpty();
        assertThat(kinds(eight.given("83"))).containsExactly(Kind.IMPLAUSIBLE_JUMP);
    }

    @Test
    void a_series_that_never_moved_may_move_a_step() {
        var all = ReturnCase.percent(100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100);
        assertThat(all.given("97")).isEmpty();
        assertThat(kinds(all.given("90"))).containsExactly(Kind.IMPLAUSIBLE_JUMP);
    }

    @Test
    void the_same_fall_as_last_year_belongs_to_the_school_year() {
        var attendance = ReturnCase.percent(90, 91, 90, 91, 90, 91, 90, 60, 91, 90, 91, 90, 91, 90, 91, 90, 91, 90, 91);
        // August 2026 after August 2025: 60.
        assertThat(attendance.given("61")).isEmpty();
    }

    @Test
    void a_rate_of_few_cases_may_swing() {
        var few = ReturnCase.shares("3/6 4/8 3/6 4/7 4/8 3/6 4/8 3/6 4/7 4/8 3/6 4/8 4/8");
        assertThat(few.given(6, 7)).isEmpty();
        var many = ReturnCase.shares(
            "300/600 400/800 300/600 400/700 400/800 300/600 400/800 300/600 400/700 400/800 300/600 400/800 400/800"
        );
        assertThat(kinds(many.given(600, 700))).containsExactly(Kind.IMPLAUSIBLE_JUMP);
    }

    @Test
    void a_denominator_far_from_usual() {
        var rate = ReturnCase.shares("50/90 60/110 55/100 50/95 55/105 52/100 50/98 51/102 50/97 52/100 50/98 51/102");
        var findings = rate.given(118, 220);
        assertThat(kinds(findings)).containsExactly(Kind.UNUSUAL_DENOMINATOR);
        assertThat(words(findings)).isEqualTo(
            "The denominator 220 is far from the usual 100; it was 102 in December 2025. " +
                "Check that it counts the same group and period. If it is right, say what changed."
        );
        assertThat(kinds(rate.given(21, 40))).containsExactly(Kind.UNUSUAL_DENOMINATOR);
        assertThat(rate.given(62, 120)).isEmpty();
    }

    @Test
    void figures_before_agreed_new_limits_or_a_break_tell_nothing() {
        var moved = ReturnCase.percent(54, 58, 55, 57, 53, 56, 59, 82, 84, 81, 83, 82);
        assertThat(kinds(moved.given("57"))).isEmpty();
        var rebased = moved.rebasedFrom(LocalDate.of(2025, 8, 1));
        assertThat(rebased.given("57")).as("five figures since tell nothing").isEmpty();
        var six = ReturnCase.percent(54, 58, 55, 57, 53, 56, 59, 82, 84, 81, 83, 82, 84);
        assertThat(kinds(six.withBreakAt(7).given("57"))).containsExactly(Kind.IMPLAUSIBLE_JUMP);
        assertThat(kinds(six.rebasedFrom(LocalDate.of(2025, 8, 1)).given("57"))).containsExactly(Kind.IMPLAUSIBLE_JUMP);
    }

    @Test
    void a_restated_month_is_held_against_the_others_and_not_against_itself() {
        var broken = STEADY.clone();
        broken[6] = 5;
        var wrong = ReturnCase.percent(broken);
        var july = Period.month(YearMonth.of(2025, 7));
        assertThat(kinds(wrong.check(CheckedFigure.of(july, new BigDecimal("59"))))).containsExactly(
            Kind.DUPLICATE_PERIOD
        );
    }

    @Test
    void of_a_year_so_far_each_single_month_is_judged() {
        var cumulative = DoubleStream.iterate(100, it -> it + 100)
            .limit(11)
            .toArray();
        var yearly = ReturnCase.of(Unit.count("plans"), 0, SeriesKind.YEAR_TO_DATE, Frequency.MONTHLY, cumulative);
        var january = LocalDate.of(2025, 1, 1);
        var observations = yearly
            .observations()
            .stream()
            .map(it -> ReturnCase.reported(new Period(january, it.period().end()), it.shown().orElseThrow()))
            .toList();
        var history = MeasureHistory.of(yearly.measure(), observations, ReturnCase.TODAY);
        var december = new Period(january, LocalDate.of(2025, 12, 31));
        assertThat(ReturnChecks.check(CheckedFigure.of(december, new BigDecimal("1203")), history)).isEmpty();
        var findings = ReturnChecks.check(CheckedFigure.of(december, new BigDecimal("1900")), history);
        assertThat(kinds(findings)).containsExactly(Kind.IMPLAUSIBLE_JUMP);
        assertThat(words(findings)).contains("800 is an unlikely jump from 100 in November 2025");
    }

    @Test
    void a_steady_process_is_asked_about_in_fewer_than_one_month_of_a_hundred() {
        var random = new Random(209);
        var asked = 0;
        var months = 0;
        for (var run = 0; run < 200; run++) {
            var values = DoubleStream.generate(() -> Math.rint(60 + 4 * random.nextGaussian()))
                .limit(24)
                .toArray();
            for (var last = 12; last < values.length; last++) {
                var history = ReturnCase.percent(DoubleStream.of(values).limit(last).toArray());
                months++;
                asked += history.given(BigDecimal.valueOf(values[last]).toPlainString()).isEmpty() ? 0 : 1;
            }
        }
        assertThat(asked / (double) months).isLessThan(0.01);
    }
}
