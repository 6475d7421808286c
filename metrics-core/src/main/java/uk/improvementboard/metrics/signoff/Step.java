package uk.improvementboard.metrics.signoff;

import java.time.Instant;

/**
 * One step on the way to a signed figure.
 *
 * @param words the question with which it was returned, or the answer with which it was submitted again; else empty
 * @param bound the figure and commentary that were present at the step
 */
public record Step(Kind kind, Actor actor, Instant at, String words, Bound bound) {
    /** What was done. */
    public enum Kind {
        SUBMITTED("Submitted"),
        DATA_CHECKED("Data-checked"),
        SIGNED("Signed"),
        RETURNED("Returned with a question");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** {@return what was done, as printed} */
        public String words() {
            return words;
        }
    }
}
