package uk.improvementboard.metrics.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.metrics.plan.PlanCase.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.rating.MeasureCase;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.Rating;

/** FEATURE UNDER TEST: three ratings for a section, kept apart, and the contradictions between them. */
class PlanReadingTest {

    private static ActionMilestone deliverable(Optional<LocalDate> done, boolean accepted, LocalDate... due) {
        var evidence = done.map(day ->
            List.of(new Evidence("report", day, "lead", accepted ? done : Optional.empty()))
        );
        return new ActionMilestone("d", "A new process", PlanCase.dates(due), done, evidence.orElse(List.of()));
    }

    private static ActionMilestone done(boolean accepted) {
        return deliverable(Optional.of(TODAY.minusMonths(2)), accepted, TODAY.minusMonths(2));
    }

    private static ActionMilestone ahead() {
        return deliverable(Optional.empty(), false, TODAY.plusMonths(3));
    }

    private static ActionMilestone slipped() {
        return deliverable(Optional.empty(), false, TODAY.minusMonths(3), TODAY.plusMonths(3));
    }

    private static ActionMilestone overdue(int months) {
        return deliverable(Optional.empty(), false, TODAY.minusMonths(months));
    }

    private static SectionReading read(List<MeasureReading> measures, ActionMilestone... deliverables) {
        return PlanCase.board(measures, deliverables).sections().getFirst();
    }

    private static MeasureReading failing() {
        return MeasureCase.lately(50, 51)
            .promising(60, LocalDate.of(2026, 6, 30))
            .read();
    }

    private static MeasureReading held() {
        return MeasureCase.lately(96, 97, 98)
            .endingAt(95, LocalDate.of(2028, 1, 31), 3)
            .read();
    }

    @Test
    void delivery_is_blue_only_when_the_board_accepted_all_the_evidence() {
        assertThat(read(List.of(), done(true), done(true)).delivery().rag()).isEqualTo(Rag.BLUE);
        assertThat(read(List.of(), done(true), done(false)).delivery().rag()).isEqualTo(Rag.GREEN);
    }

    @Test
    void one_overdue_deliverable_of_many_is_amber_and_a_long_overdue_one_red() {
        assertThat(read(List.of(), done(true), done(true), done(true), overdue(2)).delivery().rag()).isEqualTo(
            Rag.AMBER
        );
        assertThat(read(List.of(), done(true), done(true), done(true), overdue(7)).delivery().rag()).isEqualTo(Rag.RED);
        assertThat(read(List.of(), done(true), overdue(1)).delivery().rag()).isEqualTo(Rag.RED);
    }

    @Test
    void slipping_counts_although_nothing_is_overdue() {
        assertThat(read(List.of(), slipped(), ahead()).delivery().rag()).isEqualTo(Rag.AMBER);
        assertThat(read(List.of(), ahead(), ahead()).delivery().rag()).isEqualTo(Rag.GREEN);
    }

    @Test
    void good_delivery_never_hides_poor_impact() {
        var section = read(List.of(failing()), done(true));
        assertThat(section.delivery().rag()).isEqualTo(Rag.BLUE);
        assertThat(section.impact().rag()).isEqualTo(Rag.RED);
        assertThat(section.headline()).isEqualTo(Rating.of(Rag.RED, "Delivery: complete; impact: off track"));
    }

    @Test
    void delivery_without_a_measure_that_can_be_rated_is_never_better_than_at_risk() {
        var section = read(List.of(), done(true));
        assertThat(section.headline()).isEqualTo(Rating.of(Rag.AMBER, "Delivery: complete; impact cannot be rated"));
        assertThat(read(List.of(), overdue(7)).headline().rag()).isEqualTo(Rag.RED);
    }

    @Test
    void achieved_needs_delivery_impact_and_lasting_change() {
        assertThat(read(List.of(held()), done(true)).headline().rag()).isEqualTo(Rag.BLUE);
        assertThat(read(List.of(held()), done(false)).headline().rag()).isEqualTo(Rag.GREEN);
    }

    @Test
    void what_was_held_and_lost_is_not_on_track() {
        var lost = MeasureCase.monthly(
            IntStream.range(0, 24)
                .mapToDouble(month -> month < 23 ? 97 : 94)
                .toArray()
        )
            .promising(90, TODAY.plusMonths(4))
            .endingAt(95, TODAY.plusYears(2), 3)
            .read();
        assertThat(lost.rating().rag()).isEqualTo(Rag.GREEN);
        assertThat(read(List.of(lost), done(true)).headline()).isEqualTo(
            Rating.of(Rag.AMBER, "Delivery: complete; impact: on track; what was held was lost")
        );
    }

    @Test
    void a_section_with_nothing_to_rate_has_no_headline() {
        assertThat(read(List.of()).headline()).isEqualTo(Rating.none("Neither delivery nor impact can be rated"));
    }

    @Test
    void a_watermelon_is_the_first_thing_to_answer() {
        var found = PlanCase.board(List.of(failing()), done(true)).contradictions();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Contradiction.Kind.WATERMELON);
        assertThat(found.getFirst().headline()).isEqualTo(
            "Plans on time: delivery is complete; its measures are failing"
        );
    }

    @Test
    void improvement_without_delivery_is_asked_about_too() {
        var found = PlanCase.board(List.of(held()), overdue(7)).contradictions();
        assertThat(found.getFirst().kind()).isEqualTo(Contradiction.Kind.IMPROVING_WITHOUT_DELIVERY);
    }

    @Test
    void charts_that_get_better_without_delivery_are_asked_about_even_far_from_the_milestone() {
        var better = MeasureCase.monthly(
            IntStream.range(0, 24)
                .mapToDouble(month -> (month < 12 ? 20 : 40) + (month % 2))
                .toArray()
        )
            .promising(90, TODAY.plusMonths(4))
            .since(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))
            .read();
        assertThat(better.rating().rag()).isEqualTo(Rag.RED);
        assertThat(PlanCase.board(List.of(better), overdue(7)).contradictions())
            .extracting(Contradiction::kind)
            .containsExactly(Contradiction.Kind.IMPROVING_WITHOUT_DELIVERY);
    }

    @Test
    void a_partnership_may_set_its_own_limits() {
        var strict = new SectionRule(0, 1, 0, 0.1);
        assertThatThrownBy(() -> new SectionRule(2, 6, 0.25, 0.5)).hasMessageContaining("between 0 and 1");
        var plan = PlanCase.board(List.of(), done(true), done(true), done(true), overdue(2)).plan();
        assertThat(PlanReading.of(plan, List.of(), TODAY).sections().getFirst().delivery().rag()).isEqualTo(Rag.AMBER);
        assertThat(PlanReading.of(plan, List.of(), TODAY, strict).sections().getFirst().delivery().rag()).isEqualTo(
            Rag.RED
        );
    }

    @Test
    void a_section_without_measures_cannot_claim_impact() {
        assertThat(read(List.of(), done(true)).impact().rag()).isEqualTo(Rag.GREY);
    }

    @Test
    void the_summary_counts_what_is_on_track() {
        assertThat(PlanCase.board(List.of(failing()), done(true)).summary()).isEqualTo(
            "Delivery is on track or complete in 1 of 1. Impact is on track in none. Nothing is sustained yet."
        );
    }
}
