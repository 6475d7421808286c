package uk.improvementboard.persistence.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.asAt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.plan.Action;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.AreaForImprovement;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.metrics.plan.Inspection;
import uk.improvementboard.metrics.plan.MilestoneState;
import uk.improvementboard.metrics.plan.Plan;
import uk.improvementboard.metrics.plan.PriorityAction;
import uk.improvementboard.metrics.plan.ProgressUpdate;
import uk.improvementboard.metrics.plan.Risk;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.persistence.RepositoryTest;

class PlanRepositoryTest extends RepositoryTest {

    private static final OrganisationCode COUNCIL = new OrganisationCode("council");
    private static final SectionCode FIRST = new SectionCode("priority-1");
    private static final SectionCode AREA = new SectionCode("area-1");

    private final PlanRepository plans = repositories.get(PlanRepository.class);
    private final Inspection inspection = new Inspection(
        "Inspectors",
        LocalDate.of(2023, 9, 1),
        LocalDate.of(2023, 11, 1),
        "Widespread failings",
        "the report"
    );
    private final Risk risk = new Risk(
        1,
        FIRST,
        "Vacancies",
        COUNCIL,
        4,
        5,
        "Recruitment",
        LocalDate.of(2024, 5, 1),
        HandlingClass.PARTNERS
    );

    @Test
    void there_is_no_plan_before_it_began() {
        begin();

        assertThat(read(() -> plans.plan(asAt("2024-05-31")))).isEmpty();
    }

    @Test
    void the_whole_plan_is_read_back() {
        begin();
        saveAction("1.10");
        saveAction("1.2");
        write("2024-06-01", () -> plans.saveRisk(risk));

        var plan = plan("2024-06-01");
        assertThat(plan.inspection()).contains(inspection);
        assertThat(plan.began()).isEqualTo("2024-06-01");
        assertThat(plan.notes()).containsExactly("Only the published part");
        assertThat(plan.priorityActions()).containsExactly(priority());
        assertThat(plan.areasForImprovement()).hasSize(1);
        assertThat(plan.actions()).extracting(Action::number).containsExactly("1.2", "1.10");
        assertThat(plan.actions().getFirst().measures()).containsExactly(PLANS_IN_TIME);
        assertThat(plan.risks()).containsExactly(risk);
    }

    @Test
    void a_deliverable_moves_is_done_and_its_evidence_accepted_day_by_day() {
        begin();
        saveAction("1.1");
        saveMilestone("2024-06-01", "2024-12-31", "", Optional.empty());
        saveMilestone("2024-12-15", "2025-03-31", "Vacancies", Optional.empty());
        saveMilestone("2025-04-10", "2025-03-31", "", Optional.of(LocalDate.of(2025, 4, 8)));
        saveEvidence("2025-04-10", Optional.empty());
        saveEvidence("2025-05-20", Optional.of(LocalDate.of(2025, 5, 20)));

        assertThat(milestone("2024-12-14").dates().timesMoved()).isZero();
        assertThat(stateOn("2024-12-20")).isEqualTo(MilestoneState.SLIPPED);
        assertThat(stateOn("2025-04-05")).isEqualTo(MilestoneState.OVERDUE);
        assertThat(stateOn("2025-04-10")).isEqualTo(MilestoneState.DONE_EVIDENCE_AWAITED);
        assertThat(stateOn("2025-05-20")).isEqualTo(MilestoneState.DONE);
        assertThat(milestone("2025-05-20").dates().movedInWords()).isEqualTo("moved once, 3 months");
    }

    @Test
    void the_latest_word_of_the_lead_stands_with_the_action_and_the_others_stay() {
        begin();
        saveAction("1.1");
        say("2024-07-01", "Started");
        say("2024-09-01", "Half way");

        assertThat(plan("2024-07-31").actions().getFirst().progress()).map(ProgressUpdate::text).contains("Started");
        assertThat(plan("2024-09-30").actions().getFirst().progress()).map(ProgressUpdate::text).contains("Half way");
        assertThat(read(() -> plans.progress("1.1", asAt("2024-09-30"))))
            .extracting(ProgressUpdate::text)
            .containsExactly("Half way", "Started");
    }

    @Test
    void what_is_withdrawn_leaves_the_plan_from_that_day_on() {
        begin();
        saveAction("1.1");
        write("2024-06-01", () -> plans.saveRisk(risk));
        write("2025-01-01", () -> plans.withdrawAction("1.1") && plans.withdrawRisk(1) && plans.withdrawSection(AREA));

        assertThat(plan("2025-01-01").actions()).isEmpty();
        assertThat(plan("2025-01-01").risks()).isEmpty();
        assertThat(plan("2025-01-01").areasForImprovement()).isEmpty();
        assertThat(plan("2024-12-31").actions()).hasSize(1);
        assertThat(plan("2024-12-31").risks()).hasSize(1);
    }

    private void begin() {
        write(
            "2024-06-01",
            () ->
                plans.saveHeader(
                    new PlanHeader(
                        Optional.of(inspection),
                        LocalDate.of(2024, 6, 1),
                        List.of("Only the published part"),
                        true
                    )
                ) &&
                plans.saveSection(priority()) &&
                plans.saveSection(
                    new AreaForImprovement(AREA, 1, "Transitions", "Weak", "the report", List.of(COUNCIL), List.of())
                )
        );
    }

    private static PriorityAction priority() {
        return new PriorityAction(
            FIRST,
            1,
            "Timely plans",
            "Too late",
            "the report",
            List.of(COUNCIL),
            List.of(PLANS_IN_TIME)
        );
    }

    private void saveAction(String number) {
        var action = new ActionTerms(
            number,
            FIRST,
            "Recruit",
            COUNCIL,
            "Head",
            "Director",
            "Filled",
            List.of(PLANS_IN_TIME)
        );
        write("2024-06-01", () -> plans.saveAction(action));
    }

    private void saveMilestone(String day, String due, String reason, Optional<LocalDate> doneOn) {
        var date = new PromisedDate(LocalDate.parse(due), LocalDate.parse(day), "the board", reason, "minutes");
        write(day, () -> plans.saveMilestone(new ActionMilestoneVersion("1.1", "m1", "Team in place", date, doneOn)));
    }

    private void saveEvidence(String day, Optional<LocalDate> acceptedOn) {
        var evidence = new Evidence("Rota", LocalDate.of(2025, 4, 10), "Head", acceptedOn);
        write(day, () -> plans.saveEvidence(new EvidenceVersion("1.1", "m1", evidence)));
    }

    private void say(String day, String words) {
        write(day, () ->
            plans.saveProgress(
                new ProgressVersion(
                    "1.1",
                    new ProgressUpdate(LocalDate.parse(day), "Head", words, HandlingClass.PARTNERS)
                )
            )
        );
    }

    private Plan plan(String day) {
        return read(() -> plans.plan(asAt(day))).orElseThrow();
    }

    private ActionMilestone milestone(String day) {
        return plan(day).actions().getFirst().milestones().getFirst();
    }

    private MilestoneState stateOn(String day) {
        return milestone(day).stateOn(LocalDate.parse(day));
    }
}
