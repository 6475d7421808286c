package uk.improvementboard.persistence.plan;

import java.util.List;
import uk.improvementboard.metrics.plan.PlanSection;
import uk.improvementboard.metrics.plan.Risk;
import uk.improvementboard.persistence.history.Known;

/** Every version of a plan, each with the moment from which it was known. */
public record PlanHistory(
    List<Known<PlanHeader>> headers,
    List<Known<PlanSection>> sections,
    List<Known<ActionTerms>> actions,
    List<Known<ActionMilestoneVersion>> milestones,
    List<Known<EvidenceVersion>> evidence,
    List<Known<ProgressVersion>> progress,
    List<Known<Risk>> risks
) {}
