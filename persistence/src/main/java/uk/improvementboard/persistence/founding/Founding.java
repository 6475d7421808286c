package uk.improvementboard.persistence.founding;

import uk.improvementboard.metrics.partnership.PartnershipId;

/** How loading the data that a partnership begins with ended. */
public sealed interface Founding {
    /** {@return the partnership, whether it is new or not} */
    PartnershipId partnership();

    /**
     * The partnership is new.
     *
     * @param versions how many versions were written
     */
    record Loaded(PartnershipId partnership, int versions) implements Founding {}

    /** A partnership of that short name exists; nothing was written. */
    record AlreadyLoaded(PartnershipId partnership) implements Founding {}
}
