package uk.improvementboard.metrics.spc;

import java.time.LocalDate;

/**
 * The agreed start of new limits. It is an act of governance: without a cause and a person behind it limits could be moved until a
 * chart looks well.
 *
 * @param from date of the first point of the new segment
 * @param cause what changed in the process
 * @param agreedBy role or board that agreed it
 */
public record Rebase(LocalDate from, String cause, String agreedBy) {}
