package uk.improvementboard.metrics.trajectory;

import java.time.LocalDate;

/**
 * One date that was given for a milestone, with who gave it. A later one never replaces an earlier one: both stay in view.
 *
 * @param due the promised day
 * @param saidOn the day this date was agreed or became known
 * @param saidBy who agreed or said it: a body, a role, a paper
 * @param reason why the date moved, empty for the first
 * @param source where this is recorded
 */
public record PromisedDate(LocalDate due, LocalDate saidOn, String saidBy, String reason, String source) {}
