package uk.improvementboard.persistence.plan;

import uk.improvementboard.metrics.plan.Evidence;

/** One version of a piece of evidence for a deliverable: handed in, then accepted. */
public record EvidenceVersion(String actionNumber, String milestoneId, Evidence evidence) {}
