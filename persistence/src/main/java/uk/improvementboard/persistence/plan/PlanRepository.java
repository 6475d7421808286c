package uk.improvementboard.persistence.plan;

import static uk.improvementboard.persistence.jooq.Tables.ACTION;
import static uk.improvementboard.persistence.jooq.Tables.ACTION_MILESTONE;
import static uk.improvementboard.persistence.jooq.Tables.ACTION_VERSION;
import static uk.improvementboard.persistence.jooq.Tables.PLAN_SECTION;
import static uk.improvementboard.persistence.jooq.Tables.PLAN_SECTION_VERSION;
import static uk.improvementboard.persistence.jooq.Tables.RISK;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.plan.Plan;
import uk.improvementboard.metrics.plan.PlanSection;
import uk.improvementboard.metrics.plan.PriorityAction;
import uk.improvementboard.metrics.plan.ProgressUpdate;
import uk.improvementboard.metrics.plan.Risk;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Versions;

/** The plan as known on any day, and every change to it. Each write says whether it said anything new. */
@Repository
public class PlanRepository {

    private final DSLContext dsl;
    private final Versions versions;
    private final PlanReader reader;
    private final PlanRows rows;

    PlanRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
        this.reader = new PlanReader(dsl, versions);
        this.rows = new PlanRows(dsl);
    }

    /** {@return the whole plan as known then: sections, actions with milestones, evidence and progress, risks; empty before it began} */
    public Optional<Plan> plan(AsAt asAt) {
        return reader.plan(asAt);
    }

    /** {@return all that the lead of an action said, newest first} */
    public List<ProgressUpdate> progress(String actionNumber, AsAt asAt) {
        return reader.progress(actionNumber, asAt);
    }

    /** Saves what stands above the plan. */
    public boolean saveHeader(PlanHeader header) {
        return versions.write(rows.header(header));
    }

    /** Saves a priority action or an area for improvement; which of the two it is never changes. */
    public boolean saveSection(PlanSection section) {
        identifySections(List.of(section));
        return versions.write(rows.section(section));
    }

    /** Saves the terms of an action. */
    public boolean saveAction(ActionTerms action) {
        identifyActions(List.of(action.number()));
        return versions.write(rows.action(action));
    }

    /**
     * Saves the terms of an action if their present version is the expected one, 0 when there must be none yet.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed them in between
     */
    public boolean saveActionOver(int expectedVersion, ActionTerms action) {
        identifyActions(List.of(action.number()));
        return versions.writeOver(expectedVersion, rows.action(action));
    }

    /** {@return the number of the present version of an action's terms, 0 when there is none} */
    public int actionVersion(String number) {
        return versions.presentVersion(ACTION_VERSION, ACTION_VERSION.ACTION_NUMBER.eq(number));
    }

    /** Promises a deliverable, moves it or records its delivery; the dates given before stay in view. */
    public boolean saveMilestone(ActionMilestoneVersion milestone) {
        return versions.write(rows.milestone(milestone));
    }

    /**
     * Saves a deliverable if its present version is the expected one, 0 when there must be none yet.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed it in between
     */
    public boolean saveMilestoneOver(int expectedVersion, ActionMilestoneVersion milestone) {
        return versions.writeOver(expectedVersion, rows.milestone(milestone));
    }

    /** {@return the number of the present version of a deliverable, 0 when there is none} */
    public int milestoneVersion(String actionNumber, String milestoneId) {
        return versions.presentVersion(
            ACTION_MILESTONE,
            ACTION_MILESTONE.ACTION_NUMBER.eq(actionNumber).and(ACTION_MILESTONE.MILESTONE_ID.eq(milestoneId))
        );
    }

    /** Records evidence handed in, or accepted. */
    public boolean saveEvidence(EvidenceVersion evidence) {
        return versions.write(rows.evidence(evidence));
    }

    /** Records what the lead of an action said; a second word on the same day is a new version of the first. */
    public boolean saveProgress(ProgressVersion progress) {
        return versions.write(rows.progress(progress));
    }

    /** Saves a risk. */
    public boolean saveRisk(Risk risk) {
        return versions.write(rows.risk(risk));
    }

    /**
     * Saves a risk if its present version is the expected one, 0 when there must be none yet.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed it in between
     */
    public boolean saveRiskOver(int expectedVersion, Risk risk) {
        return versions.writeOver(expectedVersion, rows.risk(risk));
    }

    /** {@return the number of the present version of a risk, 0 when there is none} */
    public int riskVersion(int number) {
        return versions.presentVersion(RISK, RISK.NUMBER.eq(number));
    }

    /** {@return whether there was such a section to withdraw} */
    public boolean withdrawSection(SectionCode code) {
        return versions.withdraw(PLAN_SECTION_VERSION, PLAN_SECTION_VERSION.SECTION_CODE.eq(code.value()));
    }

    /** {@return whether there was such an action to withdraw} */
    public boolean withdrawAction(String number) {
        return versions.withdraw(ACTION_VERSION, ACTION_VERSION.ACTION_NUMBER.eq(number));
    }

    /** {@return whether there was such a deliverable to withdraw} */
    public boolean withdrawMilestone(String actionNumber, String milestoneId) {
        return versions.withdraw(
            ACTION_MILESTONE,
            ACTION_MILESTONE.ACTION_NUMBER.eq(actionNumber).and(ACTION_MILESTONE.MILESTONE_ID.eq(milestoneId))
        );
    }

    /** {@return whether there was such a risk to withdraw} */
    public boolean withdrawRisk(int number) {
        return versions.withdraw(RISK, RISK.NUMBER.eq(number));
    }

    /** {@return how many versions were written of a plan that had none} */
    public int saveHistory(PlanHistory history) {
        identifySections(history.sections().stream().map(Known::item).toList());
        identifyActions(
            history
                .actions()
                .stream()
                .map(known -> known.item().number())
                .toList()
        );
        return (
            versions.writeHistory(
                history
                    .headers()
                    .stream()
                    .map(known -> known.map(rows::header))
                    .toList()
            ) +
            versions.writeHistory(
                history
                    .sections()
                    .stream()
                    .map(known -> known.map(rows::section))
                    .toList()
            ) +
            versions.writeHistory(
                history
                    .actions()
                    .stream()
                    .map(known -> known.map(rows::action))
                    .toList()
            ) +
            versions.writeHistory(
                history
                    .milestones()
                    .stream()
                    .map(known -> known.map(rows::milestone))
                    .toList()
            ) +
            versions.writeHistory(
                history
                    .evidence()
                    .stream()
                    .map(known -> known.map(rows::evidence))
                    .toList()
            ) +
            versions.writeHistory(
                history
                    .progress()
                    .stream()
                    .map(known -> known.map(rows::progress))
                    .toList()
            ) +
            versions.writeHistory(
                history
                    .risks()
                    .stream()
                    .map(known -> known.map(rows::risk))
                    .toList()
            )
        );
    }

    private void identifySections(Collection<PlanSection> sections) {
        for (var section : sections) {
            dsl.insertInto(PLAN_SECTION)
                .set(PLAN_SECTION.PARTNERSHIP_ID, versions.partnership().value())
                .set(PLAN_SECTION.CODE, section.code().value())
                .set(PLAN_SECTION.KIND, section instanceof PriorityAction ? "PRIORITY_ACTION" : "AREA_FOR_IMPROVEMENT")
                .onConflictDoNothing()
                .execute();
        }
    }

    private void identifyActions(Collection<String> numbers) {
        for (var number : numbers) {
            dsl.insertInto(ACTION)
                .set(ACTION.PARTNERSHIP_ID, versions.partnership().value())
                .set(ACTION.NUMBER, number)
                .onConflictDoNothing()
                .execute();
        }
    }
}
