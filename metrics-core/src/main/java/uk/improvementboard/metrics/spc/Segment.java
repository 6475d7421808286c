package uk.improvementboard.metrics.spc;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The lines between two rebases.
 *
 * @param number 0 for the first; a rebase on the first point of a series makes it 1
 * @param from date of its first point
 * @param to date of its last point
 * @param count values in it, missing and ghost points not counted
 * @param baselineCount values that fed mean and limits
 * @param mean the centre line, in the measure's unit
 * @param limits empty where no moving range is left to draw them from, and on a plain run chart
 * @param variation what its last point shows
 */
public record Segment(
    int number,
    LocalDate from,
    LocalDate to,
    int count,
    int baselineCount,
    double mean,
    Optional<Limits> limits,
    Variation variation
) {
    /** {@return whether more points will still move the limits noticeably} */
    public boolean provisional() {
        return baselineCount < SpcSettings.SETTLED_POINTS;
    }
}
