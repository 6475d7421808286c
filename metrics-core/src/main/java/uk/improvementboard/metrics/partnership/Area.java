package uk.improvementboard.metrics.partnership;

import uk.improvementboard.metrics.measure.AreaCode;

/** A place that figures are published for. */
public record Area(AreaCode code, String name, Level level) {
    /** What kind of place it is. */
    public enum Level {
        COUNTRY,
        REGION,
        LOCAL_AUTHORITY,
        ILLUSTRATIVE,
    }
}
