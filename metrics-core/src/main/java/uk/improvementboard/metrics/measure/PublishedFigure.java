package uk.improvementboard.metrics.measure;

/**
 * Another published value that belongs beside a measure's own series: the same period by another count, or a period that the
 * series does not hold. Both sides of a disagreement stay on the record.
 *
 * @param observation the value, with its source
 * @param difference why it differs from the series: "exceptions counted in", "provisional, January extract"
 */
public record PublishedFigure(Observation observation, String difference) {
    /** {@return the period it speaks of} */
    public Period period() {
        return observation.period();
    }
}
