package uk.improvementboard.persistence.partnership;

import uk.improvementboard.metrics.partnership.PartnershipId;

/** What may be known of a partnership without entering it: that it exists. */
public record PartnershipName(PartnershipId id, String slug, String name) {}
