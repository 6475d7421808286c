package uk.improvementboard.persistence;

import uk.improvementboard.metrics.partnership.PartnershipId;

/** Told once something written in a partnership is in the database for good, so that pages which are open can show it. */
public record PartnershipWritten(PartnershipId partnership) {}
