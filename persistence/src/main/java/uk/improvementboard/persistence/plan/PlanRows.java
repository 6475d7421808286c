package uk.improvementboard.persistence.plan;

import static uk.improvementboard.persistence.jooq.Tables.ACTION_MILESTONE;
import static uk.improvementboard.persistence.jooq.Tables.ACTION_VERSION;
import static uk.improvementboard.persistence.jooq.Tables.EVIDENCE;
import static uk.improvementboard.persistence.jooq.Tables.PLAN;
import static uk.improvementboard.persistence.jooq.Tables.PLAN_SECTION_VERSION;
import static uk.improvementboard.persistence.jooq.Tables.PROGRESS_UPDATE;
import static uk.improvementboard.persistence.jooq.Tables.RISK;

import java.util.List;
import org.jooq.DSLContext;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.plan.EvidenceFile;
import uk.improvementboard.metrics.plan.PlanSection;
import uk.improvementboard.metrics.plan.Risk;
import uk.improvementboard.persistence.history.PromiseHistory;
import uk.improvementboard.persistence.jooq.tables.records.ActionMilestoneRecord;
import uk.improvementboard.persistence.jooq.tables.records.ActionVersionRecord;
import uk.improvementboard.persistence.jooq.tables.records.EvidenceRecord;
import uk.improvementboard.persistence.jooq.tables.records.PlanRecord;
import uk.improvementboard.persistence.jooq.tables.records.PlanSectionVersionRecord;
import uk.improvementboard.persistence.jooq.tables.records.ProgressUpdateRecord;
import uk.improvementboard.persistence.jooq.tables.records.RiskRecord;

/** How the parts of a plan are laid into their rows. */
record PlanRows(DSLContext dsl) {
    PlanRecord header(PlanHeader header) {
        var row = dsl.newRecord(PLAN);
        row.setBegan(header.began());
        row.setNotes(header.notes().toArray(String[]::new));
        row.setFromPublications(header.fromPublications());
        header.inspection().ifPresent(inspection -> {
            row.setInspectors(inspection.inspectors());
            row.setInspectedFrom(inspection.inspectedFrom());
            row.setReportPublished(inspection.reportPublished());
            row.setOutcome(inspection.outcome());
            row.setSource(inspection.source());
        });
        return row;
    }

    PlanSectionVersionRecord section(PlanSection section) {
        var row = dsl.newRecord(PLAN_SECTION_VERSION);
        row.setSectionCode(section.code().value());
        row.setNumber(section.number());
        row.setTitle(section.title());
        row.setFinding(section.finding());
        row.setWordingSource(section.wordingSource());
        row.setOwners(
            section
                .owners()
                .stream()
                .map(OrganisationCode::value)
                .toArray(String[]::new)
        );
        row.setMeasures(codes(section.measures()));
        return row;
    }

    ActionVersionRecord action(ActionTerms action) {
        var row = dsl.newRecord(ACTION_VERSION);
        row.setActionNumber(action.number());
        row.setSectionCode(action.section().value());
        row.setTitle(action.title());
        row.setOwner(action.owner().value());
        row.setLead(action.lead());
        row.setAccountable(action.accountable());
        row.setSuccessCriteria(action.successCriteria());
        row.setMeasures(codes(action.measures()));
        return row;
    }

    ActionMilestoneRecord milestone(ActionMilestoneVersion milestone) {
        var row = dsl.newRecord(ACTION_MILESTONE);
        row.setActionNumber(milestone.actionNumber());
        row.setMilestoneId(milestone.milestoneId());
        row.setTitle(milestone.title());
        PromiseHistory.write(ACTION_MILESTONE, milestone.date(), row);
        milestone.doneOn().ifPresent(row::setDoneOn);
        return row;
    }

    EvidenceRecord evidence(EvidenceVersion item) {
        var row = dsl.newRecord(EVIDENCE);
        row.setActionNumber(item.actionNumber());
        row.setMilestoneId(item.milestoneId());
        row.setTitle(item.evidence().title());
        row.setSubmittedOn(item.evidence().submittedOn());
        row.setSubmittedBy(item.evidence().submittedBy());
        item.evidence().acceptedOn().ifPresent(row::setAcceptedOn);
        row.setDescription(item.evidence().description());
        item.evidence().file().map(EvidenceFile::id).ifPresent(row::setFileId);
        row.setHandling(item.evidence().handling().name());
        row.setAcceptedBy(item.evidence().acceptedBy());
        item.evidence()
            .returned()
            .ifPresent(returned -> {
                row.setReturnedOn(returned.on());
                row.setReturnedBy(returned.by());
                row.setReturnedWords(returned.words());
            });
        row.setWithdrawn(item.evidence().withdrawn());
        return row;
    }

    ProgressUpdateRecord progress(ProgressVersion item) {
        var row = dsl.newRecord(PROGRESS_UPDATE);
        row.setActionNumber(item.actionNumber());
        row.setSaidOn(item.update().on());
        row.setSaidBy(item.update().by());
        row.setWords(item.update().text());
        row.setHandling(item.update().handling().name());
        return row;
    }

    RiskRecord risk(Risk risk) {
        var row = dsl.newRecord(RISK);
        row.setNumber(risk.number());
        row.setSectionCode(risk.section().value());
        row.setTitle(risk.title());
        row.setOwner(risk.owner().value());
        row.setLikelihood(risk.likelihood());
        row.setImpact(risk.impact());
        row.setControl(risk.control());
        row.setReviewedOn(risk.reviewedOn());
        row.setHandling(risk.handling().name());
        return row;
    }

    private static String[] codes(List<MeasureCode> measures) {
        return measures
            .stream()
            .map(MeasureCode::value)
            .toArray(String[]::new);
    }
}
