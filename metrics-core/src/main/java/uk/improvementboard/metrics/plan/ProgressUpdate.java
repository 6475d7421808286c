package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import uk.improvementboard.metrics.measure.HandlingClass;

/**
 * What the lead of an action said, and when.
 *
 * @param handling who may read the words
 * @see "docs/decisions/0024"
 */
public record ProgressUpdate(LocalDate on, String by, String text, HandlingClass handling) {
    /** {@return the same as a reader may see it: that something was said, by whom and when, but not what} */
    public ProgressUpdate seenBy(HandlingClass audience) {
        return handling.visibleTo(audience)
            ? this
            : new ProgressUpdate(on, by, "progress was reported, and is not released to this audience", handling);
    }
}
