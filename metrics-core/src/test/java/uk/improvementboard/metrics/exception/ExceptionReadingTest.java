package uk.improvementboard.metrics.exception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static uk.improvementboard.metrics.plan.PlanCase.AREA;
import static uk.improvementboard.metrics.plan.PlanCase.COUNCIL;
import static uk.improvementboard.metrics.plan.PlanCase.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.exception.ExceptionReading.State;
import uk.improvementboard.metrics.exception.ExceptionReport.Step;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.PlanCase;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.rating.MeasureCase;

/** FEATURE UNDER TEST: what needs an exception page, how a page stands, and what the record says of its recovery date. */
class ExceptionReadingTest {

    private static final LocalDate APRIL = LocalDate.of(2027, 4, 30);
    private static final BoardSubject ACTION = BoardSubject.action("1.1");

    private static ActionMilestone clinic(Optional<LocalDate> done, LocalDate due) {
        return new ActionMilestone("clinic", "New clinic", PlanCase.dates(due), done, List.of());
    }

    private static PlanReading late() {
        return PlanCase.board(List.of(), clinic(Optional.empty(), TODAY.minusDays(40)));
    }

    private static PlanReading onTime() {
        return PlanCase.board(List.of(), clinic(Optional.empty(), TODAY.plusDays(40)));
    }

    /** Two years around a level, with the wobble of life. */
    private static MeasureCase around(double level) {
        return MeasureCase.monthly(
            IntStream.range(0, 24)
                .mapToDouble(month -> level + ((month * 7) % 5) - 2)
                .toArray()
        );
    }

    private static ExceptionReport page(int number, LocalDate recovery) {
        return new ExceptionReport(
            ACTION,
            number,
            TODAY.minusDays(60),
            COUNCIL,
            "Nobody applied for the posts",
            "The posts are advertised again",
            recovery,
            "",
            HandlingClass.PUBLIC,
            "Council executive",
            Step.WRITTEN,
            ""
        );
    }

    private static ExceptionReading only(PlanReading board, ExceptionReport... reports) {
        var all = ExceptionReading.all(board, List.of(reports));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void a_red_a_contradiction_and_an_overdue_deliverable_each_need_a_page_with_the_reason() {
        var measure = around(40).promising(60, APRIL).read();
        assertThat(ExceptionNeed.in(PlanCase.board(List.of(measure), clinic(Optional.empty(), TODAY.minusDays(40)))))
            .extracting(ExceptionNeed::subject, ExceptionNeed::kind)
            .containsExactly(
                tuple(BoardSubject.measure(measure.measure().code()), ExceptionNeed.Kind.RED),
                tuple(ACTION, ExceptionNeed.Kind.MISSED)
            );
        assertThat(ExceptionNeed.in(PlanCase.board(List.of(measure), clinic(Optional.empty(), TODAY.plusDays(40)))))
            .extracting(ExceptionNeed::subject)
            .contains(BoardSubject.section(AREA));
        assertThat(ExceptionNeed.of(ACTION, late()).orElseThrow().why()).isEqualTo(
            "\"New clinic\" was due by 21 November 2026"
        );
    }

    @Test
    void a_milestone_missed_by_more_than_the_tolerance_needs_a_page_even_where_the_next_is_likely() {
        var missed = around(50)
            .promising(55, LocalDate.of(2026, 6, 30))
            .promising(49, APRIL);
        var needs = ExceptionNeed.in(PlanCase.board(List.of(missed.read())));
        assertThat(needs)
            .singleElement()
            .satisfies(need -> {
                assertThat(need.kind()).isEqualTo(ExceptionNeed.Kind.MISSED);
                assertThat(need.why()).contains("55% was due by 30 June 2026");
            });
        assertThat(ExceptionNeed.in(PlanCase.board(List.of(missed.tolerating(20).read())))).isEmpty();
    }

    @Test
    void nothing_needs_a_page_on_a_board_where_all_is_on_time() {
        assertThat(ExceptionNeed.in(onTime())).isEmpty();
        assertThat(ExceptionReading.all(onTime(), List.of())).isEmpty();
    }

    @Test
    void a_page_stands_until_it_is_returned_or_its_date_has_passed_and_then_counts_as_missing() {
        assertThat(only(late()).state()).isEqualTo(State.MISSING);
        var open = only(late(), page(1, TODAY));
        assertThat(open.state()).isEqualTo(State.OPEN);
        assertThat(open.state().missing()).isFalse();
        var passed = only(late(), page(1, TODAY.minusDays(1)));
        assertThat(passed.state()).isEqualTo(State.DATE_PASSED);
        assertThat(passed.reason()).contains("30 December 2026", "New clinic");
        var returned = only(late(), page(1, APRIL).returned("Why should they apply now?"));
        assertThat(returned.state()).isEqualTo(State.RETURNED);
        assertThat(List.of(passed.state(), returned.state())).allMatch(State::missing);
    }

    @Test
    void a_page_that_is_no_longer_needed_waits_to_be_closed_and_stands_beside_the_next() {
        assertThat(only(onTime(), page(1, APRIL)).state()).isEqualTo(State.TO_CLOSE);
        var closed = page(1, APRIL).recovered("The clinic opened with nine people");
        assertThat(only(onTime(), closed).state()).isEqualTo(State.RECOVERED);
        var again = only(late(), closed, page(2, APRIL));
        assertThat(again.present()).contains(page(2, APRIL));
        assertThat(again.earlier()).containsExactly(closed);
        assertThat(only(late(), closed).state()).as("recovered once, off track again").isEqualTo(State.MISSING);
    }

    @Test
    void the_record_speaks_of_the_recovery_date_that_was_given() {
        var measure = around(40).promising(60, APRIL).read();
        var board = PlanCase.board(List.of(measure), clinic(Optional.empty(), TODAY.minusDays(40)));
        var subject = BoardSubject.measure(measure.measure().code());
        assertThat(RecoveryOutlook.words(subject, LocalDate.of(2027, 6, 30), board)).isEqualTo(
            "Less than 1 in 20 to reach 60% by June 2027"
        );
        assertThat(RecoveryOutlook.words(subject, TODAY, board)).contains("does not lie beyond the latest figure");
        assertThat(RecoveryOutlook.words(ACTION, APRIL, board)).startsWith("Too few promised dates have passed");
    }

    @Test
    void what_is_too_short_or_points_to_a_person_is_refused_with_the_part_to_mend() {
        assertThatThrownBy(() -> page(1, TODAY.minusDays(61))).hasMessageContaining("recovery date");
        assertThatThrownBy(() -> page(1, APRIL).returned("Why?")).hasMessageContaining("20 to 600 characters");
        assertThatThrownBy(() ->
            page(1, APRIL).recovered("Ask someone@example.org for the list of families")
        ).hasMessageContaining("email address");
    }

    @Test
    void a_subject_comes_back_from_its_address() {
        assertThat(BoardSubject.at("action-1.1")).contains(ACTION);
        assertThat(BoardSubject.at("section-area-1")).contains(BoardSubject.section(AREA));
        assertThat(BoardSubject.at("nothing")).isEmpty();
        assertThat(BoardSubject.at("measure-")).isEmpty();
    }
}
