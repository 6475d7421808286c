package uk.improvementboard.persistence.founding;

import java.time.LocalDate;

/**
 * A version of something, with the day on which it became known.
 *
 * @param why what changed, for the history: "first published", "late records added"
 */
public record Dated<T>(LocalDate knownFrom, T item, String why) {}
