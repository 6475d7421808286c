package uk.improvementboard.metrics.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TrajectoryTest {

    private static final LocalDate JULY_2024 = LocalDate.of(2024, 7, 31);

    private static PromisedDate promised(LocalDate due) {
        return new PromisedDate(due, due.minusYears(1), "the board", "", "minutes");
    }

    private static Milestone milestone(double value, LocalDate... due) {
        return new Milestone(
            "m" + value,
            value,
            new PromisedDates(List.of(due).stream().map(TrajectoryTest::promised).toList())
        );
    }

    private static Trajectory trajectory(Milestone... milestones) {
        return new Trajectory(
            Optional.of(new Baseline(LocalDate.of(2023, 4, 1), LocalDate.of(2024, 6, 30), "before the plan")),
            List.of(milestones),
            Optional.of(new EndState(100, LocalDate.of(2028, 12, 31), 6)),
            Optional.of(new StatutoryStandard(100, "SEND Regulations 2014, regulation 13(2)")),
            2
        );
    }

    @Test
    void nothing_is_required_before_the_first_promised_point() {
        var path = trajectory(milestone(60, LocalDate.of(2025, 7, 31)));
        assertThat(path.requiredAt(JULY_2024, OptionalDouble.empty())).isEmpty();
        assertThat(path.requiredAt(LocalDate.of(2024, 6, 1), OptionalDouble.of(38))).isEmpty();
    }

    @Test
    void between_two_points_the_straight_line_by_days_is_required() {
        var path = trajectory(milestone(60, LocalDate.of(2025, 6, 30)));
        var halfway = LocalDate.of(2024, 12, 29);
        assertThat(path.requiredAt(halfway, OptionalDouble.of(40)).orElseThrow()).isCloseTo(49.97, within(0.05));
        assertThat(path.requiredAt(LocalDate.of(2025, 6, 30), OptionalDouble.of(40)).orElseThrow()).isEqualTo(60);
    }

    @Test
    void after_the_last_point_its_value_stays_required() {
        assertThat(
            trajectory()
                .requiredAt(LocalDate.of(2035, 1, 1), OptionalDouble.empty())
                .orElseThrow()
        ).isEqualTo(100);
    }

    @Test
    void a_moved_milestone_is_required_at_its_present_date_and_keeps_its_first() {
        var moved = milestone(60, LocalDate.of(2025, 7, 31), LocalDate.of(2026, 4, 30), LocalDate.of(2027, 4, 30));
        assertThat(moved.due()).isEqualTo(LocalDate.of(2027, 4, 30));
        assertThat(moved.dates().first()).isEqualTo(LocalDate.of(2025, 7, 31));
        assertThat(moved.dates().movedInWords()).isEqualTo("moved twice, 21 months in all");
        assertThat(milestone(60, JULY_2024).dates().movedInWords()).isEqualTo("not moved");
        assertThat(milestone(60, JULY_2024, JULY_2024.minusMonths(1)).dates().movedInWords()).isEqualTo(
            "moved once, 1 month earlier"
        );
    }

    @Test
    void the_next_milestone_is_the_first_due_on_or_after_the_day() {
        var path = trajectory(milestone(80, LocalDate.of(2026, 12, 31)), milestone(60, LocalDate.of(2025, 7, 31)));
        assertThat(
            path
                .nextMilestone(LocalDate.of(2025, 7, 31))
                .orElseThrow()
                .value()
        ).isEqualTo(60);
        assertThat(
            path
                .nextMilestone(LocalDate.of(2025, 8, 1))
                .orElseThrow()
                .value()
        ).isEqualTo(80);
        assertThat(
            path
                .lastDueBefore(LocalDate.of(2026, 1, 1))
                .orElseThrow()
                .value()
        ).isEqualTo(60);
    }

    @Test
    void a_milestone_without_a_date_is_refused() {
        assertThatThrownBy(() -> new PromisedDates(List.of())).hasMessage("A milestone needs a date");
    }
}
