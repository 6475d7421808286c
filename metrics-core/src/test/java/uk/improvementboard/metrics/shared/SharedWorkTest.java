package uk.improvementboard.metrics.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.commentary.Commentaries;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.plan.Action;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.Plan;
import uk.improvementboard.metrics.plan.PlanCase;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.PriorityAction;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.rating.MeasureCase;
import uk.improvementboard.metrics.shared.SharedMeasure.Standing;
import uk.improvementboard.metrics.signoff.Actor;
import uk.improvementboard.metrics.signoff.Bound;
import uk.improvementboard.metrics.signoff.Disagreement;
import uk.improvementboard.metrics.signoff.FigureVersion;
import uk.improvementboard.metrics.signoff.OnRecord;
import uk.improvementboard.metrics.signoff.SignOffReading;
import uk.improvementboard.metrics.signoff.Statement;
import uk.improvementboard.metrics.signoff.Step;
import uk.improvementboard.metrics.trajectory.Trajectory;

/** FEATURE UNDER TEST: what two partners own together, each one's part beside the other's. */
class SharedWorkTest {

    private static final OrganisationCode COUNCIL = PlanCase.COUNCIL;
    private static final OrganisationCode ICB = new OrganisationCode("icb");
    private static final OrganisationCode SCHOOLS = new OrganisationCode("schools");
    private static final YearMonth MONTH = YearMonth.of(2026, 12);
    private static final Instant CHECKED = Instant.parse("2026-12-20T10:00:00Z");
    private static final Instant SIGNED = Instant.parse("2026-12-22T10:00:00Z");

    @Test
    void what_one_partner_owns_alone_is_not_shared() {
        var shared = SharedWork.of(board(List.of(ICB), List.of(COUNCIL)), nothing(), ICB);
        assertThat(shared.nothing()).isTrue();
        assertThat(shared.partners()).containsExactly(ICB);
    }

    @Test
    void what_others_own_together_is_not_shared_with_a_third() {
        var board = board(List.of(COUNCIL, ICB), List.of(COUNCIL, ICB));
        assertThat(SharedWork.of(board, nothing(), SCHOOLS).nothing()).isTrue();
    }

    @Test
    void the_one_who_looks_stands_first() {
        var board = board(List.of(COUNCIL, ICB), List.of(COUNCIL, ICB));
        assertThat(SharedWork.of(board, nothing(), ICB).partners()).containsExactly(ICB, COUNCIL);
        assertThat(SharedWork.of(board, nothing(), COUNCIL).partners()).containsExactly(COUNCIL, ICB);
    }

    @Test
    void one_signed_and_the_other_is_awaited_since_then() {
        var parts = measure(
            onRecord(List.of(step(Step.Kind.SUBMITTED), step(Step.Kind.DATA_CHECKED), signed(ICB)))
        ).parts();
        assertThat(parts.get(ICB)).isEqualTo(new SharedMeasure.Part(Standing.SIGNED, Optional.of(SIGNED)));
        assertThat(parts.get(COUNCIL)).isEqualTo(new SharedMeasure.Part(Standing.AWAITED, Optional.of(SIGNED)));
    }

    @Test
    void before_the_data_check_nobody_can_sign() {
        var parts = measure(onRecord(List.of(step(Step.Kind.SUBMITTED)))).parts();
        assertThat(parts.values()).allMatch(it -> it.standing() == Standing.NOT_READY && it.since().isEmpty());
    }

    @Test
    void a_figure_that_others_publish_needs_no_signature() {
        assertThat(measure(nothing()).parts().values()).allMatch(it -> it.standing() == Standing.NOT_NEEDED);
    }

    @Test
    void a_signature_is_lost_when_the_commentary_changes_and_the_other_still_waits() {
        var steps = List.of(step(Step.Kind.SUBMITTED), step(Step.Kind.DATA_CHECKED), signed(ICB));
        var changed = SignOffReading.of(joint(), MONTH, new Bound(version(), 1), steps);
        var parts = measure(onRecord(changed, List.of())).parts();
        assertThat(parts.get(ICB).standing()).isEqualTo(Standing.LOST);
        assertThat(parts.get(COUNCIL).standing()).isEqualTo(Standing.AWAITED);
    }

    @Test
    void the_newest_open_disagreement_is_told_and_an_ended_one_is_not() {
        var older = disagreement(MONTH.minusMonths(2), Optional.empty());
        var newer = disagreement(MONTH.minusMonths(1), Optional.empty());
        var ended = disagreement(
            MONTH,
            Optional.of(new Disagreement.Agreement("Both count the day of receipt now.", "Office", PlanCase.TODAY))
        );
        var reading = SignOffReading.of(joint(), MONTH, new Bound(version(), 0), List.of());
        assertThat(measure(onRecord(reading, List.of(newer, older, ended))).disagreement()).contains(newer);
    }

    @Test
    void overdue_deliverables_stand_under_the_partner_that_owes_them_longest_first() {
        var section = SharedWork.of(board(List.of(COUNCIL), List.of(COUNCIL, ICB)), nothing(), COUNCIL)
            .sections()
            .getFirst();
        assertThat(section.parts()).containsOnlyKeys(COUNCIL, ICB);
        assertThat(section.parts().get(COUNCIL).actions()).isEqualTo(1);
        assertThat(section.parts().get(COUNCIL).overdue())
            .extracting(it -> it.milestone().id())
            .containsExactly("long-late", "late");
        assertThat(section.parts().get(ICB)).isEqualTo(new SharedSection.Part(0, List.of()));
    }

    private static SharedMeasure measure(OnRecord onRecord) {
        return SharedWork.of(board(List.of(COUNCIL, ICB), List.of(COUNCIL)), onRecord, ICB)
            .measures()
            .getFirst();
    }

    private static PlanReading board(List<OrganisationCode> measured, List<OrganisationCode> answering) {
        var code = new SectionCode("pa-1");
        var action = new Action(
            "1.1",
            code,
            "Redesign",
            COUNCIL,
            "lead",
            "director",
            "60%",
            List.of(),
            List.of(
                due("ahead", PlanCase.TODAY.plusDays(10)),
                due("late", PlanCase.TODAY.minusDays(10)),
                due("long-late", PlanCase.TODAY.minusDays(90))
            ),
            Optional.empty()
        );
        var section = new PriorityAction(code, 1, "Lead together", "Finding", "report", answering, List.of());
        var plan = new Plan(
            Optional.empty(),
            PlanCase.TODAY.minusYears(2),
            List.of(section),
            List.of(action),
            List.of(),
            List.of(),
            false
        );
        var figures = MeasureCase.lately(50, 51).observations();
        var reading = new MeasureCase(owned(measured), Trajectory.none(), figures, PlanCase.TODAY).read();
        return PlanReading.of(plan, List.of(reading), PlanCase.TODAY);
    }

    private static ActionMilestone due(String id, LocalDate day) {
        return new ActionMilestone(id, "Deliverable", PlanCase.dates(day), Optional.empty(), List.of());
    }

    private static Measure joint() {
        return owned(List.of(COUNCIL, ICB));
    }

    private static Measure owned(List<OrganisationCode> owners) {
        var like = MeasureCase.measure("on-time", Frequency.MONTHLY, ImprovementDirection.INCREASE);
        return new Measure(
            like.code(),
            like.name(),
            like.definition(),
            like.unit(),
            like.decimals(),
            like.direction(),
            like.seriesKind(),
            like.frequency(),
            owners,
            true,
            false,
            true,
            10
        );
    }

    private static FigureVersion version() {
        return new FigureVersion(MeasureCase.reported(Period.month(MONTH), 51), 1, CHECKED, CHECKED);
    }

    private static Step step(Step.Kind kind) {
        var office = new Actor("Programme office", Optional.empty(), OptionalLong.empty());
        return new Step(kind, office, CHECKED, "", new Bound(version(), 0));
    }

    private static Step signed(OrganisationCode who) {
        var executive = new Actor("Executive", Optional.of(who), OptionalLong.empty());
        return new Step(Step.Kind.SIGNED, executive, SIGNED, "", new Bound(version(), 0));
    }

    private static OnRecord onRecord(List<Step> steps) {
        return onRecord(SignOffReading.of(joint(), MONTH, new Bound(version(), 0), steps), List.of());
    }

    private static OnRecord onRecord(SignOffReading reading, List<Disagreement> disagreements) {
        return new OnRecord(HandlingClass.BOARD_ONLY, Commentaries.none(), List.of(reading), List.of(), disagreements);
    }

    private static OnRecord nothing() {
        return OnRecord.nothing(HandlingClass.BOARD_ONLY);
    }

    private static Disagreement disagreement(YearMonth month, Optional<Disagreement.Agreement> agreement) {
        var statement = new Statement(
            ICB,
            "Two clinics are counted twice in it.",
            Optional.empty(),
            HandlingClass.BOARD_ONLY,
            "ICB executive",
            PlanCase.TODAY
        );
        return new Disagreement(joint().code(), month, List.of(statement), agreement);
    }
}
