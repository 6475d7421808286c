package uk.improvementboard.metrics.partnership;

import uk.improvementboard.metrics.measure.AreaCode;

/**
 * An area that the partnership is compared with.
 *
 * @param source who says that it is comparable: the model of statistical neighbours and its year
 */
public record ComparatorArea(AreaCode area, Kind kind, String source) {
    /** Why it is compared. */
    public enum Kind {
        ENGLAND,
        REGION,
        STATISTICAL_NEIGHBOUR,
        OTHER_LOCAL_AUTHORITY,
    }
}
