package uk.improvementboard.board.search;

import java.util.List;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.search.Findable;
import uk.improvementboard.persistence.AsAt;

/**
 * A feature's part in the search. It hands out what the present user may read on its own pages, word for word and no more: it asks
 * the feature's service, which asks for the permission.
 */
public interface FindableSource {
    /** {@return what of this feature can be found on a day} */
    List<Findable> findable(PartnershipId partnership, AsAt asAt);
}
