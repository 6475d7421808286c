package uk.improvementboard.board.illustrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanProcessTest {

    private static List<PlanMonth> simulate(long seed) {
        return PlanProcess.simulate(Chance.of(seed, "plan-process"));
    }

    @ParameterizedTest
    @ValueSource(longs = { Exampleshire.SEED, 1, 2, 3 })
    void nobody_is_lost_between_request_and_plan(long seed) {
        var months = simulate(seed);
        for (var next = 1; next < months.size(); next++) {
            var before = months.get(next - 1);
            var after = months.get(next);
            assertThat(after.waiting()).isEqualTo(before.waiting() + after.agreed() - after.issued());
            assertThat(after.over20()).isEqualTo(before.over20() + after.becameOverdue() - after.overdueIssued());
        }
    }

    @Test
    void plans_on_time_overdue_and_excepted_add_up_to_plans_issued() {
        for (var month : simulate(Exampleshire.SEED)) {
            assertThat(month.onTime()).isBetween(0, month.counted());
            assertThat(month.onTime() + month.overdueIssued()).isBetween(month.counted(), month.issued());
            assertThat(month.over20()).isBetween(0, month.waiting());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { Exampleshire.SEED, 1, 2, 3 })
    void more_hands_lower_the_on_time_rate_before_they_raise_it(long seed) {
        var months = simulate(seed);
        var before = rate(months, "2023-04", "2024-06");
        var clearing = rate(months, "2024-09", "2025-03");
        var after = rate(months, "2026-01", "2026-10");
        assertThat(clearing).isLessThan(before - 5);
        assertThat(after).isGreaterThan(before + 5);
        assertThat(backlog(months, "2025-12")).isLessThan((7 * backlog(months, "2024-09")) / 10);
    }

    @Test
    void few_requests_come_in_august() {
        var months = simulate(Exampleshire.SEED);
        for (var year = 2023; year <= 2026; year++) {
            var august = in(months, YearMonth.of(year, 8).toString());
            var july = in(months, YearMonth.of(year, 7).toString());
            assertThat(august.requests()).isLessThan((int) (0.7 * july.requests()));
        }
    }

    @Test
    void half_of_the_plans_take_longer_than_the_median() {
        for (var month : simulate(Exampleshire.SEED)) {
            if (month.issued() > 0 && month.medianWeeks() > 20) {
                assertThat(month.overdueIssued() * 2).isGreaterThanOrEqualTo(month.issued());
            }
        }
    }

    private static double rate(List<PlanMonth> months, String from, String to) {
        var some = Timeline.months(YearMonth.parse(from), YearMonth.parse(to))
            .stream()
            .map(month -> in(months, month.toString()))
            .toList();
        var onTime = some.stream().mapToInt(PlanMonth::onTime).sum();
        return (100.0 * onTime) / some.stream().mapToInt(PlanMonth::counted).sum();
    }

    private static int backlog(List<PlanMonth> months, String month) {
        return in(months, month).over20();
    }

    private static PlanMonth in(List<PlanMonth> months, String month) {
        return months
            .stream()
            .filter(each -> each.month().equals(YearMonth.parse(month)))
            .findFirst()
            .orElseThrow();
    }
}
