package uk.improvementboard.metrics.pipeline;

import java.time.YearMonth;

/**
 * Counts of a month that contradict each other.
 *
 * @param words which counts, with their figures, as a sentence without full stop
 */
public record Mismatch(YearMonth month, String words) {}
