package uk.improvementboard.metrics.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: which owed deliverable is furthest behind what was first promised. */
class SlipTest {

    private static ActionMilestone owed(String id, LocalDate... dates) {
        return new ActionMilestone(id, id, PlanCase.dates(dates), Optional.empty(), List.of());
    }

    private static List<Slip> slips(ActionMilestone... deliverables) {
        return Slip.in(PlanCase.board(List.of(), deliverables).plan(), PlanCase.TODAY);
    }

    @Test
    void a_moved_date_counts_from_the_first_and_an_overdue_one_to_today() {
        var found = slips(
            owed("moved", LocalDate.of(2026, 7, 31), LocalDate.of(2027, 3, 31)),
            owed("late", LocalDate.of(2026, 12, 1)),
            owed("in time", LocalDate.of(2027, 1, 31))
        );
        assertThat(found)
            .extracting(it -> it.milestone().id())
            .containsExactly("moved", "late");
        assertThat(found).extracting(Slip::days).containsExactly(243L, 30L);
        assertThat(found.getLast().reached()).isEqualTo(PlanCase.TODAY);
    }

    @Test
    void what_is_done_or_brought_forward_did_not_slip() {
        var done = new ActionMilestone(
            "done",
            "done",
            PlanCase.dates(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 6, 30)),
            Optional.of(LocalDate.of(2026, 6, 1)),
            List.of()
        );
        assertThat(slips(done, owed("earlier", LocalDate.of(2027, 6, 30), LocalDate.of(2027, 1, 31)))).isEmpty();
    }
}
