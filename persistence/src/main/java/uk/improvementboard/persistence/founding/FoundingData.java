package uk.improvementboard.persistence.founding;

import java.util.List;
import uk.improvementboard.metrics.disclosure.FigureRelation;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.partnership.ComparatorArea;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.metrics.plan.PlanSection;
import uk.improvementboard.metrics.plan.Risk;
import uk.improvementboard.metrics.rating.RatingOverride;
import uk.improvementboard.persistence.measure.AreaObservation;
import uk.improvementboard.persistence.measure.ReferencedFigure;
import uk.improvementboard.persistence.pipeline.AssignedRole;
import uk.improvementboard.persistence.plan.ActionMilestoneVersion;
import uk.improvementboard.persistence.plan.ActionTerms;
import uk.improvementboard.persistence.plan.EvidenceVersion;
import uk.improvementboard.persistence.plan.PlanHeader;
import uk.improvementboard.persistence.plan.ProgressVersion;
import uk.improvementboard.persistence.spc.AgreedRebase;
import uk.improvementboard.persistence.trajectory.MilestoneVersion;
import uk.improvementboard.persistence.trajectory.TrajectoryTerms;

/**
 * Everything that a partnership begins with, each item with the day it became known, so that the board can be opened as at
 * any day of its history. Items that name the same thing are versions of it, in the order of their days.
 *
 * @param accountability what the partners said of the figures, and who answered for them
 * @param registers what was promised and what came of it
 */
public record FoundingData(
    String slug,
    String name,
    AreaCode area,
    boolean illustrative,
    String dataNote,
    List<Area> areas,
    List<Dated<Organisation>> organisations,
    List<Dated<ComparatorArea>> comparators,
    List<Dated<Measure>> measures,
    List<Dated<AreaObservation>> observations,
    List<Dated<ReferencedFigure>> publishedFigures,
    List<Dated<TrajectoryTerms>> trajectories,
    List<Dated<MilestoneVersion>> milestones,
    List<Dated<AgreedRebase>> rebases,
    List<Dated<AssignedRole>> pipelineRoles,
    List<Dated<FigureRelation>> relations,
    List<Dated<PlanHeader>> plan,
    List<Dated<PlanSection>> sections,
    List<Dated<ActionTerms>> actions,
    List<Dated<ActionMilestoneVersion>> actionMilestones,
    List<Dated<EvidenceVersion>> evidence,
    List<Dated<ProgressVersion>> progress,
    List<Dated<Risk>> risks,
    List<Dated<RatingOverride>> overrides,
    Accountability accountability,
    Registers registers
) {}
