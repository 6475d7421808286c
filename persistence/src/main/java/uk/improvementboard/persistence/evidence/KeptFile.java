package uk.improvementboard.persistence.evidence;

import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.plan.EvidenceFile;

/**
 * A file as it is kept.
 *
 * @param scan the latest word of the virus scanner
 */
public record KeptFile(EvidenceFile file, HandlingClass handling, ScanOutcome scan) {}
