package uk.improvementboard.metrics.signoff;

import java.time.Instant;
import uk.improvementboard.metrics.measure.Observation;

/**
 * One recorded version of an observation: the very thing that a signature is bound to. A recorded version never changes, so the
 * number of the version within its period stands for value, parts and moment together.
 *
 * @param version number within the period, from 1
 * @param knownFrom from when it counts as known
 * @param recordedAt the true moment of recording, which nobody chooses
 */
public record FigureVersion(Observation observation, int version, Instant knownFrom, Instant recordedAt) {
    /** {@return whether another is the same recorded version; what an audience may see of it does not matter} */
    public boolean sameAs(FigureVersion other) {
        return (
            version == other.version &&
            observation.period().equals(other.observation.period()) &&
            recordedAt.equals(other.recordedAt)
        );
    }
}
