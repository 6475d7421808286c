package uk.improvementboard.metrics.partnership;

/** Identity of a local area partnership within an installation. */
public record PartnershipId(long value) {}
