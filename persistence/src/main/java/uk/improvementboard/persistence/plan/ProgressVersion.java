package uk.improvementboard.persistence.plan;

import uk.improvementboard.metrics.plan.ProgressUpdate;

/** What the lead of an action said. */
public record ProgressVersion(String actionNumber, ProgressUpdate update) {}
