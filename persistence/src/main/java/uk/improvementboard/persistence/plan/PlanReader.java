package uk.improvementboard.persistence.plan;

import static uk.improvementboard.persistence.jooq.Tables.ACTION_MILESTONE;
import static uk.improvementboard.persistence.jooq.Tables.ACTION_VERSION;
import static uk.improvementboard.persistence.jooq.Tables.PLAN;
import static uk.improvementboard.persistence.jooq.Tables.PLAN_SECTION;
import static uk.improvementboard.persistence.jooq.Tables.PLAN_SECTION_VERSION;
import static uk.improvementboard.persistence.jooq.Tables.PROGRESS_UPDATE;
import static uk.improvementboard.persistence.jooq.Tables.RISK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.plan.Action;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.AreaForImprovement;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.metrics.plan.Inspection;
import uk.improvementboard.metrics.plan.Plan;
import uk.improvementboard.metrics.plan.PlanSection;
import uk.improvementboard.metrics.plan.PriorityAction;
import uk.improvementboard.metrics.plan.ProgressUpdate;
import uk.improvementboard.metrics.plan.Risk;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.PromiseHistory;
import uk.improvementboard.persistence.history.Versions;

/** Reads the plan as known on a day: one query for each of its seven parts, whatever its size. */
record PlanReader(DSLContext dsl, Versions versions) {
    Optional<Plan> plan(AsAt asAt) {
        return dsl
            .select(
                PLAN.BEGAN,
                PLAN.INSPECTORS,
                PLAN.INSPECTED_FROM,
                PLAN.REPORT_PUBLISHED,
                PLAN.OUTCOME,
                PLAN.SOURCE,
                PLAN.NOTES,
                PLAN.FROM_PUBLICATIONS
            )
            .from(PLAN)
            .where(versions.asKnown(PLAN, asAt))
            .fetchOptional(row ->
                new Plan(
                    inspection(row),
                    row.get(PLAN.BEGAN),
                    sections(asAt),
                    actions(asAt),
                    risks(asAt),
                    List.of(row.get(PLAN.NOTES)),
                    row.get(PLAN.FROM_PUBLICATIONS)
                )
            );
    }

    private static Optional<Inspection> inspection(Record row) {
        return Optional.ofNullable(row.get(PLAN.INSPECTED_FROM)).map(from ->
            new Inspection(
                row.get(PLAN.INSPECTORS),
                from,
                row.get(PLAN.REPORT_PUBLISHED),
                row.get(PLAN.OUTCOME),
                row.get(PLAN.SOURCE)
            )
        );
    }

    private List<PlanSection> sections(AsAt asAt) {
        return dsl
            .select(
                PLAN_SECTION.KIND,
                PLAN_SECTION_VERSION.SECTION_CODE,
                PLAN_SECTION_VERSION.NUMBER,
                PLAN_SECTION_VERSION.TITLE,
                PLAN_SECTION_VERSION.FINDING,
                PLAN_SECTION_VERSION.WORDING_SOURCE,
                PLAN_SECTION_VERSION.OWNERS,
                PLAN_SECTION_VERSION.MEASURES
            )
            .from(PLAN_SECTION_VERSION)
            .join(PLAN_SECTION)
            .on(
                PLAN_SECTION.PARTNERSHIP_ID.eq(PLAN_SECTION_VERSION.PARTNERSHIP_ID),
                PLAN_SECTION.CODE.eq(PLAN_SECTION_VERSION.SECTION_CODE)
            )
            .where(versions.asKnown(PLAN_SECTION_VERSION, asAt), PLAN_SECTION_VERSION.WITHDRAWN.isFalse())
            .fetch(PlanReader::section);
    }

    private static PlanSection section(Record row) {
        var section = PLAN_SECTION_VERSION;
        var code = new SectionCode(row.get(section.SECTION_CODE));
        var number = row.get(section.NUMBER);
        var title = row.get(section.TITLE);
        var finding = row.get(section.FINDING);
        var source = row.get(section.WORDING_SOURCE);
        var owners = List.of(row.get(section.OWNERS)).stream().map(OrganisationCode::new).toList();
        var measures = measures(row, section.MEASURES);
        return row.get(PLAN_SECTION.KIND).equals("PRIORITY_ACTION")
            ? new PriorityAction(code, number, title, finding, source, owners, measures)
            : new AreaForImprovement(code, number, title, finding, source, owners, measures);
    }

    private List<Action> actions(AsAt asAt) {
        var milestones = milestones(asAt);
        var progress = latestProgress(asAt);
        return dsl
            .select(
                ACTION_VERSION.ACTION_NUMBER,
                ACTION_VERSION.SECTION_CODE,
                ACTION_VERSION.TITLE,
                ACTION_VERSION.OWNER,
                ACTION_VERSION.LEAD,
                ACTION_VERSION.ACCOUNTABLE,
                ACTION_VERSION.SUCCESS_CRITERIA,
                ACTION_VERSION.MEASURES
            )
            .from(ACTION_VERSION)
            .where(versions.asKnown(ACTION_VERSION, asAt), ACTION_VERSION.WITHDRAWN.isFalse())
            .fetch(row -> {
                var number = row.get(ACTION_VERSION.ACTION_NUMBER);
                return new Action(
                    number,
                    new SectionCode(row.get(ACTION_VERSION.SECTION_CODE)),
                    row.get(ACTION_VERSION.TITLE),
                    new OrganisationCode(row.get(ACTION_VERSION.OWNER)),
                    row.get(ACTION_VERSION.LEAD),
                    row.get(ACTION_VERSION.ACCOUNTABLE),
                    row.get(ACTION_VERSION.SUCCESS_CRITERIA),
                    measures(row, ACTION_VERSION.MEASURES),
                    milestones.getOrDefault(number, List.of()),
                    Optional.ofNullable(progress.get(number))
                );
            })
            .stream()
            .sorted(Comparator.comparing(Action::number, PlanNumbers.NATURAL))
            .toList();
    }

    /** By action, the deliverables in the order of their present dates. */
    private Map<String, List<ActionMilestone>> milestones(AsAt asAt) {
        var evidence = new EvidenceReader(dsl, versions).evidence(asAt);
        var versionsOf = dsl
            .select(
                ACTION_MILESTONE.ACTION_NUMBER,
                ACTION_MILESTONE.MILESTONE_ID,
                ACTION_MILESTONE.TITLE,
                ACTION_MILESTONE.DUE,
                ACTION_MILESTONE.SAID_ON,
                ACTION_MILESTONE.SAID_BY,
                ACTION_MILESTONE.SOURCE,
                ACTION_MILESTONE.DONE_ON,
                ACTION_MILESTONE.WITHDRAWN,
                ACTION_MILESTONE.CHANGE_REASON
            )
            .from(ACTION_MILESTONE)
            .where(versions.knownBy(ACTION_MILESTONE, asAt))
            .orderBy(ACTION_MILESTONE.ACTION_NUMBER, ACTION_MILESTONE.MILESTONE_ID, ACTION_MILESTONE.VERSION)
            .fetch()
            .intoGroups(new Field<?>[] { ACTION_MILESTONE.ACTION_NUMBER, ACTION_MILESTONE.MILESTONE_ID });
        var milestones = new HashMap<String, List<ActionMilestone>>();
        versionsOf.forEach((key, said) -> {
            if (!said.getLast().get(ACTION_MILESTONE.WITHDRAWN)) {
                var deliverable = new Deliverable(
                    key.get(ACTION_MILESTONE.ACTION_NUMBER),
                    key.get(ACTION_MILESTONE.MILESTONE_ID)
                );
                milestones
                    .computeIfAbsent(deliverable.action(), _ -> new ArrayList<>())
                    .add(milestone(deliverable, said, evidence.getOrDefault(deliverable, List.of())));
            }
        });
        var order = Comparator.<ActionMilestone, LocalDate>comparing(milestone -> milestone.dates().current());
        milestones
            .values()
            .forEach(ofAction -> ofAction.sort(order.thenComparing(ActionMilestone::id, PlanNumbers.NATURAL)));
        return milestones;
    }

    private static ActionMilestone milestone(
        Deliverable deliverable,
        Result<? extends Record> said,
        List<Evidence> evidence
    ) {
        var present = said.getLast();
        return new ActionMilestone(
            deliverable.milestone(),
            present.get(ACTION_MILESTONE.TITLE),
            PromiseHistory.of(ACTION_MILESTONE, said),
            Optional.ofNullable(present.get(ACTION_MILESTONE.DONE_ON)),
            evidence
        );
    }

    private Map<String, ProgressUpdate> latestProgress(AsAt asAt) {
        return dsl
            .select(
                PROGRESS_UPDATE.ACTION_NUMBER,
                PROGRESS_UPDATE.SAID_ON,
                PROGRESS_UPDATE.SAID_BY,
                PROGRESS_UPDATE.WORDS,
                PROGRESS_UPDATE.HANDLING
            )
            .distinctOn(PROGRESS_UPDATE.ACTION_NUMBER)
            .from(PROGRESS_UPDATE)
            .where(versions.asKnown(PROGRESS_UPDATE, asAt))
            .orderBy(PROGRESS_UPDATE.ACTION_NUMBER, PROGRESS_UPDATE.SAID_ON.desc())
            .fetchMap(PROGRESS_UPDATE.ACTION_NUMBER, PlanReader::progress);
    }

    List<ProgressUpdate> progress(String actionNumber, AsAt asAt) {
        return dsl
            .select(PROGRESS_UPDATE.SAID_ON, PROGRESS_UPDATE.SAID_BY, PROGRESS_UPDATE.WORDS, PROGRESS_UPDATE.HANDLING)
            .from(PROGRESS_UPDATE)
            .where(versions.asKnown(PROGRESS_UPDATE, asAt), PROGRESS_UPDATE.ACTION_NUMBER.eq(actionNumber))
            .orderBy(PROGRESS_UPDATE.SAID_ON.desc())
            .fetch((Record row) -> progress(row));
    }

    private static ProgressUpdate progress(Record row) {
        return new ProgressUpdate(
            row.get(PROGRESS_UPDATE.SAID_ON),
            row.get(PROGRESS_UPDATE.SAID_BY),
            row.get(PROGRESS_UPDATE.WORDS),
            HandlingClass.valueOf(row.get(PROGRESS_UPDATE.HANDLING))
        );
    }

    private List<Risk> risks(AsAt asAt) {
        return dsl
            .select(
                RISK.NUMBER,
                RISK.SECTION_CODE,
                RISK.TITLE,
                RISK.OWNER,
                RISK.LIKELIHOOD,
                RISK.IMPACT,
                RISK.CONTROL,
                RISK.REVIEWED_ON,
                RISK.HANDLING
            )
            .from(RISK)
            .where(versions.asKnown(RISK, asAt), RISK.WITHDRAWN.isFalse())
            .fetch(row ->
                new Risk(
                    row.get(RISK.NUMBER),
                    new SectionCode(row.get(RISK.SECTION_CODE)),
                    row.get(RISK.TITLE),
                    new OrganisationCode(row.get(RISK.OWNER)),
                    row.get(RISK.LIKELIHOOD),
                    row.get(RISK.IMPACT),
                    row.get(RISK.CONTROL),
                    row.get(RISK.REVIEWED_ON),
                    HandlingClass.valueOf(row.get(RISK.HANDLING))
                )
            );
    }

    private static List<MeasureCode> measures(Record row, Field<String[]> column) {
        return List.of(row.get(column)).stream().map(MeasureCode::new).toList();
    }

    /** A deliverable's name across actions. */
    record Deliverable(String action, String milestone) {}
}
