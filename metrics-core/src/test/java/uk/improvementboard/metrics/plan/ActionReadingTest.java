package uk.improvementboard.metrics.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.metrics.trajectory.PromisedDates;

/** FEATURE UNDER TEST: delivery of an action, and what the record of its owner makes likely for the next date. */
class ActionReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final String COUNCIL = "council";
    private static final String ICB = "icb";

    private static ActionMilestone due(LocalDate... dates) {
        return deliverable(Optional.empty(), false, dates);
    }

    private static ActionMilestone delivered(LocalDate on, LocalDate... dates) {
        return deliverable(Optional.of(on), true, dates);
    }

    private static ActionMilestone deliverable(Optional<LocalDate> done, boolean accepted, LocalDate... dates) {
        var promised = List.of(dates)
            .stream()
            .map(day -> new PromisedDate(day, day.minusYears(1), "the board", "", "minutes"))
            .toList();
        var evidence = done.map(day ->
            List.of(new Evidence("report", day, "lead", accepted ? done : Optional.empty()))
        );
        return new ActionMilestone("d", "A process", new PromisedDates(promised), done, evidence.orElse(List.of()));
    }

    private static Action action(String owner, ActionMilestone... deliverables) {
        return new Action(
            "1.1",
            new SectionCode("area-1"),
            "Redesign",
            new OrganisationCode(owner),
            "lead",
            "director",
            "60%",
            List.of(),
            List.of(deliverables),
            Optional.empty()
        );
    }

    /** Reads the first action within a plan of them all. */
    private static ActionReading read(Action... actions) {
        var plan = new Plan(
            Optional.empty(),
            TODAY.minusYears(2),
            List.of(),
            List.of(actions),
            List.of(),
            List.of(),
            false
        );
        return ActionReading.of(actions[0], plan, TODAY);
    }

    private static ActionMilestone[] times(int count, ActionMilestone deliverable) {
        var all = new ArrayList<ActionMilestone>();
        for (var i = 0; i < count; i++) {
            all.add(deliverable);
        }
        return all.toArray(ActionMilestone[]::new);
    }

    @Test
    void done_is_blue_only_with_evidence_accepted() {
        var day = TODAY.minusMonths(2);
        var awaited = deliverable(Optional.of(day), false, day);
        assertThat(
            read(action(COUNCIL, delivered(day, day)))
                .delivery()
                .rag()
        ).isEqualTo(Rag.BLUE);
        assertThat(
            read(action(COUNCIL, delivered(day, day), awaited))
                .delivery()
                .rag()
        ).isEqualTo(Rag.GREEN);
        assertThat(
            read(action(COUNCIL, delivered(day, day), awaited))
                .delivery()
                .words()
        ).isEqualTo("Done, evidence awaited");
    }

    @Test
    void overdue_says_by_how_much_and_how_often_it_had_moved() {
        var reading = read(action(COUNCIL, due(TODAY.minusMonths(9), TODAY.minusMonths(4)), due(TODAY.plusMonths(1))));
        assertThat(reading.delivery().rag()).isEqualTo(Rag.RED);
        assertThat(reading.delivery().reason()).startsWith(
            "1 of 2 deliverables overdue, by 4 months, moved once, 5 months; "
        );
    }

    @Test
    void slipped_says_how_far() {
        var reading = read(
            action(
                COUNCIL,
                due(TODAY.minusMonths(6), TODAY.plusMonths(1), TODAY.plusMonths(3)),
                due(TODAY.minusMonths(1), TODAY.plusMonths(1))
            )
        );
        assertThat(reading.delivery().rag()).isEqualTo(Rag.AMBER);
        assertThat(reading.delivery().reason()).startsWith(
            "2 of 2 deliverables moved to a later date, moved 3 times, up to 9 months; "
        );
    }

    @Test
    void every_date_ever_promised_was_kept_or_broken_or_lies_ahead() {
        var record = SlippageRecord.of(
            List.of(
                delivered(TODAY.minusMonths(5), TODAY.minusMonths(5)),
                delivered(TODAY.minusMonths(1), TODAY.minusMonths(7), TODAY.minusMonths(1)),
                delivered(TODAY.minusMonths(1), TODAY.minusMonths(3)),
                due(TODAY.minusMonths(2)),
                due(TODAY.plusMonths(2)),
                due(TODAY.plusMonths(4), TODAY.plusMonths(1))
            ),
            TODAY
        );
        assertThat(record).isEqualTo(new SlippageRecord(2, 5, OptionalInt.of(2)));
    }

    @Test
    void the_record_of_the_owner_and_of_the_plan_foretells_the_next_date() {
        var kept = delivered(TODAY.minusMonths(5), TODAY.minusMonths(5));
        var broken = due(TODAY.minusMonths(5), TODAY.plusMonths(1));
        var ahead = action(ICB, due(TODAY.plusMonths(2)));
        var good = read(ahead, action(ICB, times(8, kept)), action(COUNCIL, times(8, broken)));
        var poor = read(ahead, action(ICB, times(8, broken)), action(COUNCIL, times(8, kept)));
        assertThat(good.slippage().chanceKept().orElseThrow()).isEqualTo((8 + 4 * 0.5) / 12);
        assertThat(poor.slippage().chanceKept().orElseThrow()).isEqualTo((4 * 0.5) / 12);
        assertThat(good.delivery().reason()).isEqualTo(
            "0 of 1 deliverable done, none late; about 4 in 5 that the next date is kept " +
                "(8 of 8 by this owner so far, 8 of 16 in the whole plan; typical delay 6 months)"
        );
    }

    @Test
    void an_owner_without_a_record_is_judged_by_the_plan() {
        var kept = delivered(TODAY.minusMonths(5), TODAY.minusMonths(5));
        var reading = read(action(ICB, due(TODAY.plusMonths(2))), action(COUNCIL, times(8, kept)));
        assertThat(reading.slippage().chanceKept().orElseThrow()).isEqualTo(0.9);
    }

    @Test
    void a_young_plan_foretells_nothing() {
        var reading = read(action(COUNCIL, due(TODAY.plusMonths(2)), due(TODAY.minusMonths(1), TODAY.plusMonths(2))));
        assertThat(reading.slippage().chanceKept()).isEmpty();
        assertThat(reading.delivery().reason()).endsWith(
            "too few promised dates have passed to say how the next ones will be kept"
        );
    }
}
