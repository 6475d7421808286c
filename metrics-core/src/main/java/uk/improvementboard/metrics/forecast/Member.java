package uk.improvementboard.metrics.forecast;

/**
 * One way of moving, fitted to a series.
 *
 * @param kind the way
 * @param logLikelihood how well it foretold the past, marginal over level, trend, pattern and noise; up to a constant shared by all
 *     members of the series
 * @param medians by steps after the last known value
 * @param variances by steps after the last known value
 */
@SuppressWarnings("ArrayRecordComponent") // read inside this package alone
record Member(Kind kind, double logLikelihood, double[] medians, double[] variances) {}
