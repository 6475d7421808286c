package uk.improvementboard.persistence.pipeline;

import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.pipeline.PipelineRole;

/** The measure that counts one thing of the way from request to plan. */
public record AssignedRole(PipelineRole role, MeasureCode measure) {}
