package uk.improvementboard.persistence.trajectory;

import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.trajectory.Baseline;
import uk.improvementboard.metrics.trajectory.EndState;
import uk.improvementboard.metrics.trajectory.StatutoryStandard;

/** One version of a trajectory apart from its milestones, which have versions of their own. */
public record TrajectoryTerms(
    MeasureCode measure,
    Optional<Baseline> baseline,
    Optional<EndState> endState,
    Optional<StatutoryStandard> standard,
    double tolerance
) {}
