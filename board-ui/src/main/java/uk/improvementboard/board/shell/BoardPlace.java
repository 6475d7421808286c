package uk.improvementboard.board.shell;

import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.persistence.AsAt;

/**
 * Where a page stands: the partnership, which the user may enter, and the day as at which it is read.
 *
 * @param roleWords what the user is there: "Independent chair"
 */
public record BoardPlace(Partnership partnership, AsAt asAt, BoardAddress address, String roleWords) {}
