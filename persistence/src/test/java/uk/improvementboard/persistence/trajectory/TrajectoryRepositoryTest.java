package uk.improvementboard.persistence.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.asAt;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.trajectory.Baseline;
import uk.improvementboard.metrics.trajectory.EndState;
import uk.improvementboard.metrics.trajectory.Milestone;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.metrics.trajectory.StatutoryStandard;
import uk.improvementboard.metrics.trajectory.Trajectory;
import uk.improvementboard.persistence.RepositoryTest;

class TrajectoryRepositoryTest extends RepositoryTest {

    private final TrajectoryRepository trajectories = repositories.get(TrajectoryRepository.class);

    @Test
    void a_milestone_moved_twice_shows_the_dates_known_on_each_day() {
        promise("2024-06-01", "2025-03-31", "");
        promise("2025-03-15", "2025-09-30", "Vacancies");
        promise("2025-09-20", "2026-12-31", "New pathway");

        assertThat(milestone("2024-12-31").dates().movedInWords()).isEqualTo("not moved");
        assertThat(milestone("2025-03-15").dates().movedInWords()).isEqualTo("moved once, 6 months");
        var moved = milestone("2025-09-20").dates();
        assertThat(moved.movedInWords()).isEqualTo("moved twice, 21 months in all");
        assertThat(moved.first()).isEqualTo("2025-03-31");
        assertThat(moved.all()).extracting(PromisedDate::reason).containsExactly("", "Vacancies", "New pathway");
        assertThat(trajectories("2024-05-31")).isEmpty();
    }

    @Test
    void another_value_for_the_same_day_is_no_move() {
        promise("2024-06-01", "2025-03-31", "");
        write("2024-09-01", () -> trajectories.promise(version("2024-09-01", "2025-03-31", "", 70)));

        assertThat(milestone("2024-08-31").value()).isEqualTo(60);
        assertThat(milestone("2024-09-01").value()).isEqualTo(70);
        assertThat(milestone("2024-09-01").dates().timesMoved()).isZero();
    }

    @Test
    void terms_are_read_back_as_written_and_as_known() {
        var first = new TrajectoryTerms(
            PLANS_IN_TIME,
            Optional.of(new Baseline(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), "the year before the plan")),
            Optional.of(new EndState(90, LocalDate.of(2027, 3, 31), 6)),
            Optional.of(new StatutoryStandard(100, "SEND Regulations 2014, regulation 13(2)")),
            2.5
        );
        write("2024-06-01", () -> trajectories.save(first));
        write("2025-06-01", () ->
            trajectories.save(
                new TrajectoryTerms(PLANS_IN_TIME, first.baseline(), Optional.empty(), first.standard(), 2.5)
            )
        );

        var known = trajectories("2024-06-01").orElseThrow();
        assertThat(known.baseline()).isEqualTo(first.baseline());
        assertThat(known.endState()).isEqualTo(first.endState());
        assertThat(known.standard()).isEqualTo(first.standard());
        assertThat(known.tolerance()).isEqualTo(2.5);
        assertThat(trajectories("2025-06-01").orElseThrow().endState()).isEmpty();
        assertThat((int) read(() -> trajectories.version(PLANS_IN_TIME))).isEqualTo(2);
    }

    @Test
    void a_withdrawn_milestone_stays_in_the_board_as_it_was_before() {
        promise("2024-06-01", "2025-03-31", "");
        write("2025-01-01", () -> trajectories.withdraw(PLANS_IN_TIME, "first"));

        assertThat(milestone("2024-12-31").due()).isEqualTo("2025-03-31");
        assertThat(read(() -> trajectories.all(asAt("2025-01-01")))).isEmpty();
    }

    private void promise(String day, String due, String reason) {
        write(day, () -> trajectories.promise(version(day, due, reason, 60)));
    }

    private static MilestoneVersion version(String day, String due, String reason, double value) {
        var date = new PromisedDate(LocalDate.parse(due), LocalDate.parse(day), "the board", reason, "minutes");
        return new MilestoneVersion(PLANS_IN_TIME, "first", value, date);
    }

    private Milestone milestone(String day) {
        return trajectories(day).orElseThrow().milestones().getFirst();
    }

    private Optional<Trajectory> trajectories(String day) {
        return read(() -> trajectories.find(PLANS_IN_TIME, asAt(day)));
    }
}
