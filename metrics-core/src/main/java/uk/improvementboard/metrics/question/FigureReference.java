package uk.improvementboard.metrics.question;

import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;

/**
 * A figure as it stood when somebody relied on it. A recorded version never changes, so its number stands for its value.
 *
 * @param version number of the version of the observation, from 1
 */
public record FigureReference(MeasureCode measure, Period period, int version) {
    /** @throws IllegalArgumentException when the version is below 1 */
    public FigureReference {
        if (version < 1) {
            throw new IllegalArgumentException("The version of a figure is 1 or more, not " + version);
        }
    }
}
